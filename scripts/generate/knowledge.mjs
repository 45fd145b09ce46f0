// Compiles server/data (YAML that anybody may extend) into the plain data that ships.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadTypeScript } from './load-typescript.mjs';

const dataFolder = fileURLToPath(new URL('../../server/data/', import.meta.url));

/** @returns {Promise<import('../../server/src/knowledge/types').KnowledgeData>} */
export async function compileKnowledge() {
  const { compileDataFiles } = await loadTypeScript('server/src/knowledge/compile.ts');
  const { data, problems } = compileDataFiles(dataFiles());
  if (problems.length > 0) {
    const lines = problems.map(({ file, line, entry, message }) => `${file}:${line + 1} ${entry}: ${message.zh} ${message.en}`);
    throw new Error(`server/data:\n${lines.join('\n')}`);
  }
  return data;
}

function dataFiles() {
  return readdirSync(dataFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: folder }) =>
      readdirSync(join(dataFolder, folder))
        .filter((name) => name.endsWith('.yaml'))
        .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(join(dataFolder, folder, name), 'utf8') })),
    );
}
