import type { Bilingual } from '../../text/language';
import type { WordFile } from '../package/word-parts';
import { readCharacters } from '../xml/xml-text';
import { childOf, descend, elementsOf } from '../xml/xml-tree';
import { readComments } from './comments';
import type { WordComment } from './comments';
import { composeLines } from './compose';
import type { ComposedLine, WordPlace } from './compose';
import { wordArtOf } from './drawings';
import { noteLooks } from './looks';
import { countLosses } from './losses';
import type { Losses } from './losses';
import { readNumbering } from './numbering';
import type { TextSource } from './pieces';
import { readStory } from './read-story';
import { readStyles } from './styles';

/** A stretch of the report's text that is in the Word file as text. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly source: TextSource;
}

/** A Word file as a report. */
export interface ReadReport {
  readonly text: string;
  /** In the order of the text; between them stands what the dialect adds. */
  readonly segments: readonly Segment[];
  /** Where each line of the text comes from. */
  readonly places: readonly (WordPlace | undefined)[];
  /** What could not be carried over, or only in another form. */
  readonly losses: readonly Bilingual[];
}

/** @param keeping whether the comments of the file become comments of the report */
export function readWord(file: WordFile, keeping: { readonly comments: boolean }): ReadReport {
  const losses = countLosses();
  const body = childOf(file.document.root, 'w:body') ?? file.document.root;
  const styles = readStyles(file.part('styles')?.root);
  const story = readStory(body, {
    text: file.document.text,
    footnotes: file.part('footnotes'),
    endnotes: file.part('endnotes'),
    styles,
    losses,
    count: { characters: 0 },
  });
  noteSurroundings(file, losses);
  noteLooks(story.blocks, styles, losses);
  const numbering = readNumbering(file.part('numbering')?.root, styles);
  const comments = keeping.comments ? commentsOf(file) : new Map<string, WordComment>();
  const lines = composeLines(story, { styles, numbering, comments });
  return { ...written(lines), losses: losses.list() };
}

/** Whether a file carries a digital signature, which no longer holds once anything in the file is changed. */
export function isSigned(file: WordFile): boolean {
  return file.package.names.some((name) => name.toLowerCase().startsWith('_xmlsignatures/'));
}

function commentsOf(file: WordFile): ReadonlyMap<string, WordComment> {
  const part = file.part('comments');
  return readComments(part?.root, part?.text ?? '');
}

function noteSurroundings(file: WordFile, losses: Losses): void {
  if (file.package.names.some((name) => /(?:^|\/)vbaProject\.bin$/i.test(name))) losses.add('macros');
  if (isSigned(file)) losses.add('signature');
  const surrounding = file.relations.filter(
    ({ type, isExternal }) => (type === 'header' || type === 'footer') && !isExternal,
  );
  const said = surrounding.map(({ target }) => saidAround(file, target));
  // Pages of several kinds often have the same; and the number of the page is no loss.
  const kinds = new Set(said.filter((text) => /\p{L}/u.test(text.replace(/[第共页\d]/g, ''))));
  for (const text of kinds) losses.add('headers', text);
}

/** What a header or footer says. */
function saidAround(file: WordFile, target: string): string {
  const part = file.named(target.startsWith('/') ? target.slice(1) : `word/${target}`);
  if (!part) return '';
  const texts = Array.from(
    elementsOf(part.root, 'w:t'),
    ({ openEnd, closeStart }) => readCharacters(part.text.slice(openEnd, closeStart)).text,
  );
  return [...texts, ...wordArtOf(part.root)].join('').trim();
}

function written(lines: readonly ComposedLine[]): Pick<ReadReport, 'text' | 'segments' | 'places'> {
  const segments: Segment[] = [];
  const kept = withoutLastBlanks(lines);
  let text = '';
  for (const { pieces } of kept) {
    for (const piece of pieces) {
      const start = text.length;
      text += piece.text;
      if (piece.source) segments.push({ start, end: text.length, source: piece.source });
    }
    text += '\n';
  }
  return { text, segments, places: kept.map(({ place }) => place) };
}

function withoutLastBlanks(lines: readonly ComposedLine[]): readonly ComposedLine[] {
  const last = lines.findLastIndex(({ pieces }) => pieces.length > 0);
  return lines.slice(0, last + 1);
}

/** The body's own section, which says how its pages are set. */
export function sectionOf(file: WordFile) {
  return descend(file.document.root, 'w:body', 'w:sectPr');
}
