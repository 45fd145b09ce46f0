import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A sentence and the lines, indented under it, that say what is to be found in it. */
export interface Example {
  readonly sentence: string;
  readonly expected: readonly string[];
}

/**
 * Reads a table of examples beside this file: `# ` begins a section, `> ` is a remark, indented lines belong to
 * the sentence above them.
 */
export function readTable(
  name: string,
): readonly (readonly [section: string, examples: readonly Example[]])[] {
  const sections: [string, { sentence: string; expected: string[] }[]][] = [];
  for (const line of readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8').split('\n')) {
    const examples = sections.at(-1)?.[1];
    if (line === '' || line.startsWith('> ')) continue;
    if (line.startsWith('# ')) sections.push([line.slice(2), []]);
    else if (line.startsWith('  ')) examples?.at(-1)?.expected.push(line.trim());
    else examples?.push({ sentence: line, expected: [] });
  }
  return sections;
}
