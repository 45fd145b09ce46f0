import { conflictsOf, type Conflict, type PlacedClaim } from '../../figures/report/conflicts';
import { mismatchesOf, type Mismatch } from '../../figures/report/referents';
import type { DigitSlip } from '../../figures/equations/slip';
import { digitsLike } from '../../figures/reading/written';
import type { Bilingual } from '../../text/language';
import { shift } from '../../text/range';
import type { Range } from '../../text/range';
import { defineRule } from '../rule';
import type { Finding, Fix, TextEdit } from '../rule';

export default defineRule({
  id: 'number/conflict',
  scope: 'document',
  severity: 'information',
  fixSafety: 'suggested',
  judgesValues: true,
  basis: { source: '惯例' },
  title: { zh: '同一指标前后数值不一', en: 'One indicator with two values' },
  explanation: {
    zh: '同一指标（所数的事物、单位、时间、范围都相同）在文中前后出现两个不同的数，请核对。只在确有依据时提示：两处都指全县（全局、全市），或其中一处在开头的总述里，或两数只差数字颠倒、漏写。计划部分、去年同期数、概数和“抓获嫌疑人”之类处处都有的说法不核对。后文再指前面说过的同一批人、事、物（全体46名党员、上述236件、对全部23座水库、化解信访积案与信访积案化解），数目只差一次误敲的，作警告。',
    en: 'One indicator (the same things counted, in one measure, time and place) with two values in one report is pointed at, for a person to check. Only with a reason: both are said of the whole county or bureau, one stands in the opening summary, or one is the other with a digit transposed or lost. Plans, last year’s figures, approximate numbers and counts that every section has of its own are left alone. A number that takes up things told of before (全体46名党员, 上述236件, 对全部23座水库, the same work in another order of words) and differs by one slip of the keyboard is a warning.',
  },
  examples: {
    bad: [
      {
        text: `支部现有党员57名。
一、主要做法
年内，全体75名党员参加了轮训。
          ^^^^`,
        fixed: `支部现有党员57名。
一、主要做法
年内，全体57名党员参加了轮训。`,
      },
      {
        text: `今年化解劳资纠纷263件。
一、主要做法
坚持多元共治，劳资纠纷化解236件，无一升级。
                          ^^^^^`,
      },
      {
        text: `上半年，全镇共调处邻里纠纷186起。
一、平安建设
坚持关口前移，化解在早。全镇共调处邻里纠纷168起，无一激化。
                                          ^^^^^`,
        fixed: `上半年，全镇共调处邻里纠纷186起。
一、平安建设
坚持关口前移，化解在早。全镇共调处邻里纠纷186起，无一激化。`,
      },
      {
        text: `一、总体情况
今年以来，新建乡村书屋12个，群众满意度测评得分全县第三。
二、主要做法
（一）办好文化实事。新建乡村书屋15个，配送图书3万册。
                                ^^^^`,
      },
    ],
    good: [
      `全镇现有行政村36个。
一、主要做法
在26个行政村推行积分制。`,
      `支部现有党员57名，其中女党员18名。
一、主要做法
全体57名党员参加了轮训，对81名困难群众开展帮扶。`,
      `上半年，全镇共调处邻里纠纷186起。
一、平安建设
全镇共调处邻里纠纷186起，无一激化。`,
      `一、工作情况
全镇共调处邻里纠纷186起。
二、下半年计划
全镇共调处邻里纠纷200起。`,
      `（一）城东派出所
全所共调处邻里纠纷86起。
（二）城西派出所
全所共调处邻里纠纷68起。`,
      `第一季度，全镇共调处邻里纠纷86起。第二季度，全镇共调处邻里纠纷68起。`,
      `全镇共调处邻里纠纷186起。去年，全镇共调处邻里纠纷168起。`,
      `一是打击电诈。抓获犯罪嫌疑人129人。二是打击盗窃。抓获犯罪嫌疑人192人。`,
    ],
  },
  isRightIn: ({ laysDownRules }) => laysDownRules,
  check: (document) => {
    const conflicts = conflictsOf(document).flatMap(findingsOf);
    const mismatches = mismatchesOf(document).map(mismatchFinding);
    const starts = new Set(mismatches.map(({ range }) => range.start));
    return [...conflicts.filter(({ range }) => !starts.has(range.start)), ...mismatches];
  },
});

