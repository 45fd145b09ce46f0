import { fill } from '../numbers/fact';
import { rateFact } from '../numbers/rate';
import { remainderFact } from '../numbers/remainder';
import { sumFact } from '../numbers/sum';
import type { Random } from '../random';
import { INTRODUCTIONS, PLANS, SHORTFALLS, UNITS } from '../vocabulary/prose';
import type { Theme } from '../vocabulary/prose';

const HAN = ['一', '二', '三', '四', '五', '六'] as const;

/** A whole report with sound numbering, marks, dates and figures. No sentence is in it twice. */
export function trueReport(random: Random): string {
  const unit = random.pick(UNITS);
  const themes = unit.themes.map((theme) => freshTheme(theme, random));
  const section = random.pick([runInSections, numberedSections, plainSections]);
  const lines = [
    unit.title,
    '',
    random.pick(INTRODUCTIONS),
    '一、主要工作情况',
    ...section(themes, random),
    '二、存在的问题',
    `在肯定成绩的同时，我们也清醒地认识到存在的不足：${enumerated(random.some(SHORTFALLS, random.integer(2, 4)), random)}`,
    '三、下一步工作打算',
    ...plans(random),
  ];
  return `${lines.join('\n')}\n`;
}

/** A section to be: its clauses are handed out one after another. */
interface FreshTheme {
  readonly heading: string;
  readonly steps: readonly string[];
  readonly clause: () => string;
}

function freshTheme({ heading, steps, clauses }: Theme, random: Random): FreshTheme {
  const rest = [...random.shuffled(clauses)];
  return {
    heading,
    steps: random.some(steps, random.integer(2, 3)),
    clause: () => rest.pop() ?? figures(random),
  };
}

/** （一）维护社会大局稳定。一是…。二是…。 */
function runInSections(themes: readonly FreshTheme[], random: Random): readonly string[] {
  return themes.map((theme, i) => `（${HAN[i] ?? ''}）${theme.heading}。${steps(theme, random)}`);
}

/** The same with headings on their own lines, and 1. 2. 3. below them. */
function numberedSections(themes: readonly FreshTheme[], random: Random): readonly string[] {
  return themes.flatMap((theme, i) => [
    `（${HAN[i] ?? ''}）${theme.heading}`,
    ...theme.steps.map((step, j) => `${j + 1}.${step}。${clauses(theme, random)}`),
  ]);
}

/** Headings on their own lines and one or two paragraphs below each. */
function plainSections(themes: readonly FreshTheme[], random: Random): readonly string[] {
  return themes.flatMap((theme, i) => [
    `（${HAN[i] ?? ''}）${theme.heading}`,
    steps(theme, random),
    ...(random.chance(0.5) ? [clauses(theme, random)] : []),
  ]);
}

function steps(theme: FreshTheme, random: Random): string {
  const items = theme.steps.map((step) => `${step}。${theme.clause()}，${figures(random)}`);
  return enumerated(items, random, '。');
}

function clauses(theme: FreshTheme, random: Random): string {
  return `${theme.clause()}。${theme.clause()}。${figures(random)}。`;
}

function figures(random: Random): string {
  const { frame, slots } = random.pick([rateFact, remainderFact, sumFact])(random);
  return fill(frame, slots);
}

/** 一是…；二是…。 */
function enumerated(items: readonly string[], random: Random, separator = random.pick(['；', '。'])): string {
  return `${items.map((item, i) => `${HAN[i] ?? ''}是${item}`).join(separator)}。`;
}

function plans(random: Random): readonly string[] {
  const chosen = random.some(PLANS, random.integer(3, 4));
  if (random.chance(0.5))
    return [
      `下半年，重点抓好以下工作：${enumerated(
        chosen.map(({ aim }) => aim),
        random,
      )}`,
    ];
  return chosen.map(({ aim, means }, i) => `（${HAN[i] ?? ''}）${aim}。${means}。`);
}
