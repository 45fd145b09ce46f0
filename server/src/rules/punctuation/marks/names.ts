import type { Bilingual } from '../../../text/language';

/** What a paired mark is called, and the mark that belongs to it. */
interface NamedMark {
  readonly name: Bilingual;
  readonly partner: string;
}

const PAIRS: readonly (readonly [string, Bilingual])[] = [
  ['“”', { zh: '双引号', en: 'quotation mark' }],
  ['‘’', { zh: '单引号', en: 'single quotation mark' }],
  ['（）', { zh: '括号', en: 'bracket' }],
  ['()', { zh: '括号', en: 'bracket' }],
  ['《》', { zh: '书名号', en: 'title mark' }],
  ['〈〉', { zh: '单书名号', en: 'single title mark' }],
  ['〔〕', { zh: '六角括号', en: 'tortoise-shell bracket' }],
  ['［］', { zh: '方括号', en: 'square bracket' }],
  ['【】', { zh: '方头括号', en: 'lenticular bracket' }],
  ['「」', { zh: '直角引号', en: 'corner bracket' }],
  ['『』', { zh: '双直角引号', en: 'double corner bracket' }],
];

const NAMED = new Map<string, NamedMark>(
  PAIRS.flatMap(([marks, { zh, en }]) => {
    const [left, right] = [marks.charAt(0), marks.charAt(1)];
    return [
      [left, { name: { zh: `左${zh}`, en: `opening ${en} ${left}` }, partner: right }],
      [right, { name: { zh: `右${zh}`, en: `closing ${en} ${right}` }, partner: left }],
    ];
  }),
);

/** The name and partner of a paired mark. */
export function namedMark(mark: string): NamedMark {
  return NAMED.get(mark) ?? { name: { zh: mark, en: mark }, partner: mark };
}
