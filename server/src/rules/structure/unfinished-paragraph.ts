import { headingsOf } from '../../document/headings';
import type { Line, PlacedLine } from '../../document/line';
import { closeOfPairAt, pairingOf } from '../../document/paired-marks';
import { remembered } from '../../document/remembered';
import { titleOf } from '../../document/title';
import type { Bilingual } from '../../text/language';
import { defineRule } from '../rule';
import type { Finding } from '../rule';

export default defineRule({
  id: 'structure/unfinished-paragraph',
  scope: 'document',
  severity: 'warning',
  fixSafety: 'suggested',
  isPatient: true,
  basis: { source: '国标', clause: 'GB/T 15834—2011 4.1' },
  title: { zh: '段末缺少句末标点', en: 'Paragraph without an end' },
  explanation: {
    zh: '正文段落应以句号、问号、叹号、冒号或分号收尾。以逗号、顿号或普通文字收尾的长段，多半是没有写完，或粘贴时丢了后半截。句号之后的括注（（……负责）、（鼓掌）、（来源：…））、注码不影响判断；标题、称谓、署名、日期和短行不看。通篇随版面断行的只说一次，可一并接上；随文粘贴来的页码把一段截成两段的，也在此指出。',
    en: 'A paragraph of text ends in 。？！： or ；. A long one that ends in a comma or in mid-word was most likely not finished, or lost its tail in pasting. A remark in brackets or the mark of a note may follow the stop. Titles, salutations, signatures, dates and short lines are left alone. A text broken at the line ends of a page is told once, and can be joined in one go. A page number pasted along that cuts a paragraph in two is pointed out.',
  },
  examples: {
    bad: [
      {
        text: `
一、工作情况
上半年，镇综合执法队检查沿街商铺320家次，下发整改通知书45份，
                                                           ^^
二、存在问题
`,
      },
      {
        text: `
一、工作情况
上半年，镇综合执法队检查沿街商铺320家次，下发整改通知书45份，督促整改
                                                                 ^^^^
二、存在问题
`,
      },
      {
        text: `
（一）加强巡查。全年检查沿街商铺320家次，下发整改通知书45份，督促整改、
                                                                     ^^
（二）加强宣传。
`,
      },
      {
        text: `
全年巡山36次，发放防火宣传
                      ^^^^
— 2 —
资料3000份，受到群众好评。
`,
      },
      {
        text: `
全年巡山36次，发放防火宣传
                      ^^^^
- 2 -
资料3000份，受到群众好评。
`,
      },
    ],
    good: [
      '一、工作情况\n上半年检查沿街商铺320家次，下发整改通知书45份。\n青河镇人民政府\n2025年7月3日',
      '关于报送工作总结的说明\n\n各位领导、同志们：\n现将有关情况报告如下：',
      '加快推进林区道路建设，年内打通断头路，改造危桥险桥，配套巡护站点。（林场负责）\n下一步，抓好落实。',
      '让我们携起手来，把林场建设得更加美丽，把防火防线筑得更加牢固，把日子过得更好！（鼓掌）\n同志们，加油。',
      '据统计，林场全年巡山36次，造林800亩，育苗9万株，完成年度任务，各项指标好于上年。[1]\n下一步，抓好落实。',
      '坚持以林长制为总抓手，全面提升森林资源保护管理和灾害防控能力\n林场建立三级林长体系，落实网格管护责任，全年巡山36次，造林800亩，育苗9万株，处置火情2起，未发生较大以上森林火灾。\n二、问题',
      '关于林区用火的规定\n（2019年5月20日林场第176次场务会通过，2020年12月23日第182次场务会修正）\n为规范林区用火，制定本规定。',
      '会议强调“要把群众的事情办好，把好事办实，把实事办到群众的心坎上去。”',
    ],
  },
  check: (document) => {
    const headings = new Set(
      headingsOf(document).flatMap(({ line, head, division }) =>
        head?.runIn || division?.rank === 'article' ? [] : [line],
      ),
    );
    const title = titleOf(document);
    const told = document.lines.filter(({ line }) => line.content.start < line.content.end);
    const found: Unfinished[] = [];
    told.forEach((placed, i) => {
      const [next, after] = [told[i + 1], told[i + 2]];
      // A writer still types the last paragraph.
      if (!next || headings.has(placed)) return;
      if (isCutByPageNumber(placed, next, after)) found.push({ placed, next, message: CUT_BY_PAGE });
      else if (placed !== title && isUnfinished(placed.line) && !readsAsHeading(placed.line, next)) {
        found.push({ placed, next, message: UNFINISHED });
      }
    });
    return found.length < FEWEST_BROKEN_LINES ? found.map(finding) : hardWrapped(found);
  },
});

/** A line that does not end as a paragraph does, and the line that follows it. */
interface Unfinished {
  readonly placed: PlacedLine;
  readonly next: PlacedLine;
  readonly message: Bilingual;
}

/** So many are no slips: the text is broken where its lines ended on a page. */
const FEWEST_BROKEN_LINES = 4;

