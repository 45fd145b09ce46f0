import { sumClaim } from '../equations/balance-claims';
import { differenceClaim, isRise } from '../equations/change-claims';
import { remainderClaim } from '../equations/remainder';
import type { Fact, KnownFact } from '../facts';
import { comparable } from '../facts';
import { candidate, isAmount, type Binder, type Candidate } from './candidate';
import { baseOf, directionClaim } from './comparing';
import { meaningOf } from '../meaning';
import { GATHERS, REST } from '../words/word-classes.generated';

/** Three figures of one measure in a sentence, one of which the words call a rest, a change or what it adds up to. */
export const triplesIn: Binder = ({ sentences }) =>
  sentences.flatMap((sentence) =>
    groupsOf(sentence).flatMap((group) =>
      group.slice(2).flatMap((third, i) => {
        const [first, second] = [group[i], group[i + 1]];
        return first && second ? readings(first, second, third, group.slice(0, i)) : [];
      }),
    ),
  );

/** The amounts of a sentence, measure by measure. */
function groupsOf(sentence: readonly Fact[]): readonly (readonly KnownFact[])[] {
  const groups: KnownFact[][] = [];
  for (const fact of sentence.filter(isAmount)) {
    if (meaningOf(fact).isEach) continue;
    const group = groups.find(([model]) => model && comparable(model, fact));
    if (group) group.push(fact);
    else groups.push([fact]);
  }
  return groups;
}

function readings(
  a: KnownFact,
  b: KnownFact,
  c: KnownFact,
  earlier: readonly KnownFact[],
): readonly Candidate[] {
  if (meaningOf(c).isChange) return differences(a, b, c);
  if (meaningOf(b).isChange) return differences(a, c, b);
  const found: Candidate[] = [];
  const isExample = /其中/.test(b.label) && b.statement !== c.statement;
  if (!isExample && (REST.test(c.label) || REST.test(c.after))) {
    found.push(remainder(a, [b], c));
    const first = earlier[0];
    if (first) found.push(remainder(first, [...earlier.slice(1), a, b], c, true));
  }
  if (GATHERS.test(c.label) && earlier.length === 0) {
    found.push(
      candidate(
        sumClaim(c, [a, b]),
        /[又再]/.test(b.label) ? 'closed' : /新|补/.test(b.label) ? 'bound' : 'near',
      ),
    );
  }
  return found;
}

function remainder(total: KnownFact, done: readonly KnownFact[], rest: KnownFact, isLong = false): Candidate {
  return candidate(
    remainderClaim({ whole: [total], done, rest }),
    LEFT_OVER.test(rest.label) && areInTurn([total, ...done, rest]) ? 'closed' : isLong ? 'near' : 'framed',
  );
}

/** 规划整治28座，前两年完成15座，今年完成9座，余下4座: told one after the other, the last is what is left. */
const LEFT_OVER = /^(?:其余|余下|剩余|剩下)/;

function areInTurn(facts: readonly KnownFact[]): boolean {
  return facts.every(({ clause, mark }, i) => {
    const last = facts[i - 1];
    return last === undefined || (mark !== '、' && clause - last.clause === 1);
  });
}

/** 由19.87亿元降至15.52亿元，化解4.35亿元: two values and the step between them. */
function differences(a: KnownFact, b: KnownFact, step: KnownFact): readonly Candidate[] {
  const base = baseOf(a, b);
  const pair = base === b ? { before: b, after: a } : { before: a, after: b };
  const isUp = isRise(pair);
  const made = candidate(differenceClaim(pair, step, 'likely'), base ? 'bound' : 'near');
  const verb = meaningOf(step).way;
  if (!base || !verb || (verb === 'up') === isUp) return [made];
  return [{ ...made, ifTrue: directionClaim(pair, step, verb) }];
}
