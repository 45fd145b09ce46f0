import { exchange } from '../fix';
import type { CalendarClaim } from '../../figures/calendar/claim';
import type { Line } from '../../document/line';
import type { Bilingual } from '../../text/language';
import type { Evidence } from '../evidence';
import type { Finding, Fix } from '../rule';

/** A finding for each claim that does not hold, with what the dates say in place of it. */
export function brokenClaims(
  line: Line,
  claims: readonly CalendarClaim[],
  grounds: Evidence['grounds'],
  messageOf: (written: string, expected: string, dates: string) => Bilingual,
): readonly Finding[] {
  return claims.flatMap((claim) => {
    if (claim.holds) return [];
    const written = line.text.slice(claim.range.start, claim.range.end);
    const dates = line.text.slice(claim.dates.start, claim.dates.end);
    return [
      {
        range: claim.range,
        evidence: { grounds },
        message: messageOf(written, claim.expected, dates),
        related: [
          { range: claim.dates, message: { zh: `所依据的时间：${dates}`, en: `Held against ${dates}` } },
        ],
        fixes: fixOf(line, claim),
      },
    ];
  });
}

function fixOf({ text }: Line, { digits, expected }: CalendarClaim): readonly Fix[] {
  if (!digits) return [];
  const newText = /月$/.test(text.slice(digits.start, digits.end)) ? `${expected}月` : expected;
  const written = text.slice(digits.start, digits.end);
  return [exchange({ range: digits, newText }, written, 'suggested')];
}
