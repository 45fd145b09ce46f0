import { CUE, cuesIn } from '../cues';
import type { KnownFact } from '../facts';

/** Words before the name of a kind: 其中, 包括, 为. */
const LEADING = /^(?:其中|分别|包括|包含|涵盖|涉及|属于|属|系|含|为|有|是|由|以及|和|及|与|共|，|：|\s)+/;

/** The kind a part is of, without the words that bind it to its list. */
export function kindOf({ label }: KnownFact): string {
  return label.replace(LEADING, '');
}

const LONGEST_KIND = 10;
/** 盗窃 and 殴打他人 may stand in one list, 盗窃 and 非法吸收公众存款 hardly. */
const MOST_UNEVEN = 4;

/** Figures whose names do not make kinds: steps that follow one another, features that overlap, averages. */
const NO_KIND = CUE.step | CUE.feature | CUE.each;

/**
 * Whether parts are named after kinds of one thing, so that none is counted twice: short, alike and different names
 * that are neither steps of a procedure (拘留, 起诉) nor features that overlap (党员, 女).
 */
export function areKinds(parts: readonly KnownFact[]): boolean {
  const names = parts.map(kindOf);
  const lengths = names.map((name) => name.length);
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
  return (
    shortest > 0 &&
    longest <= LONGEST_KIND &&
    longest - shortest <= MOST_UNEVEN &&
    new Set(names).size === names.length &&
    names.every((name) => !(cuesIn(name) & NO_KIND))
  );
}

const SHORTEST_HEAD = 2;

/** Whether the names share their head noun and differ before it: 化工企业, 餐饮企业. */
export function haveOneHead(parts: readonly KnownFact[]): boolean {
  const names = parts.map(kindOf);
  const [first = '', ...others] = names;
  let shared = 0;
  while (shared < first.length && others.every((name) => name.at(-1 - shared) === first.at(-1 - shared)))
    shared += 1;
  return shared >= SHORTEST_HEAD && names.every((name) => name.length > shared);
}

/** Names of which one is everything that the other is not. */
const COMPLEMENTS: readonly (readonly [RegExp, RegExp])[] = [
  [/男/, /女/],
  [/专职/, /兼职/],
  [/线上/, /线下/],
  [/(?:^|[^不])合格/, /不合格/],
  [/(?:^|[^不])及格/, /不及格/],
  [/境内/, /境外/],
  [/国内/, /国外|境外/],
  [/省内/, /省外/],
  [/市内/, /市外/],
  [/[县区]内/, /[县区]外/],
  [/本地/, /外地/],
  [/常住/, /流动/],
  [/正式/, /预备/],
  [/(?:^|[^不])公开/, /不公开/],
  [/城镇|城市|城区/, /农村|乡村/],
  [/公办/, /民办/],
  [/旧存|结转/, /新收/],
  [/现案|新案/, /积案|旧案/],
  [/实名|署名/, /匿名/],
  [/初次|首次|初信|初访/, /重复|再次|重信|重访/],
  [/集体/, /个人|个体|个别/],
  [/民警/, /辅警/],
  [/在职/, /退休/],
  [/行政编制/, /事业编制/],
  [/汉族/, /少数民族/],
  [/进口/, /出口/],
  [/白天/, /夜间|晚上/],
  [/有效/, /无效/],
  [/(?:^|[^未])已/, /未/],
];

/** Whether two names divide a whole between them: 男民警, 女民警; 在编, 非在编. */
export function areComplements(first: KnownFact, second: KnownFact): boolean {
  if (!((first.cues | second.cues) & CUE.complement)) return false;
  const [a, b] = [kindOf(first), kindOf(second)];
  if (b === `非${a}` || a === `非${b}` || b === `未${a}` || b === `不${a}`) return true;
  return COMPLEMENTS.some(([one, other]) => isPair(a, b, one, other) || isPair(b, a, one, other));
}

function isPair(a: string, b: string, one: RegExp, other: RegExp): boolean {
  return one.test(a) && other.test(b) && !other.test(a) && !one.test(b);
}
