/**
 * `add-space` and `narrow` (full-width brackets made half-width) are matters of another house style; `remove-space` is
 * about a space and nothing else.
 *
 * @typedef {'add-space' | 'remove-space' | 'narrow' | 'other'} Advice
 */

/**
 * One thing a tool reports.
 *
 * @typedef {object} Finding
 * @property {readonly { start: number, end: number }[]} places where, in UTF-16 offsets; the places it relates to too
 * @property {string} message
 * @property {Advice} advice what it wants, as far as that tells what it has seen
 */

/**
 * A tool in one of its settings: `default` is how it comes, `reports` the best we could set for official reports.
 *
 * @typedef {object} Tool
 * @property {string} name
 * @property {string} version
 * @property {'default' | 'reports'} setting
 * @property {(text: string) => Promise<{ findings: Finding[], fixed: string }>} check
 *   `fixed`: the text after the tool's own fix in bulk
 */

export {};
