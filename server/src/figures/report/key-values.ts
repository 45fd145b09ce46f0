import { remembered } from '../../document/remembered';
import type { ReportDocument } from '../../document/report-document';
import { claimHashesIn } from './mention';

/** Claims of one key that are more than this are no slip, and would cost time to compare. */
const MOST_CLAIMS = 24;

interface Values {
  count: number;
  readonly first: number;
  second?: number;
  isMany: boolean;
}

/** The hashes of keys that a report gives two values, and of those it gives more. */
interface KeysByValues {
  readonly two: ReadonlySet<number>;
  readonly more: ReadonlySet<number>;
}

/** A first pass over all claims, which runs on every change. */
export const keysByValues = remembered((document: ReportDocument): KeysByValues => {
  const byKey = new Map<number, Values>();
  for (const { line } of document.lines) {
    const hashes = claimHashesIn(line);
    for (let at = 0; at < hashes.length; at += 2) {
      const [key, value] = [hashes[at] ?? 0, hashes[at + 1] ?? 0];
      const known = byKey.get(key);
      if (!known) byKey.set(key, { first: value, count: 1, isMany: false });
      else addValue(known, value);
    }
  }
  const [two, more] = [new Set<number>(), new Set<number>()];
  for (const [key, { second, isMany, count }] of byKey) {
    if (second === undefined || count > MOST_CLAIMS) continue;
    (isMany ? more : two).add(key);
  }
  return { two, more };
});

function addValue(values: Values, value: number): void {
  values.count += 1;
  if (values.isMany || value === values.first || value === values.second) return;
  if (values.second === undefined) values.second = value;
  else values.isMany = true;
}
