import { readCharacters } from '../xml/xml-text';
import type { XmlElement } from '../xml/xml-tree';
import { elementsOf } from '../xml/xml-tree';

/** A comment of a Word file. */
export interface WordComment {
  readonly author: string;
  /** `2025-06-30 09:00`; empty where the file does not say. */
  readonly date: string;
  readonly text: string;
}

/** The comments of the part that holds them, by id. */
export function readComments(root: XmlElement | undefined, text: string): ReadonlyMap<string, WordComment> {
  const comments = (root?.children ?? []).filter(({ name }) => name === 'w:comment');
  return new Map(comments.map((comment) => [comment.attributes['w:id'] ?? '', commentOf(comment, text)]));
}

function commentOf(comment: XmlElement, text: string): WordComment {
  const paragraphs = Array.from(elementsOf(comment, 'w:p'), (paragraph) =>
    Array.from(elementsOf(paragraph, 'w:t'), (one) => plain(text.slice(one.openEnd, one.closeStart))).join(
      '',
    ),
  );
  return {
    author: comment.attributes['w:author'] ?? '',
    date: dateOf(comment.attributes['w:date'] ?? ''),
    text: paragraphs.filter((one) => one.trim() !== '').join(' / '),
  };
}

function dateOf(written: string): string {
  const [, day, time] = /^([1-9]\d{3}-\d\d-\d\d)T(\d\d:\d\d)/.exec(written) ?? [];
  return day === undefined ? '' : `${day} ${time ?? ''}`;
}

function plain(source: string): string {
  return readCharacters(source).text;
}

/** Longer quotations keep their two ends only. */
const LONGEST_QUOTE = 40;
const KEPT = 12;

/** A comment as a report holds it: `<!-- 批注（张三，2025-06-30 09:00）「走访320户」请再核 -->`. */
export function commentMark({ author, date, text }: WordComment, quote: string): string {
  const who = [author, date].filter((one) => one !== '').join('，');
  const about = quote.length > LONGEST_QUOTE ? `${quote.slice(0, KEPT)}……${quote.slice(-KEPT)}` : quote;
  const parts = ['批注', who === '' ? '' : `（${inner(who)}）`, about === '' ? '' : `「${inner(about)}」`];
  return `<!-- ${parts.join('')}${inner(text)} -->`;
}

/** Without what would end the comment or the parts of it early. */
function inner(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replaceAll('「', '『')
    .replaceAll('」', '』')
    .replaceAll('|', '｜')
    .replace(/(?<!-)--+(?=>|$)/g, '——')
    .replaceAll('-->', '——＞');
}

/** A comment of a report that came from Word, read back. */
export interface KeptComment extends WordComment {
  /** The words of the line it is about; empty: the whole line. Of a long quotation the two ends, parted by ……. */
  readonly quote: string;
}

const KEPT_COMMENT = /^<!--\s*批注(?:（([^）]*)）)?(?:「([^」]*)」)?[：:]?([\s\S]*)-->$/;

/** What `commentMark` wrote; undefined for any other comment. */
export function readCommentMark(comment: string): KeptComment | undefined {
  const match = KEPT_COMMENT.exec(comment);
  if (!match) return undefined;
  const [, who = '', quote = '', text = ''] = match;
  const dated = /^(?:(.*)，)?(\d{4}-\d\d-\d\d(?: \d\d:\d\d)?)$/.exec(who);
  return { author: dated ? (dated[1] ?? '') : who, date: dated?.[2] ?? '', quote, text: text.trim() };
}
