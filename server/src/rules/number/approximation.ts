import type { Line } from '../../document/line';
import type { Hedge, Measure, Quantity } from '../../figures/reading/figure';
import { isMeasure } from '../../figures/reading/figure';
import { figuresOf } from '../../figures/line-figures';
import type { Range } from '../../text/range';
import { defineRule } from '../rule';
import type { Finding, Fix, Severity } from '../rule';

export default defineRule({
  id: 'number/approximation',
  scope: 'line',
  severity: 'warning',
  fixSafety: 'suggested',
  basis: { source: '惯例' },
  title: { zh: '概数用法不当', en: 'Approximation misused' },
  explanation: {
    zh: '“余”“多”只跟在整十、整百、整千、整万等概略的数后面：已经精确到个位或小数的数（23余场、870.36万余元）不再加“余”。“约…左右”“近…余”这类前后重复表示概数的，只留一处。一位小数加“万余”（9.6万余起）各地都这样写，不提示。',
    en: '余 and 多 follow round numbers only: a number exact to its last digit or to decimals (23余场, 870.36万余元) takes none. Of two words for “about” (约…左右, 近…余) one is enough. One decimal before 万余 is common and left alone.',
  },
  examples: {
    bad: [
      { text: '深入基层调研23余场。\n              ^^', fixed: '深入基层调研23场。' },
      { text: '止付涉案资金312.47万余元。\n                    ^^', fixed: '止付涉案资金312.47万元。' },
      {
        text: '参加活动的约有300人，每场约50人左右。\n                         ^^',
        fixed: '参加活动的约有300人，每场50人左右。',
      },
      { text: '群众满意率近90%以上。\n          ^^', fixed: '群众满意率90%以上。' },
      { text: '参训民警380余名左右。\n           ^^', fixed: '参训民警380名左右。' },
    ],
    good: [
      '查处交通违法9.6万余起。',
      '深入基层调研20余场。',
      '止付涉案资金300余万元，返还150多万元。',
      '群众满意率达到95%以上。',
      '出动警力近百人，历时约3个月。',
      '满意率控制在5%以内。',
    ],
  },
  check: (line) =>
    hedgedIn(line).flatMap((measure) => [...exactWithMore(line, measure), ...twiceHedged(measure)]),
});

/** The measures of a line that are approximate, the ends of ranges included. */
function hedgedIn(line: Line): readonly Measure[] {
  const hedged: Measure[] = [];
  for (const figure of figuresOf(line)) {
    const measures = figure.kind === 'range' ? [figure.low, figure.high] : isMeasure(figure) ? [figure] : [];
    for (const measure of measures) if (measure.hedges.length > 0) hedged.push(measure);
  }
  return hedged;
}

/** 余 or 多 after a number that is exact. */
function exactWithMore(line: Line, measure: Measure): readonly Finding[] {
  if (measure.kind !== 'quantity' || measure.amount.script === 'chinese') return [];
  const more = measure.hedges.find(
    ({ word, place }) => place === 'inside' && (word === '余' || word === '多'),
  );
  const severity = more && severityFor(measure);
  if (!more || !severity) return [];
  const number = line.text.slice(measure.amount.digits.start, measure.amount.digits.end);
  return [
    {
      range: more.range,
      severity,
      message: {
        zh: `“${number}${measure.amount.scale}”是精确数，后面不用“${more.word}”`,
        en: `${number}${measure.amount.scale} is exact and takes no ${more.word}`,
      },
      fixes: [removal(more.word, more.range)],
    },
  ];
}

/** How surely 余 is wrong here; `undefined` where the number is round. */
function severityFor({ amount, unit }: Quantity): Severity | undefined {
  const { written, scale } = amount;
  if (written.scale >= 2 || (written.scale > 0 && (scale === '' || unit?.kind === 'money'))) return 'warning';
  // 2.4万多, 1.4万余 are read as round.
  if (written.scale > 0 || scale !== '') return undefined;
  return written.mantissa % 10n === 0n ? undefined : 'warning';
}

/** Words before a number that make it about so much; 达到 and 控制在 go well with 以上 and 以内. */
const BEFORE =
  /^(?:近|约|约为|约占|超|超过|逾|突破|大约|接近|将近|不足|不到|不满|至少|不少于|不低于|不超过|最多)$/;

function twiceHedged(measure: Measure): readonly Finding[] {
  const before = measure.hedges.find(({ place, word }) => place === 'before' && BEFORE.test(word));
  const inside = measure.hedges.find(({ place }) => place === 'inside');
  const after = measure.hedges.find(({ place }) => place === 'after');
  const [first, second] = before ? [before, inside ?? after] : [inside, after];
  if (!first || !second || !saysTheSame(first, second)) return [];
  return [
    {
      range: first.range,
      message: {
        zh: `“${first.word}”与“${second.word}”重复表示概数`,
        en: `${first.word} and ${second.word} both say “about”`,
      },
      related: [
        { range: second.range, message: { zh: `另一处：${second.word}`, en: `the other: ${second.word}` } },
      ],
      fixes: [removal(first.word, first.range), removal(second.word, second.range)],
    },
  ];
}

/** 约…以下 may mean two things; a limit and an approximation of the same side repeat each other. */
function saysTheSame(before: Hedge, behind: Hedge): boolean {
  return before.bound === behind.bound || before.bound === 'about' || behind.bound === 'about';
}

function removal(word: string, range: Range): Fix {
  return {
    title: { zh: `删去“${word}”`, en: `Remove ${word}` },
    safety: 'suggested',
    edits: [{ range, newText: '' }],
  };
}