/** The text is broken throughout: said once, with one fix that joins all the lines that go on. */
function hardWrapped(found: readonly Unfinished[]): readonly Finding[] {
  const [first, ...others] = found;
  if (!first) return [];
  const count = found.length;
  const edits = found
    .filter(({ next }) => !next.line.head && !next.line.division && next.line.block === 'paragraph')
    .map(({ placed, next }) => ({
      range: { start: placed.start + placed.line.content.end, end: next.start + next.line.content.start },
      newText: '',
    }));
  return [
    {
      ...finding(first),
      message: {
        zh: `全文有${count}行没有句末标点就换了行，多半是随版面断开的`,
        en: `${count} lines of the text end without a mark: it seems broken where the lines of a page ended`,
      },
      related: others.map((other) => ({ range: finding(other).range, message: UNFINISHED })),
      fixes: [
        {
          title: { zh: '接上全文的断行', en: 'Join the broken lines' },
          safety: 'suggested',
          edits,
          isSweeping: true,
        },
      ],
    },
  ];
}

const UNFINISHED = {
  zh: '段末缺少句末标点，疑似文字未完',
  en: 'The paragraph has no end: is the rest missing?',
};
const CUT_BY_PAGE = {
  zh: '段落被页码截成两段，应删去页码、接上下文',
  en: 'A page number cuts the paragraph in two: remove it and join the halves',
};

function finding({ placed: { line, start }, message }: Unfinished): Finding {
  return {
    range: { start: start + lastWordStart(line.text, line.content.end), end: start + line.content.end },
    message,
  };
}

/** Shorter lines are signatures, dates, addressees, sub-titles. */
const SHORTEST_PARAGRAPH = 30;

/** What may stand after the mark that ends a sentence: closing marks, the mark of a note. */
const CLOSING = /(?:[”’）)\]】》〕\uFFFC\s\u200b]|[①-⑳]|\[\d{1,3}\]|〔\d{1,3}〕)$/;
/** A note in brackets after the stop: （市农业农村局负责）, （鼓掌）, （来源：…）. */
const NOTE_AFTER_STOP = /[。！？…][”’]?\s*[（(【〔][^（()）【】〔〕]{1,120}[）)】〕]$/;
const SENTENCE_END = /[。？！：；…!?:;.—]$/;

const isUnfinished = remembered((line: Line): boolean => {
  const { block, prose, content } = line;
  if (block !== 'paragraph' || content.end - content.start < SHORTEST_PARAGRAPH) return false;
  return /[，。,]/.test(prose) && !isNote(line) && lacksEnd(line);
});

/** A note in brackets that is a paragraph of its own has its end: （2019年5月20日…修正）. */
function isNote(line: Line): boolean {
  const { start, end } = line.content;
  return /[（(]/.test(line.prose.charAt(start)) && closeOfPairAt(pairingOf(line), start) === end - 1;
}

const LONGEST_TAIL = 160;

function lacksEnd({ prose, content }: Line): boolean {
  let said = prose.slice(Math.max(content.start, content.end - LONGEST_TAIL), content.end);
  while (NOTE_AFTER_STOP.test(said))
    said = said.slice(0, said.search(/[（(【〔][^（()）【】〔〕]{1,120}[）)】〕]$/));
  while (CLOSING.test(said)) said = said.replace(CLOSING, '');
  return said !== '' && !SENTENCE_END.test(said);
}

const LONGEST_HEADING = 50;

/** A heading may run to fifty characters, with one comma, but tells no figures; its text follows as a paragraph. */
function readsAsHeading({ prose, content }: Line, next: PlacedLine | undefined): boolean {
  const said = prose.slice(content.start, content.end);
  if (said.length > LONGEST_HEADING || /[。；：]|[，,、]$|[0-9０-９]/.test(said)) return false;
  if (said.split(/[，,]/).length > 3 || !next) return false;
  return (
    next.line.block === 'paragraph' &&
    next.line.content.end - next.line.content.start > said.length &&
    !lacksEnd(next.line)
  );
}

const PAGE_NUMBER =
  /^(?:[-—–－]\s*\d{1,3}\s*[-—–－]|第\s*\d{1,3}\s*页(?:\s*(?:[，,/]\s*)?共\s*\d{1,3}\s*页)?)$/;

/** Whether a page number pasted along cuts a paragraph in two between `placed` and the line after it. */
function isCutByPageNumber(
  { line }: PlacedLine,
  page: PlacedLine | undefined,
  rest: PlacedLine | undefined,
): boolean {
  if (line.block !== 'paragraph' || !page || !rest || rest.line.block !== 'paragraph') return false;
  if (!PAGE_NUMBER.test(page.line.text.trim())) return false;
  const goesOn =
    !rest.line.head && !rest.line.division && rest.line.markers[0]?.range.start !== rest.line.content.start;
  return goesOn && lacksEnd(line) && SENTENCE_END.test(rest.line.prose.slice(0, rest.line.content.end));
}

function lastWordStart(text: string, end: number): number {
  const start = Math.max(0, /[，,、]$/.test(text.slice(0, end)) ? end - 1 : end - 2);
  // Not between the two halves of a character such as 𠮷.
  return /[\uDC00-\uDFFF]/.test(text.charAt(start)) ? start - 1 : start;
}
