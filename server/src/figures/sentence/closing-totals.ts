import { CUE } from '../words/cues';
import { comparable, isFirm, isKnown, mayHide, type Fact, type KnownFact } from '../facts';
import { addsUp } from '../equations/balance-claims';
import { countOf } from '../equations/size';
import { isPairOf, isPart, type PartList } from './closed-lists';
import { complementsOf } from './kinds';
import { areWholePeriod } from './periods';

/** The whole label of a total that closes a list: …，共20人. */
const BARE = /^(?:以上|上述|各项)?(?:总计|合计|共计|累计|一共|总共|共|总数|总数为|合计为|共有)$/;

/** The same after the number of parts: …，三项共计200人; …，四类违法行为合计1000起. */
const BEHIND_COUNT = /^[一-鿿]{0,6}(?:总计|合计|共计|共)$/;

/** 男生1843人，女生1695人，全校学生合计3538人: opposites before a sum of what they have in common. */
const NAMED_SUM = /^[一-鿿]{1,8}(?:合计|共计|总计|总数为?)$/;

/** A closing total with its own verb and noun: …，共帮扶群众840户. */
const WITH_VERB = /^(?:总计|合计|共计|累计|一共|总共|共)[^共]{1,10}$/;

/** 刑拘12人、取保8人，共20人: the parts stand before their total. */
export function listsBeforeTotals(text: string, sentence: readonly Fact[]): readonly PartList[] {
  return sentence.flatMap((total, at) => {
    if (!(total.cues & CUE.closing) || at < 2 || !isCounted(total)) return [];
    const list =
      total.mark === '，' ? listBefore(text, sentence, at, total) : countedList(text, sentence, at, total);
    return list ? [list] : [];
  });
}

/** 三项共计200人: as many figures before it as it says. */
function countedList(
  text: string,
  sentence: readonly Fact[],
  at: number,
  total: KnownFact,
): PartList | undefined {
  const count = sentence[at - 1];
  if (total.mark !== '' || count?.mark !== '，' || count.label !== '' || !BEHIND_COUNT.test(total.label))
    return undefined;
  const number = isKnown(count) && count.figure.kind === 'quantity' ? countOf(count) : 0;
  const parts = partsBefore(text, sentence, at - 1, total)?.slice(-number);
  if (number < 2 || parts?.length !== number || !parts.every(isPart)) return undefined;
  return { total, parts, strength: 'closed' };
}

function isCounted(fact: Fact): fact is KnownFact {
  return isKnown(fact) && fact.figure.kind === 'quantity' && fact.figure.unit !== undefined && isFirm(fact);
}

function listBefore(
  text: string,
  sentence: readonly Fact[],
  at: number,
  total: KnownFact,
): PartList | undefined {
  const parts = partsBefore(text, sentence, at, total);
  if (!parts || parts.length < 2 || !parts.every(isPart)) return undefined;
  if (areWholePeriod(parts, total)) return { total, parts, strength: 'closed' };
  if (BARE.test(total.label)) {
    const listed = listedTail(text, parts);
    const shown = listed.length > 1 ? listed : parts;
    return { total, parts: fittingTail(total, parts, listed.length) ?? shown, strength: 'closed' };
  }
  const [first, second] = parts;
  if (
    first &&
    second &&
    parts.length === 2 &&
    NAMED_SUM.test(total.label) &&
    complementsOf(first, second, true)
  )
    return { total, parts, strength: 'closed' };
  const listed = WITH_VERB.test(total.label) ? listedTail(text, parts) : [];
  return listed.length > 1 ? { total, parts: listed, strength: 'summed' } : undefined;
}

/** The figures of the total's measure before it; `undefined` where a placeholder may be one. */
function partsBefore(
  text: string,
  sentence: readonly Fact[],
  at: number,
  total: KnownFact,
): readonly KnownFact[] | undefined {
  const parts: KnownFact[] = [];
  for (let i = at - 1; i >= 0; i -= 1) {
    const fact = sentence[i];
    if (!fact) break;
    if (mayHide(fact, total)) return undefined;
    const next = parts[0] ?? total;
    if (!isKnown(fact) || !comparable(fact, total) || fact.depth !== total.depth) {
      if (parts.length > 0 && isPairOf(text, fact, next)) continue;
      break;
    }
    if (!/^[^。；]{0,24}$/.test(text.slice(fact.figure.range.end, next.figure.range.start))) break;
    parts.unshift(fact);
  }
  return parts;
}

/** The shortest tail of the parts, `least` or more, that adds up. */
function fittingTail(
  total: KnownFact,
  parts: readonly KnownFact[],
  least: number,
): readonly KnownFact[] | undefined {
  for (let count = Math.max(2, least); count <= parts.length; count += 1) {
    const tail = parts.slice(-count);
    if (addsUp(total, tail)) return tail;
  }
  return undefined;
}

/** The items joined by 、 right before the total; one alone when none are. */
function listedTail(text: string, parts: readonly KnownFact[]): readonly KnownFact[] {
  let from = parts.length - 1;
  while (from > 0 && isListed(text, parts[from - 1], parts[from])) from -= 1;
  return parts.slice(from);
}

function isListed(text: string, a: KnownFact | undefined, b: KnownFact | undefined): boolean {
  return (
    a !== undefined && b !== undefined && /[、和]/.test(text.slice(a.figure.range.end, b.figure.range.start))
  );
}
