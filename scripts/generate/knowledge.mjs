// Compiles the knowledge data: server/data/**.yaml → the plain JSON that the build writes to server/dist/knowledge.json.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadTypeScript } from './load-typescript.mjs';

const dataFolder = fileURLToPath(new URL('../../server/data', import.meta.url));

/**
 * Reads and validates all data files, with the code that the product itself uses; throws an error that lists every
 * problem with its file, line and entry.
 */
export async function compileKnowledge() {
  const { compileDataFiles } = await loadTypeScript('server/src/knowledge/compile.ts');
  const { data, problems } = compileDataFiles(readDataFiles());
  if (problems.length === 0) return data;
  const lines = problems.map(
    ({ file, line, entry, message }) =>
      `server/data/${file}:${line + 1} ${entry}: ${message.zh} (${message.en})`,
  );
  throw new Error(`server/data:\n${lines.join('\n')}`);
}

/** The data files, with their paths below server/data. */
function readDataFiles() {
  return readdirSync(dataFolder, { recursive: true })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => ({
      path: path.replaceAll('\\', '/'),
      text: readFileSync(join(dataFolder, path), 'utf8'),
    }));
}
