import type { Line } from '../../../document/line';
import { isWithinPlaceholder } from '../../../document/placeholder-within';
import { overlaps } from '../../../text/range';
import type { Finding, Fix, Habit } from '../../rule';
import { HAN, isChinese } from '../../../text/chinese';
import { foreignStretchesOf } from './foreign-stretches';
import { touchesBlank } from '../../../document/neighbours';
import { pairingOf, rangeOfPair } from '../../../document/paired-marks';
import type { Pair } from '../../../document/paired-marks';
import { characterEdit } from '../../fix';

const HAN_WITHIN = new RegExp(`[${HAN}]`);

/** The pairs of half-width brackets that hold Han characters or stand in Chinese text. */
export function halfWidthBrackets(line: Line): readonly Finding[] {
  const { prose } = line;
  if (!prose.includes('(')) return [];
  return pairingOf(line).pairs.flatMap((pair) => {
    if (prose.charAt(pair.open) !== '(' || prose.charAt(pair.close) !== ')') return [];
    if (isSpokenFor(line, pair)) return [];
    const holdsHan = HAN_WITHIN.test(prose.slice(pair.open, pair.close));
    return holdsHan || standsInChinese(prose, pair) ? [finding(line, pair, holdsHan)] : [];
  });
}

const YEAR_OF_DOCUMENT_NUMBER = /^\((?:19|20)\d\d\)第?\d+号/;

function isSpokenFor(line: Line, pair: Pair): boolean {
  const range = rangeOfPair(pair);
  const { head, prose } = line;
  return (
    (head !== undefined && overlaps(head.range, range)) ||
    isWithinPlaceholder(line, range) ||
    YEAR_OF_DOCUMENT_NUMBER.test(prose.slice(pair.open, pair.close + 12)) ||
    foreignStretchesOf(line).some((stretch) => overlaps(stretch, range))
  );
}

/** 世卫组织(WHO), but not f(x): the bracket belongs to the Chinese text around it. */
function standsInChinese(prose: string, { open, close }: Pair): boolean {
  return isChinese(prose.charAt(open - 1)) && !/[A-Za-z0-9]/.test(prose.charAt(close + 1));
}

function finding(line: Line, pair: Pair, holdsHan: boolean): Finding {
  const fix: Fix = {
    title: { zh: '改为全角括号“（）”', en: 'Change to full-width brackets （）' },
    safety: holdsHan && standsAlone(line, pair) ? 'safe' : 'suggested',
    edits: [characterEdit(pair.open, '（'), characterEdit(pair.close, '）')],
  };
  return {
    range: rangeOfPair(pair),
    message: { zh: '中文里应用全角括号“（）”', en: 'Brackets in Chinese text are full-width: （）' },
    ...(holdsHan ? {} : { severity: 'information' as const }),
    fixes: [fix],
    habit: HALF_WIDTH,
  };
}

const HALF_WIDTH: Habit = {
  message: (count) => ({
    zh: `全文的括号多为半角（${count}处），应改为全角“（）”`,
    en: `${count} pairs of half-width brackets throughout: write （）`,
  }),
  proper: /（/g,
};

/** Beside blanks and other half-width brackets it is less clear what belongs together. */
function standsAlone(line: Line, { open, close }: Pair): boolean {
  const isNested = /[()]/.test(line.prose.charAt(open - 1)) || /[()]/.test(line.prose.charAt(close + 1));
  return !isNested && !touchesBlank(line, open) && !touchesBlank(line, close);
}
