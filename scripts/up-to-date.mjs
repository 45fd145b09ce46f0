import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Does a step only when something it depends on has changed since it was last done. Files are told apart by size and
 * time, so that looking takes milliseconds.
 *
 * @param {{ stamp: string, inputs: readonly string[], outputs: readonly string[] }} files the file that remembers; what
 *   the step depends on, files or folders; what it makes
 * @param {() => void} step
 */
export function whenOutdated({ stamp, inputs, outputs }, step) {
  if (isUpToDate(stamp, inputs, outputs)) return;
  step();
  mkdirSync(dirname(stamp), { recursive: true });
  // Taken only now: a step may bring derived sources up to date.
  writeFileSync(stamp, fingerprint(inputs));
}

function isUpToDate(stamp, inputs, outputs) {
  return (
    outputs.every((path) => existsSync(path)) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === fingerprint(inputs)
  );
}

/** Changes whenever a file under the inputs is added, removed or written. */
export function fingerprint(inputs) {
  const hash = createHash('sha256').update(process.version);
  for (const input of inputs) {
    for (const path of filesUnder(input)) {
      const { size, mtimeMs } = statSync(path);
      hash.update(`${path}\0${size}\0${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

const made = new Set(['node_modules', 'dist', 'out']);

function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !made.has(entry.name))
    .flatMap((entry) => filesUnder(join(path, entry.name)))
    .sort();
}
