import type { Line } from '../../../document/line';
import { lastBefore } from '../../../text/ordered';
import { touchesPlaceholder } from '../../../document/placeholder-within';
import { contains } from '../../../text/range';
import type { Finding, Fix, Habit } from '../../rule';
import { HAN, isChinese, isHan } from '../../../text/chinese';
import { foreignStretchesOf } from './foreign-stretches';
import {
  mayLackNumber,
  neighboursOf,
  withBlanksBefore,
  withForeignBlanks,
} from '../../../document/neighbours';
import type { Neighbours } from '../../../document/neighbours';
import { replacement } from '../../fix';

const SEPARATOR = /[,.;:?!]/g;
const SEPARATOR_RUN = /[,.;:?!，。；：、！？…]/;
const HAN_WITHIN = new RegExp(`[${HAN}]`);

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  '.': '。',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
};

/** The half-width commas, stops, semicolons, colons, question and exclamation marks that stand in Chinese text. */
export function halfWidthSeparators(line: Line): readonly Finding[] {
  return Array.from(line.prose.matchAll(SEPARATOR)).flatMap(({ 0: mark, index: at }) => {
    if (isSpokenFor(line, at)) return [];
    const neighbours = neighboursOf(line, at);
    const fixes = mark === '.' ? fixesOfStop(line, at, neighbours) : fixesOfSeparator(line, at, neighbours);
    return fixes.length === 0 ? [] : [finding(at, mark, fixes)];
  });
}

function finding(at: number, mark: string, fixes: readonly Fix[]): Finding {
  const right = FULL_WIDTH[mark] ?? '';
  return {
    range: { start: at, end: at + 1 },
    message: { zh: `半角“${mark}”应改为全角“${right}”`, en: `Write the full-width ${right} for ${mark}` },
    fixes,
    ...habitOf(mark),
  };
}

const HABITS: ReadonlyMap<string, Habit> = new Map(
  Object.entries(FULL_WIDTH).map(([half, full]) => [
    half,
    {
      message: (count: number) => ({
        zh: `全文的“${half}”多为半角（${count}处），应改为全角“${full}”`,
        en: `${count} half-width ${half} throughout: write the full-width ${full}`,
      }),
      proper: new RegExp(full, 'g'),
    },
  ]),
);

function habitOf(mark: string): Pick<Finding, 'habit'> {
  const habit = HABITS.get(mark);
  return habit ? { habit } : {};
}

/** Whether another rule, or none, has a say in this mark. */
function isSpokenFor(line: Line, at: number): boolean {
  const { prose, head, markers } = line;
  const range = { start: at, end: at + 1 };
  if (SEPARATOR_RUN.test(prose.charAt(at - 1)) || SEPARATOR_RUN.test(prose.charAt(at + 1))) return true;
  if (head && at <= head.range.end) return true;
  if (markers.some((marker) => marker.series === '是' && marker.range.end === at)) return true;
  if (touchesPlaceholder(line, range)) return true;
  const stretch = lastBefore(foreignStretchesOf(line), range.end, ({ start }) => start);
  return stretch !== undefined && contains(stretch, range);
}

function safetyAt({ prose }: Line, at: number): Fix['safety'] {
  return mayLackNumber(prose, at) ? 'suggested' : 'safe';
}

/** After a percent sign a comma groups no digits. */
function fixesOfSeparator(line: Line, at: number, { before, after }: Neighbours): readonly Fix[] {
  const isBehindPercent = /[%％‰]/.test(before) && /^[0-9０-９]?$/.test(after) && HAN_WITHIN.test(line.prose);
  if (!isBehindPercent && !isChinese(before) && !isChinese(after)) return [];
  return [
    replacement(withForeignBlanks(line, at), FULL_WIDTH[line.prose.charAt(at)] ?? '', safetyAt(line, at)),
  ];
}

/** A full stop is certain at the end of a paragraph; between two names it may be the dot of a foreign name. */
function fixesOfStop(line: Line, at: number, { before, after }: Neighbours): readonly Fix[] {
  const range = { start: at, end: at + 1 };
  if (isSectionDot(line, at)) return [];
  if (after === '' && endsSentence(line, before)) {
    return [replacement(withBlanksBefore(line, at), '。', safetyAt(line, at))];
  }
  if (!isChinese(before) && !/[%％]/.test(before)) return [];
  if (isHan(before) && isHan(after)) {
    return [replacement(range, '。', 'suggested'), replacement(range, '·', 'suggested')];
  }
  const startsSentence = isChinese(after) || (isHan(before) && /[0-9０-９A-Z]/.test(after));
  return startsSentence ? [replacement(range, '。', 'suggested')] : [];
}

const ORDINAL_BEFORE_DOT = new RegExp(`(?:^|[^${HAN}]|[表图])[一二三四五六七八九十]{1,3}$`);

/** The dot of an ordinal in the midst of a line (一.), or of a number such as 表一.1. */
function isSectionDot({ prose }: Line, at: number): boolean {
  return ORDINAL_BEFORE_DOT.test(prose.slice(Math.max(0, at - 4), at));
}

function endsSentence({ prose }: Line, before: string): boolean {
  if (isChinese(before)) return true;
  return /[0-9%％]/.test(before) && /[，。；,;]/.test(prose) && HAN_WITHIN.test(prose);
}
