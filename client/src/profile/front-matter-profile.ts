/** A replacement, in offsets. */
interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?<=\n)---[ \t]*(?:\r?\n|$)/;
const PROFILE = /^(?:方案|profile)[ \t]*:.*(?:\r?\n|$)/m;

/**
 * The edit that has a report's front matter name a profile, or none; undefined where the report has no front matter.
 *
 * @param name as front matter has it: 起草
 */
export function withProfile(text: string, name: string | undefined): Replacement | undefined {
  const found = FRONT_MATTER.exec(text);
  if (!found) return undefined;
  const body = found[1] ?? '';
  const bodyStart = found[0].indexOf('\n') + 1;
  const lineEnd = found[0].includes('\r\n') ? '\r\n' : '\n';
  const line = name === undefined ? '' : `方案: ${name}${lineEnd}`;
  const before = PROFILE.exec(body);
  const start = bodyStart + (before ? before.index : body.length);
  return { start, end: start + (before?.[0].length ?? 0), newText: line };
}
