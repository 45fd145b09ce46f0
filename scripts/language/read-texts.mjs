// The paragraphs of a folder of text, each with the weight it counts with.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** How many characters in a row make two lines the same text. */
const SHARED = 12;

/**
 * @param {string} source a file or folder, with `:2` after it where its text is to count double
 * @returns {{ line: string, weight: number }[]}
 */
export function readTexts(source) {
  const [, path, weight = '1'] = /^(.+?)(?::(\d+))?$/.exec(source);
  return filesIn(path).flatMap((file) =>
    textOf(file)
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '')
      .map((line) => ({ line, weight: Number(weight) })),
  );
}

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .map((name) => join(path, name))
    .flatMap((child) => (statSync(child).isDirectory() ? filesIn(child) : [child]))
    .filter((child) => /\.(?:txt|md)(?:\.gz)?$/.test(child) && !/README/.test(child));
}

function textOf(file) {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** The texts without those that share twelve characters in a row with a text that is to be tested on. */
export function leaveOut(texts, tested) {
  const known = new Set();
  for (const text of tested) for (const piece of pieces(text)) known.add(piece);
  return texts.filter(({ line }) => !pieces(line).some((piece) => known.has(piece)));
}

function pieces(text) {
  return Array.from({ length: Math.max(0, text.length - SHARED + 1) }, (_, at) =>
    text.slice(at, at + SHARED),
  );
}
