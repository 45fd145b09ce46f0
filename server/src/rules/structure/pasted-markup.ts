import type { PlacedLine } from '../../document/line';
import type { PastedMark } from '../../document/markdown/pasted-markup';
import type { ReportDocument } from '../../document/report-document';
import { shift } from '../../text/range';
import type { Range } from '../../text/range';
import { defineRule } from '../rule';
import type { Finding, TextEdit } from '../rule';

export default defineRule({
  id: 'structure/pasted-markup',
  scope: 'document',
  severity: 'information',
  fixSafety: 'suggested',
  basis: { source: '惯例' },
  title: { zh: '网页或AI工具带来的标记', en: 'Markup left from a web page or an AI tool' },
  explanation: {
    zh: '从网页复制来的文字会带着“<p>”“&nbsp;”，从AI工具复制来的会带着“**”和行首的“* ”。它们不是正文，印出来却看得见。全文只说一次，可一并清除：标签和星号删去，“&ldquo;”之类换成本来的字符，段落标签处换行。有意用“**”加粗的，不必理会。',
    en: 'Text copied from a web page brings <p> and &nbsp; along, text from an AI tool ** and bullets. They are no part of what is said. It is told once, with one fix: tags and asterisks go, references such as &ldquo; become their character, and a tag that ends a paragraph becomes a line end. Whoever sets words bold with ** on purpose may leave it.',
  },
  examples: {
    bad: [
      {
        text: `
<p>林场全年巡山36次，&ldquo;三防&rdquo;经费到位。</p>
^^^
`,
        fixed: `
林场全年巡山36次，“三防”经费到位。
`,
      },
      {
        text: `
**一、主要工作**
^^
全年巡山36次。<br>造林800亩。&nbsp;
`,
        fixed: `
一、主要工作
全年巡山36次。
造林800亩。
`,
      },
    ],
    good: [
      '一、主要工作\n全年造林**亩，**村**户。',
      '参数 a<b 且 c>d，费用&成本。',
      '| 项目 | 数量 |\n| --- | --- |\n| 造林<br>育苗 | 3 |',
    ],
  },
  check: (document) => {
    const marks = marksOf(document);
    return marks.length === 0 ? [] : [finding(marks)];
  },
});

/** A mark where it is, and what takes its place when all are cleared away. */
interface PlacedMark {
  readonly range: Range;
  readonly written: string;
  readonly becomes: string;
}

/** Within a table a tag may be the only way to break a line. */
function marksOf({ lines }: ReportDocument): readonly PlacedMark[] {
  return lines.flatMap((placed) => {
    const { line, start } = placed;
    if (line.pasted.length === 0 || line.block === 'table') return [];
    return line.pasted.map((mark) => ({
      range: shift(mark.range, start),
      written: line.text.slice(mark.range.start, mark.range.end),
      becomes: replacementOf(mark, placed),
    }));
  });
}

const ENDS_PARAGRAPH = /^<(?:br|\/p|\/div|\/li|\/tr|\/h[1-6])\b/i;

function replacementOf({ kind, range }: PastedMark, { line }: PlacedLine): string {
  const written = line.text.slice(range.start, range.end);
  if (kind === 'reference') return characterOf(written);
  if (kind !== 'tag' || !ENDS_PARAGRAPH.test(written)) return '';
  const goesOn = /[^\uFFFC\s]/.test(line.prose.slice(range.end));
  const hasBegun = /[^\uFFFC\s]/.test(line.prose.slice(0, range.start));
  return goesOn && hasBegun ? '\n' : '';
}

const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['middot', '·'],
  ['mdash', '—'],
  ['hellip', '…'],
]);
const BLANK_CHARACTER = /^[\s\u200b\ufeff]$/u;

/** The character that a reference stands for; blanks stand for nothing in a report. */
function characterOf(reference: string): string {
  const name = reference.slice(1, -1).toLowerCase();
  if (!name.startsWith('#')) return CHARACTERS.get(name) ?? '';
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const character = code >= 0x20 && code < 0xd800 ? String.fromCodePoint(code) : '';
  return BLANK_CHARACTER.test(character) ? '' : character;
}

function places(count: number): string {
  return count === 1 ? 'one place' : `${count} places`;
}

function finding(marks: readonly PlacedMark[]): Finding {
  const [first, ...others] = marks;
  const sorts = [...new Set(marks.map(({ written }) => written.trim()))].slice(0, 3);
  const edits: readonly TextEdit[] = marks.map(({ range, becomes }) => ({ range, newText: becomes }));
  return {
    range: first?.range ?? { start: 0, end: 0 },
    message: {
      zh: `全文有${marks.length}处网页或AI工具带来的标记（${sorts.join('、')}${marks.length > 3 ? '等' : ''}）`,
      en: `Markup left from a web page or an AI tool in ${places(marks.length)} (${sorts.join(', ')})`,
    },
    related: others.map(({ range, written }) => ({ range, message: { zh: written, en: written } })),
    fixes: [
      {
        title: { zh: `清除全部标记（${marks.length} 处）`, en: `Clear away all ${marks.length}` },
        safety: 'suggested',
        edits,
        isSweeping: true,
      },
    ],
  };
}
