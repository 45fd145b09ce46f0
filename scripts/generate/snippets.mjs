// Generates snippets/skeletons.code-snippets from the report kinds in server/data/kinds.
// Run by itself (`node scripts/generate/snippets.mjs`) it writes the file.
import { writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';
import { compileKnowledge } from './knowledge.mjs';
import { loadTypeScript } from './load-typescript.mjs';

/** Where the generated snippets go. */
export const skeletonSnippetsPath = fileURLToPath(
  new URL('../../snippets/skeletons.code-snippets', import.meta.url),
);

/** The content of snippets/skeletons.code-snippets as it should be. */
export async function renderSkeletonSnippets() {
  const { skeletonSnippets } = await loadTypeScript('server/src/knowledge/skeleton-snippet.ts');
  const { kinds } = await compileKnowledge();
  const options = await prettier.resolveConfig(skeletonSnippetsPath);
  return prettier.format(JSON.stringify(skeletonSnippets(kinds)), {
    ...options,
    filepath: skeletonSnippetsPath,
  });
}

if (argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(skeletonSnippetsPath, await renderSkeletonSnippets());
