/** What Word files need; most runs of a command never do, so it is loaded when it is asked for. */
export function loadWord() {
  return import('../../word/word');
}

/** Whether a file is to be read as a Word file. */
export function isWordFile(path: string): boolean {
  return /\.docx$/i.test(path);
}
