import { Lexer, YAMLParseError, isScalar, parseDocument, visit } from 'yaml';
import type { Document, DocumentOptions, ParseOptions, SchemaOptions } from 'yaml';

type YamlOptions = ParseOptions & DocumentOptions & SchemaOptions;

/** What came of reading YAML: `undefined` where it is nested too deeply to be read at all. */
export type ParsedYaml = Document.Parsed | undefined;

/** A configuration, a glossary or front matter has four or five levels. */
const DEEPEST = 100;

/**
 * Reads YAML in time proportional to its length. The library reads nested collections by recursion until the stack is
 * used up, which can abort the whole process, and compares every key of a mapping with all others; so what is nested
 * deeply is refused before it is read, and keys are compared here.
 */
export function parseYaml(text: string, options: YamlOptions = {}): ParsedYaml {
  if (isNestedTooDeeply(text)) return undefined;
  const document = parseDocument(text, { ...options, uniqueKeys: false });
  if (document.errors.length === 0) complainOfRepeatedKeys(document);
  return document;
}

/** Tokens of the lexer that stand for no text of the source. */
const MARKS: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f']);
const INDICATORS: ReadonlySet<string> = new Set(['-', '?', ':']);

/** Whether brackets, or items and keys that begin on the same line or ever further in, are nested too deeply. */
function isNestedTooDeeply(text: string): boolean {
  let brackets = 0;
  let column = 0;
  let isIndent = true;
  const columns: number[] = [];
  const begin = (): void => {
    while ((columns.at(-1) ?? -1) >= column) columns.pop();
    columns.push(column);
  };
  for (const token of new Lexer().lex(text)) {
    if (MARKS.has(token)) continue;
    if (/^[\r\n]/.test(token)) {
      [column, isIndent] = [0, true];
      continue;
    }
    const isBlank = /^[ \t]*$/.test(token);
    if (brackets === 0 && (INDICATORS.has(token) || (isIndent && !isBlank))) begin();
    isIndent &&= isBlank;
    column += token.length;
    if (token === '[' || token === '{') brackets += 1;
    else if ((token === ']' || token === '}') && brackets > 0) brackets -= 1;
    if (brackets + columns.length > DEEPEST) return true;
  }
  return false;
}

/** A key that a mapping has twice is an error of the document, as it is for the library. */
function complainOfRepeatedKeys(document: Document.Parsed): void {
  visit(document, {
    Map: (_, { items }) => {
      const keys = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const at = key.range?.[0] ?? 0;
        if (keys.has(key.value))
          document.errors.push(new YAMLParseError([at, at + 1], 'DUPLICATE_KEY', 'Map keys must be unique'));
        keys.add(key.value);
      }
    },
  });
}
