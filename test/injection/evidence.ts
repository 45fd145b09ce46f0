import type { Range } from '../../server/src/text/range';
import { overlaps } from '../../server/src/text/range';
import type { Evidence } from '../../server/src/rules/evidence';

/** A true passage, and the same with one slip. */
export interface Twin {
  readonly true: string;
  readonly false: string;
  /** Where the slip is, and the figures that it no longer agrees with. */
  readonly at: readonly Range[];
}

/** What is needed of a finding. */
interface Found {
  readonly severity: string;
  readonly place: Range;
  readonly related: readonly Range[];
  readonly evidence?: Evidence;
}

/** How often findings on one kind of evidence were right and wrong. */
export interface EvidenceRow {
  readonly evidence: string;
  readonly right: number;
  readonly wrong: number;
  /** Of those that were wrong, the ones at warning and above. */
  readonly wrongLoud: number;
}

type Check = (texts: readonly string[]) => readonly (readonly Found[])[];

/** Twins as they are kept, one JSON object a line: `true`, `false`, `false_at` and `also_at`. */
export function readTwins(text: string): readonly Twin[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const one = JSON.parse(line) as {
        readonly true: string;
        readonly false: string;
        readonly false_at: readonly [number, number];
        readonly also_at?: readonly (readonly [number, number])[];
      };
      const at = [one.false_at, ...(one.also_at ?? [])].map(([start, end]) => ({ start, end }));
      return { true: one.true, false: one.false, at };
    });
}

/** Right is a finding on the slip of a twin; wrong is any on its true side or on published text. */
export function countByEvidence(
  twins: readonly Twin[],
  published: readonly string[],
  check: Check,
): readonly EvidenceRow[] {
  const rows = new Map<string, { right: number; wrong: number; wrongLoud: number }>();
  const count = (found: Found, isRight: boolean): void => {
    if (!found.evidence) return;
    const { grounds, slip } = found.evidence;
    const key = slip === undefined ? grounds : `${grounds}, ${slip}`;
    const row = rows.get(key) ?? { right: 0, wrong: 0, wrongLoud: 0 };
    if (isRight) row.right += 1;
    else row.wrong += 1;
    if (!isRight && /error|warning/.test(found.severity)) row.wrongLoud += 1;
    rows.set(key, row);
  };
  check(twins.map((twin) => twin.false)).forEach((all, i) => {
    for (const found of all) {
      const places = [found.place, ...found.related];
      if (twins[i]?.at.some((at) => places.some((place) => overlaps(place, at)))) count(found, true);
    }
  });
  for (const all of check([...twins.map((twin) => twin.true), ...published]))
    for (const found of all) count(found, false);
  return [...rows].map(([evidence, row]) => ({ evidence, ...row })).sort(byRight);
}

function byRight(a: EvidenceRow, b: EvidenceRow): number {
  return b.right - a.right || a.evidence.localeCompare(b.evidence);
}

/** The rows for a page. */
export function evidenceTable(rows: readonly EvidenceRow[]): string {
  return [
    '| evidence | right | wrong | wrong, at warning and above |',
    '|---|---:|---:|---:|',
    ...rows.map(
      ({ evidence, right, wrong, wrongLoud }) => `| ${evidence} | ${right} | ${wrong} | ${wrongLoud} |`,
    ),
  ].join('\n');
}
