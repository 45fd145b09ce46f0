import type { Line, PlacedLine } from '../../document/line';
import type { ReportDocument } from '../../document/report-document';
import type { Bilingual } from '../../text/language';
import { shift } from '../../text/range';
import type { Range } from '../../text/range';
import { defineRule } from '../rule';
import type { Finding, Fix, Severity, TextEdit } from '../rule';
import { halvedOrdinals } from './marks/bare-ordinals';
import { lonelyMarksOf } from './marks/lonely-marks';
import type { LonelyMark } from './marks/lonely-marks';
import { namedMark } from './marks/names';
import { closesPair, pairingOf } from '../../document/paired-marks';
import type { PairedMark } from '../../document/paired-marks';
import { placeOfPartner } from './marks/partner-place';
import { removal, replacement } from '../fix';
import { runsOnFrom, runsOnInto } from './marks/running-on';

export default defineRule({
  id: 'punctuation/unpaired',
  scope: 'document',
  severity: 'error',
  fixSafety: 'suggested',
  isFormatting: true,
  isPatient: true,
  basis: { source: '国标', clause: 'GB/T 15834—2011 4.8、4.9、4.15' },
  title: {
    zh: '引号、括号或书名号不成对',
    en: 'Quotation mark, bracket or title mark without its partner',
  },
  explanation: {
    zh: '引号、括号、书名号成对使用，左右缺一、方向写反或互相交叉都会改变文义。引文分成几段时，每段开头用左引号，只在最后一段结尾用右引号。“1）”“一）”一类序号不算缺少左括号。',
    en: 'Quotation marks, brackets and title marks come in pairs: one without its partner, turned the wrong way or crossing another pair changes what the sentence says. In a quotation of several paragraphs each opens with “ and only the last one closes. Ordinals such as 1) need no opening bracket.',
  },
  examples: {
    bad: [
      {
        text: '扎实开展“扫黄打非专项行动。\n        ^^',
        fixed: '扎实开展“扫黄打非专项行动”。',
      },
      {
        text: '印发《关于加强值班值守工作的通知（试行》。\n                                ^^',
        fixed: '印发《关于加强值班值守工作的通知（试行）》。',
      },
      {
        text: '推广“两代表一委员“工作室经验。\n                  ^^',
        fixed: '推广“两代表一委员”工作室经验。',
      },
      {
        text: '学习（《信访工作条例）》全文。\n                    ^^',
        fixed: '学习（《信访工作条例》）全文。',
      },
      {
        text: '开展夜查（含凌晨时段））行动。\n                      ^^',
        fixed: '开展夜查（含凌晨时段）行动。',
      },
      {
        text: `
（一）加强学习
二）狠抓落实
^^^^
（三）强化保障
`,
        fixed: `
（一）加强学习
（二）狠抓落实
（三）强化保障
`,
      },
    ],
    good: [
      '“要守住底线。\n“要一抓到底。\n“要让群众满意。”',
      '将第五条修改为：“护林员每日巡山。\n“护林员由乡镇聘用。”',
      '（注：本表由各单位填报，\n汇总后上报。）',
      '学习《\n林区防火条例\n》有关条款，宣传“\n进山不带火\n”的口号。',
      '1)建立台账；2)逐项销号；a)存档备查。',
      '一）组织领导；二）责任分工。',
      '他说：“《值班制度》（试行）写明‘首问负责’。”',
      '完成重点任务（第2、3）和难点任务（第5）。',
      'The visitors’ book is kept by the office.',
      '取值范围为[0,1)。',
    ],
  },
  check: findUnpaired,
});

function findUnpaired(document: ReportDocument): readonly Finding[] {
  const paragraphs = document.lines.filter(({ line }) => line.content.start < line.content.end);
  const halved = halvedOrdinals(paragraphs);
  return paragraphs.flatMap((placed, i) => [
    ...lonelyMarksOf(placed.line)
      .filter(({ mark }) => !runsOn(mark, placed, paragraphs[i - 1], paragraphs[i + 1]))
      .filter(({ mark }) => !isParted(mark, paragraphs, i))
      .map((lonely) => finding(lonely, placed)),
    ...(halved.get(placed) ?? []).map((range) => halvedFinding(range, placed)),
  ]);
}

function runsOn(mark: PairedMark, { line }: PlacedLine, before?: PlacedLine, after?: PlacedLine): boolean {
  if (mark.side === 'open') return after !== undefined && runsOnInto(mark, line, after.line);
  return before !== undefined && runsOnFrom(mark, line, before.line);
}

