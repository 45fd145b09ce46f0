import type { Range } from '../text/range';
import { contains } from '../text/range';
import { createAutomaton } from './automaton';
import { longestMatches } from './longest-matches';
import type { WordEntry, WordIndex, WordMatch } from './types';

/** How far around a place its context is looked at, in UTF-16 code units. */
const contextReach = 30;

/** Builds the index: exact strings go into one automaton, each pattern is searched for on its own. */
export function createWordIndex(entries: readonly WordEntry[]): WordIndex {
  const exact = entries.flatMap((entry) =>
    entry.target.kind === 'text' ? [{ entry, text: entry.target.text, unless: compile(entry) }] : [],
  );
  const patterns = entries.flatMap((entry) =>
    entry.target.kind === 'pattern'
      ? [{ entry, pattern: new RegExp(entry.target.source, 'gu'), unless: compile(entry) }]
      : [],
  );
  const automaton = createAutomaton(exact.map(({ text }) => text));

  const findExact = (text: string): readonly WordMatch[] => {
    const matches: WordMatch[] = [];
    automaton.scan(text, (number, end) => {
      const found = exact[number];
      if (!found) return;
      const range = { start: end - found.text.length, end };
      if (isRightHere(text, range, found.unless)) return;
      matches.push({ entry: found.entry, range, replacements: found.entry.right });
    });
    return matches;
  };
  const findPatterns = (text: string): readonly WordMatch[] =>
    patterns.flatMap(({ entry, pattern, unless }) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        const range = { start: match.index, end: match.index + match[0].length };
        if (range.start === range.end || isRightHere(text, range, unless)) return [];
        return [{ entry, range, replacements: entry.right.map((right) => fillGroups(right, match)) }];
      }),
    );
  return { find: (text) => longestMatches([...findExact(text), ...findPatterns(text)]) };
}

function compile(entry: WordEntry): readonly RegExp[] {
  return entry.unless.map((source) => new RegExp(source, 'gu'));
}

/** Whether one of the contexts covers the place. */
function isRightHere(text: string, range: Range, unless: readonly RegExp[]): boolean {
  if (unless.length === 0) return false;
  const from = Math.max(0, range.start - contextReach);
  const window = text.slice(from, range.end + contextReach);
  const place = { start: range.start - from, end: range.end - from };
  return unless.some((context) =>
    [...window.matchAll(context)].some((match) =>
      contains({ start: match.index, end: match.index + match[0].length }, place),
    ),
  );
}

function fillGroups(right: string, match: RegExpExecArray): string {
  return right.replace(/\$(\d)/gu, (_, group: string) => match[Number(group)] ?? '');
}
