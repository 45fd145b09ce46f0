import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DataFile } from '../../server/src/knowledge/compile';

/** The root of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

const dataFolder = join(root, 'server/data');

/** The product's own data files. */
export function readDataFiles(): readonly DataFile[] {
  return readdirSync(dataFolder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => ({
      path: path.replaceAll('\\', '/'),
      text: readFileSync(join(dataFolder, path), 'utf8'),
    }));
}
