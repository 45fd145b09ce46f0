import { CUE } from '../words/cues';
import { isKnown, type Fact, type KnownFact } from '../facts';
import { amountsTo } from '../equations/size';
import { DIVISIONS, type Division } from '../words/figure-tables.generated';
import { kindOf } from './kinds';

/** Whether the names of the parts say that there are no others of their kind. */
export function divideTheWhole(total: KnownFact, parts: readonly KnownFact[]): boolean {
  const names = parts.map(kindOf);
  return (
    DIVISIONS.some((division) => isDivided(division, names)) ||
    areSpelledOut(total, names) ||
    isCounted(total, names)
  );
}

/** A list divides the whole so if each part is named after another member and all core members are among them. */
function isDivided({ core, more, least }: Division, names: readonly string[]): boolean {
  if (names.length < least) return false;
  const members = [...core, ...more];
  const taken = new Set<RegExp>();
  for (const name of names) {
    const member = members.find((one) => !taken.has(one) && one.test(name));
    if (!member) return false;
    taken.add(member);
  }
  return core.every((one) => taken.has(one));
}

const LONGEST_MODIFIER = 2;

/** 党纪政务处分49人，其中党纪处分31人、政务处分18人: the total is named after all its parts. */
function areSpelledOut({ label }: KnownFact, names: readonly string[]): boolean {
  let from = 0;
  return names.every((name) => {
    const at = label.indexOf(name.slice(0, LONGEST_MODIFIER), from);
    from = at + LONGEST_MODIFIER;
    return at >= 0 && name.length >= LONGEST_MODIFIER;
  });
}

const COUNT_IN_NAME = /([二两三四五六七八九])(?:类|级|种|保|大|本|条线)/;

/** “三保”资金, 四类人员: the total says how many kinds there are, and as many are named. */
function isCounted({ label, cues }: KnownFact, names: readonly string[]): boolean {
  const numeral = COUNT_IN_NAME.exec(label)?.[1];
  if (numeral === undefined || cues & CUE.each) return false;
  return names.length === numberOf(numeral);
}

function numberOf(numeral: string): number {
  return '零一二三四五六七八九'.indexOf(numeral.replace('两', '二'));
}

const NUMBERED = /^第([一二三四五六七八九])(批次?|种形态|期|阶段|轮|片区?|组|标段|梯队)/;

/** 运用“四种形态”处理…，第一种形态…、第四种形态…; 分三批推进，第一批…第三批…: as many as are announced, numbered through. */
export function areNumberedThrough(sentence: readonly Fact[], parts: readonly KnownFact[]): boolean {
  const matches = parts.map((part) => NUMBERED.exec(kindOf(part)));
  const step = matches[0]?.[2];
  const isInOrder = matches.every((match, i) => match?.[2] === step && numberOf(match?.[1] ?? '') === i + 1);
  return step !== undefined && isInOrder && sentence.some((fact) => announces(fact, step, parts));
}

function announces(fact: Fact, step: string, parts: readonly KnownFact[]): boolean {
  if (!isKnown(fact) || fact.figure.kind !== 'quantity' || fact.index >= (parts[0]?.index ?? 0)) return false;
  const { unit } = fact.figure;
  return unit !== undefined && step.startsWith(unit.word) && amountsTo(fact, parts.length);
}