/** How many lines a name in marks may take when it is set on lines of its own. */
const LINES_BETWEEN = 3;

/** “ at the very end of a line, ” at the very start of one soon after: the lines are broken there, not the pair. */
function isParted(mark: PairedMark, paragraphs: readonly PlacedLine[], i: number): boolean {
  const line = paragraphs[i]?.line;
  if (!line) return false;
  if (mark.side === 'open') {
    const after = paragraphs.slice(i + 1, i + 1 + LINES_BETWEEN);
    return endsLine(mark, line) && after.some((other) => hasOther(other.line, mark, startsLine));
  }
  const before = paragraphs.slice(Math.max(0, i - LINES_BETWEEN), i);
  return startsLine(mark, line) && before.some((other) => hasOther(other.line, mark, endsLine));
}

function hasOther(
  line: Line,
  { kind, side }: PairedMark,
  isThere: (mark: PairedMark, line: Line) => boolean,
): boolean {
  return pairingOf(line).unmatched.some(
    (other) => other.kind === kind && other.side !== side && isThere(other, line),
  );
}

function endsLine({ at }: PairedMark, { content }: Line): boolean {
  return at === content.end - 1;
}

function startsLine({ at }: PairedMark, { content }: Line): boolean {
  return at === content.start;
}

function finding(lonely: LonelyMark, { line, start }: PlacedLine): Finding {
  const character = line.prose.charAt(lonely.mark.at);
  const range = shift({ start: lonely.mark.at, end: lonely.mark.at + 1 }, start);
  return {
    range,
    message: messageOf(lonely.fault, character),
    severity: severityOf(lonely, character),
    fixes: fixesOf(lonely, line, range),
  };
}

function fixesOf({ mark, fault }: LonelyMark, line: Line, range: Range): readonly Fix[] {
  const character = line.prose.charAt(mark.at);
  const { name, partner } = namedMark(character);
  const suggest = (title: Bilingual, edit: TextEdit): Fix => ({ title, safety: 'suggested', edits: [edit] });
  switch (fault) {
    case 'reversed':
      return [suggest(TURN_ROUND, { range, newText: partner })];
    case 'crossing': {
      const next = line.prose.charAt(mark.at + 1);
      const areSwapped = closesPair(pairingOf(line), mark.at + 1);
      const both = { start: range.start, end: range.end + 1 };
      return areSwapped ? [suggest(SWAP, { range: both, newText: next + character })] : [];
    }
    case 'alone': {
      const place = placeOfPartner(line, mark);
      const at = range.start + (place ?? 0) - mark.at;
      const other = namedMark(partner).name;
      const added = { zh: `补上${other.zh}`, en: `Add the ${other.en}` };
      const fixes =
        place === undefined ? [] : [suggest(added, { range: { start: at, end: at }, newText: partner })];
      return [...fixes, removal(range, { zh: name.zh, en: `the ${name.en}` }, 'suggested')];
    }
  }
}

function halvedFinding(range: Range, { line, start }: PlacedLine): Finding {
  const [ordinal, bracket] = [line.prose.slice(range.start, range.end - 1), line.prose.charAt(range.end - 1)];
  const whole = `${namedMark(bracket).partner}${ordinal}${bracket}`;
  return {
    range: shift(range, start),
    message: {
      zh: `序号缺少左括号，应为“${whole}”`,
      en: `The ordinal has lost its opening bracket: ${whole}`,
    },
    severity: 'warning',
    fixes: [replacement(shift(range, start), whole, 'suggested')],
  };
}

const SWAP = { zh: '互换前后两个标点', en: 'Swap the two marks' };

const TURN_ROUND = { zh: '改正方向', en: 'Turn it the other way' };

function messageOf(fault: LonelyMark['fault'], character: string): Bilingual {
  const { name, partner } = namedMark(character);
  const other = namedMark(partner).name;
  switch (fault) {
    case 'alone':
      return { zh: `${name.zh}缺少配对的${other.zh}`, en: `The ${name.en} has no partner` };
    case 'reversed':
      return { zh: `方向写反，此处应为${other.zh}`, en: `Turned the wrong way: ${other.en} belongs here` };
    case 'crossing':
      return { zh: `${name.zh}与另一对标点交叉`, en: `The ${name.en} closes across another pair` };
  }
}

/** Curly quotation marks, full-width brackets and title marks always come in pairs; others are put to odd uses. */
function severityOf({ fault }: LonelyMark, character: string): Severity {
  return fault !== 'crossing' && /[“”（）《》]/.test(character) ? 'error' : 'warning';
}
