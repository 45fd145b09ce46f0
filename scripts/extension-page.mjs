// The page that VS Code shows of the extension: docs/extension-page.md with its pictures in it, for a page shown from a
// package can load no files beside it.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * @param {string} path of a Markdown file
 * @returns {string} its text, each picture as a data address
 */
export function pageWithPictures(path) {
  return readFileSync(path, 'utf8').replace(/(!\[[^\]]*\])\(([^)]+\.png)\)/g, (_, caption, picture) => {
    const data = readFileSync(join(dirname(path), picture)).toString('base64');
    return `${caption}(data:image/png;base64,${data})`;
  });
}
