import type { Sense, Term, TermMatch } from '../knowledge/types';
import type { Bilingual } from '../text/language';
import { markdownText } from './markdown-text';

/** What the glossary says of a term that was found, as Markdown. The glossary itself is in Chinese. */
export function termCard(match: TermMatch, written: string): Bilingual {
  const { term } = match;
  return {
    zh: joinBlocks([heading(term, term.group), ...aboutForm(match, written).zh, ...body(term, LABELS.zh)]),
    en: joinBlocks([
      heading(term, term.english ?? term.groupEnglish ?? term.group),
      ...aboutForm(match, written).en,
      ...body(term, LABELS.en),
    ]),
  };
}

interface Labels {
  readonly collocation: string;
  readonly source: string;
  readonly active: string;
  readonly confusions: string;
  readonly note: string;
  readonly unchecked: string;
  readonly anyOrder: string;
  readonly colon: string;
  readonly period: (from: string | undefined, until: string | undefined) => string;
  readonly dated: (source: string, date: string) => string;
}

const LABELS: { readonly zh: Labels; readonly en: Labels } = {
  zh: {
    collocation: '常见搭配',
    source: '出处',
    active: '使用时期',
    confusions: '注意区分',
    note: '说明',
    unchecked: '据通行说法，未核对原文。',
    anyOrder: '（各项次序不固定）',
    colon: '：',
    period: (from, until) =>
      from && until ? `${from}至${until}` : from ? `${from}起` : `至${until ?? '今'}`,
    dated: (source, date) => `${source}（${date}）`,
  },
  en: {
    collocation: 'Usual phrase',
    source: 'Source',
    active: 'In use',
    confusions: 'Not to be confused with',
    note: 'Note',
    unchecked: 'As commonly given; the wording was not checked against its source.',
    anyOrder: '(in no fixed order)',
    colon: ': ',
    period: (from, until) =>
      from && until ? `${from} to ${until}` : from ? `since ${from}` : `until ${until ?? 'now'}`,
    dated: (source, date) => `${source} (${date})`,
  },
};

function joinBlocks(blocks: readonly string[]): string {
  return blocks.filter((block) => block !== '').join('\n\n');
}

function heading(term: Term, aside: string): string {
  const name = `**${markdownText(term.term)}**`;
  return aside === '' ? name : `${name} · ${markdownText(aside)}`;
}

function aboutForm(match: TermMatch, written: string): { readonly zh: string[]; readonly en: string[] } {
  const form = quoted(written);
  if (match.as === 'wrong') {
    const right = quoted(match.right);
    return { zh: [`${form}有误，应为${right}。`], en: [`${form} is wrong: write ${right}.`] };
  }
  if (match.as === 'term') return { zh: [], en: [] };
  const name = quoted(match.term.term);
  return { zh: [`${form}即${name}。`], en: [`${form} stands for ${name}.`] };
}

/** In quotation marks; those within become single ones (GB/T 15834—2011 4.8.3). */
function quoted(text: string): string {
  return `“${markdownText(text.replaceAll('“', '‘').replaceAll('”', '’'))}”`;
}

function body(term: Term, labels: Labels): readonly string[] {
  const facts = [
    fact(labels.collocation, term.collocation, labels),
    fact(labels.active, activePeriod(term, labels), labels),
    fact(labels.confusions, term.confusions.join('、'), labels),
    fact(labels.note, term.note, labels),
  ];
  return [
    ...term.senses.flatMap((sense) => aboutSense(sense, labels)),
    facts.filter((line) => line !== '').join('\n'),
    term.checked ? '' : `*${labels.unchecked}*`,
  ];
}

function fact(label: string, text: string | undefined, { colon }: Labels): string {
  return text ? `- ${label}${colon}${markdownText(text)}` : '';
}

function activePeriod({ active }: Term, labels: Labels): string | undefined {
  return active && (active.from ?? active.until) ? labels.period(active.from, active.until) : undefined;
}

/** The meaning, its components numbered unless they are the bare characters of the name, and where it comes from. */
function aboutSense(sense: Sense, labels: Labels): readonly string[] {
  const field = sense.field ? `**${markdownText(sense.field)}**${labels.colon}` : '';
  const listed = sense.parts.every((part) => part.length === 1) ? [] : sense.parts;
  const order = sense.orderFixed || listed.length === 0 ? '' : ` ${labels.anyOrder}`;
  const parts = listed.map((part, i) => `${i + 1}. ${markdownText(part)}`).join('\n');
  return [`${field}${markdownText(sense.meaning)}${order}`, parts, sourceOf(sense, labels)];
}

function sourceOf({ source, date }: Sense, labels: Labels): string {
  if (!source && !date) return '';
  const text = source && date ? labels.dated(source, date) : (source ?? date ?? '');
  return `${labels.source}${labels.colon}${markdownText(text)}`;
}
