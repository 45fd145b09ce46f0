import type { PageStyle } from '../style/page-style';
import { lineWidth } from './measures';

/** From the edge of the type area down to the name of who issues the paper, in millimetres. */
const ABOVE_NAME = 35;

/** How the red name of an office is set. */
interface LetterheadName {
  /** In points: as large as fits on a line, up to 初号. */
  readonly size: number;
  /** What is free above it, in millimetres. */
  readonly before: number;
}

/** @param linesAbove how many lines stand above the first name; -1 for the names of further offices */
export function letterheadName(text: string, linesAbove: number, style: PageStyle): LetterheadName {
  const fitting = Math.floor(lineWidth(style) / 20 / Math.max(1, text.length));
  const pitch = style.pitch.kind === 'exact' ? style.pitch.points : style.body.size * style.pitch.times;
  const taken = (linesAbove * pitch * 25.4) / 72;
  const before = linesAbove < 0 ? 0 : Math.max(0, ABOVE_NAME - taken);
  return { size: Math.min(42, Math.max(22, fitting)), before };
}
