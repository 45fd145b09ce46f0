import type { Face, LinePitch, PageStyle } from '../style/page-style';

/** Twentieths of a point, in which Word measures most lengths. */
export function twipsOfMillimetres(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

export function twipsOfPoints(points: number): number {
  return Math.round(points * 20);
}

/** How wide the type area is. */
export function lineWidth({ page }: PageStyle): number {
  return twipsOfMillimetres(page.width) - twipsOfMillimetres(page.left) - twipsOfMillimetres(page.right);
}

/** The attributes of `w:spacing` for a pitch. */
export function pitchOf(pitch: LinePitch) {
  return pitch.kind === 'exact'
    ? ({ line: twipsOfPoints(pitch.points), lineRule: 'exact' } as const)
    : ({ line: Math.round(pitch.times * 240), lineRule: 'auto' } as const);
}

/** A margin of so many characters: in characters for Word, and in twips for programs that do not know those. */
export function charactersWide(
  count: number,
  { size }: Face,
): { readonly twips: number; readonly chars: number } {
  return { twips: twipsOfPoints(count * size), chars: count * 100 };
}
