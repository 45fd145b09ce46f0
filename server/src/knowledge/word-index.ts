import type { Range } from '../text/range';
import { overlaps } from '../text/range';
import { createAutomaton } from './automaton';
import { longestMatches } from './longest-matches';
import { requiredText } from './required-text';
import type { WordEntry, WordIndex, WordMatch } from './types';

/** How far around a place its context is looked at, in UTF-16 code units. */
const contextReach = 30;

interface ExactWord {
  readonly entry: WordEntry;
  readonly text: string;
  readonly unless: readonly RegExp[];
}

interface WordPattern {
  readonly entry: WordEntry;
  readonly pattern: RegExp;
  readonly unless: readonly RegExp[];
}

/** What finding a string in a text means: an exact word, or that a pattern may match. */
type Trigger =
  | { readonly text: string; readonly word: ExactWord }
  | { readonly text: string; readonly pattern: WordPattern };

/**
 * Builds the index: exact strings go into one automaton, together with what the patterns require, so that a pattern
 * is searched for only where it can match.
 */
export function createWordIndex(entries: readonly WordEntry[]): WordIndex {
  const words = entries.flatMap((entry) => exactWord(entry));
  const patterns = entries.flatMap((entry) => wordPattern(entry));
  const triggers = [...words.map((word) => ({ text: word.text, word })), ...patterns.flatMap(triggersOf)];
  const always = patterns.filter((pattern) => triggersOf(pattern).length === 0);
  const automaton = createAutomaton(triggers.map(({ text }) => text));
  return {
    find: (text) => {
      const matches: WordMatch[] = [];
      const possible = new Set(always);
      automaton.scan(text, (number, end) => {
        const trigger = triggers[number];
        if (!trigger) return;
        if ('pattern' in trigger) possible.add(trigger.pattern);
        else for (const match of matchOfWord(text, trigger.word, end)) matches.push(match);
      });
      for (const pattern of possible)
        for (const match of matchesOfPattern(text, pattern)) matches.push(match);
      return matches.length === 0 ? matches : longestMatches(matches);
    },
  };
}

function exactWord(entry: WordEntry): readonly ExactWord[] {
  return entry.target.kind === 'text' ? [{ entry, text: entry.target.text, unless: compile(entry) }] : [];
}

function wordPattern(entry: WordEntry): readonly WordPattern[] {
  if (entry.target.kind !== 'pattern') return [];
  return [{ entry, pattern: new RegExp(entry.target.source, 'gu'), unless: compile(entry) }];
}

function triggersOf(pattern: WordPattern): readonly Trigger[] {
  return (requiredText(pattern.pattern.source) ?? []).map((text) => ({ text, pattern }));
}

function compile(entry: WordEntry): readonly RegExp[] {
  return entry.unless.map((source) => new RegExp(source, 'gu'));
}

function matchOfWord(
  text: string,
  { entry, text: word, unless }: ExactWord,
  end: number,
): readonly WordMatch[] {
  const range = { start: end - word.length, end };
  return isRightHere(text, range, unless) ? [] : [{ entry, range, replacements: entry.right }];
}

function matchesOfPattern(text: string, { entry, pattern, unless }: WordPattern): readonly WordMatch[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const range = { start: match.index, end: match.index + match[0].length };
    if (range.start === range.end || isRightHere(text, range, unless)) return [];
    return [{ entry, range, replacements: entry.right.map((right) => fillGroups(right, match)) }];
  });
}

/** Whether one of the contexts takes in a part of the place. */
function isRightHere(text: string, range: Range, unless: readonly RegExp[]): boolean {
  if (unless.length === 0) return false;
  const from = Math.max(0, range.start - contextReach);
  const window = text.slice(from, range.end + contextReach);
  const place = { start: range.start - from, end: range.end - from };
  return unless.some((context) =>
    [...window.matchAll(context)].some((match) =>
      overlaps({ start: match.index, end: match.index + match[0].length }, place),
    ),
  );
}

function fillGroups(right: string, match: RegExpExecArray): string {
  return right.replace(/\$(\d)/gu, (_, group: string) => match[Number(group)] ?? '');
}