function findingsOf(conflict: Conflict): readonly Finding[] {
  return conflict.other.map((claim) => {
    const rest = [...conflict.usual, ...conflict.other].filter((one) => one !== claim);
    return {
      range: rangeOf(claim),
      evidence: conflict.slip
        ? { grounds: 'report:slip', slip: conflict.slip }
        : { grounds: 'report:overview' },
      message: messageOf(conflict, claim),
      related: rest.map((one) => ({
        range: rangeOf(one),
        message: {
          zh: `此处为“${one.fact.figure.text}”`,
          en: `Here it is ${one.fact.figure.text}`,
        },
      })),
      fixes: [...fixOf([claim], conflict.usual[0]), ...fixOf(conflict.usual, claim)],
    };
  });
}

/** A figure where it is. */
type PlacedFact = Pick<PlacedClaim, 'placed' | 'fact'>;

const SLIPS: Readonly<Record<DigitSlip, Bilingual>> = {
  exchanged: { zh: '疑似数字颠倒', en: 'digits may have changed places' },
  digit: { zh: '疑似错写一位数字', en: 'a digit may be wrong' },
  dropped: { zh: '疑似漏写或多写一位数字', en: 'a digit may be missing or too many' },
};

function messageOf({ name, usual, slip }: Conflict, { fact }: PlacedClaim): Bilingual {
  const other = usual[0]?.fact.figure.text ?? '';
  const why: Bilingual = slip ? SLIPS[slip] : { zh: '请核对口径', en: 'check what each of them covers' };
  return {
    zh: `“${name}”此处为“${fact.figure.text}”，另一处为“${other}”，${why.zh}`,
    en: `${name} is ${fact.figure.text} here and ${other} elsewhere: ${why.en}`,
  };
}

/** One set of things, told of twice, with a slip of the keyboard between. */
function mismatchFinding({ told, again, slip }: Mismatch): Finding {
  const [here, there] = [again.fact.figure.text, told.fact.figure.text];
  const why = SLIPS[slip];
  return {
    range: rangeOf(again),
    evidence: { grounds: 'report:same-things', slip },
    message: {
      zh: `此处“${here}”与另一处“${there}”所指相同而数不同，${why.zh}`,
      en: `${here} here and ${there} elsewhere count the same things: ${why.en}`,
    },
    related: [{ range: rangeOf(told), message: { zh: `此处为“${there}”`, en: `Here it is ${there}` } }],
    fixes: [...fixOf([again], told), ...fixOf([told], again)],
  };
}

/** Writes the value of `model` wherever `claims` stand, each in its own style. */
function fixOf(claims: readonly PlacedFact[], model: PlacedFact | undefined): readonly Fix[] {
  const edits = claims.flatMap((claim) => (model ? editOf(claim, model) : []));
  const [first] = claims;
  if (!first || !model || edits.length < claims.length) return [];
  const [from, to] = [first.fact.figure.text, model.fact.figure.text];
  return [
    { title: { zh: `将“${from}”改为“${to}”`, en: `Change ${from} to ${to}` }, safety: 'suggested', edits },
  ];
}

function editOf({ placed, fact }: PlacedFact, model: PlacedFact): readonly TextEdit[] {
  const { amount } = fact.figure;
  const newText = digitsLike(amount, model.fact.figure.amount.value);
  return newText === undefined ? [] : [{ range: shift(amount.digits, placed.start), newText }];
}

function rangeOf({ placed, fact }: PlacedFact): Range {
  return shift(fact.figure.range, placed.start);
}
