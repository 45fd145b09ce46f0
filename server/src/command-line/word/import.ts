import type { ImportCommand } from '../command';
import { EXIT } from '../terminal';
import type { ExitCode, Terminal } from '../terminal';
import { readBytes } from './read-bytes';
import { isWordFile, loadWord } from './load-word';
import { writeNewFile } from './new-file';

/** `nigao import`: writes the report that a Word or text file holds, and tells what could not be carried over. */
export async function importFile({ path, output }: ImportCommand, terminal: Terminal): Promise<ExitCode> {
  const outcome = await read(path);
  if (!outcome.ok) {
    terminal.complain({ zh: `${path}：${outcome.message.zh}`, en: `${path}: ${outcome.message.en}` });
    return EXIT.trouble;
  }
  if (output === '-') {
    terminal.write(outcome.value.text);
    return EXIT.clean;
  }
  const target = output ?? path.replace(/\.[^./\\]*$/, '') + '.report.md';
  const problem = writeNewFile(target, new TextEncoder().encode(outcome.value.text));
  if (problem) {
    const { message } = problem;
    terminal.complain({ zh: `${target}：${message.zh}`, en: `${target}: ${message.en}` });
    return EXIT.trouble;
  }
  terminal.write({ zh: `已写入 ${target}\n`, en: `${target} is written\n` }[terminal.language]);
  for (const loss of outcome.value.losses) {
    terminal.write({ zh: `  · ${loss.zh}\n`, en: `  · ${loss.en}\n` }[terminal.language]);
  }
  return EXIT.clean;
}

async function read(path: string) {
  const { importText, importWord } = await loadWord();
  const bytes = readBytes(path);
  if (!bytes.ok) return bytes;
  return isWordFile(path) ? importWord(bytes.value) : importText(bytes.value);
}
