import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { analyseLine } from '../../server/src/document/analyse-line';
import { averagesIn } from '../../server/src/figures/candidates/averages';
import { agesIn } from '../../server/src/figures/calendar/ages';
import { periodsIn } from '../../server/src/figures/calendar/periods';
import { meaningOf } from '../../server/src/figures/meaning';
import { wayOf } from '../../server/src/figures/words/ways';
import { holds } from '../../server/src/figures/equations/equation';
import { boundTerms } from '../../server/src/figures/equations/judge';
import { isKnown, type Fact, type KnownFact } from '../../server/src/figures/facts';
import { factsOf, relationsIn } from '../../server/src/figures/line-figures';
import { sizeOf } from '../../server/src/figures/reading/dimensions';
import { readUnit, type Unit } from '../../server/src/figures/reading/units';
import { directionOf } from '../../server/src/figures/sentence/comparisons';
import { rateName } from '../../server/src/figures/sentence/rate';
import { countedBy } from '../../server/src/figures/words/counted';
import { CUE, cuesIn, type CueName } from '../../server/src/figures/words/cues';
import { CHANGE_END, MAY_EXCEED_100, NO_QUOTIENT } from '../../server/src/figures/words/vocabulary';
import { basedRatesIn } from '../../server/src/rules/number/impossible/own-base';
import measureWord from '../../server/src/rules/number/measure-word';
import * as wordClasses from '../../server/src/figures/words/word-classes.generated';

interface Entry {
  readonly word?: string;
  readonly words?: string;
  readonly role?: string;
  readonly cue?: CueName | 'none';
  readonly rate?: string;
  readonly verbs?: readonly string[];
  readonly kind?: string;
  readonly way?: string;
  readonly use?: 'verb' | 'compared' | 'part';
  readonly class?: string;
  readonly 'not-before'?: string;
  readonly measure?: string;
  readonly place?: string;
  readonly bound?: string;
  readonly dimension?: string;
  readonly unit?: string;
  readonly most?: string | number;
  readonly not?: string;
  readonly example: string;
}

function entriesOf(file: string): readonly Entry[] {
  return parse(
    readFileSync(new URL(`../../server/data/figures/${file}`, import.meta.url), 'utf8'),
  ) as readonly Entry[];
}

const wordsOf = ({ words = '' }: Entry): readonly string[] =>
  words.split(/\s+/).filter(Boolean).flatMap(spelledOut);

/** 全[省市]共 for 全省共 and 全市共. */
function spelledOut(word: string): readonly string[] {
  const [, before = '', chars, after = ''] = /^(.*?)\[(.+?)\](.*)$/.exec(word) ?? [];
  return chars === undefined ? [word] : [...chars].flatMap((char) => spelledOut(before + char + after));
}

const classFiles = readdirSync(new URL('../../server/data/figures/classes/', import.meta.url)).map(
  (file) => `classes/${file}`,
);

const wordsAround = ({ label, after, times }: Fact): readonly string[] => [
  label,
  after,
  times.join('') + label,
];

/** The way of a word that ends the label of a change. */
const changeOf = (label: string): string | undefined => (CHANGE_END.test(label) ? wayOf(label) : undefined);

/** The words of a family for which their sentence does not show what it should. */
function failing(
  entry: Entry,
  shows: (facts: readonly KnownFact[], word: string, sentence: string) => boolean,
): readonly string[] {
  return wordsOf(entry).filter((word) => {
    const sentence = entry.example.replaceAll('～', word);
    return !shows(factsOf(analyseLine(sentence)).facts.filter(isKnown), word, sentence);
  });
}

const relations = (text: string): readonly string[] =>
  relationsIn(analyseLine(text)).map(({ kind, holds: isTrue }) => `${isTrue ? '✓' : '✗'} ${kind}`);

describe('the words of figures', () => {
  it.each(entriesOf('averages.yaml'))('$word makes an average: $example', ({ example }) => {
    const proposed = averagesIn(factsOf(analyseLine(example)));
    expect(proposed.some(({ claim }) => holds(claim.equation, boundTerms(claim.bindings)) === true)).toBe(
      true,
    );
  });

  it.each(entriesOf('flows.yaml'))('$word is $role: $example', ({ role, example }) => {
    const fact = factsOf(analyseLine(example)).facts.find(isKnown);
    expect(fact && meaningOf(fact).flow).toBe(role);
  });

  it.each(entriesOf('verbs.yaml'))('verbs stand before what they are done to: $example', (entry) => {
    const noun = /～([一-鿿]+)/.exec(entry.example)?.[1];
    expect(
      failing(entry, ([fact], word) => {
        const counted = countedBy(fact?.label.replace(/^全年/, '') ?? '');
        return counted.verb === word && counted.noun === noun;
      }),
    ).toEqual([]);
  });

  it.each(entriesOf('cues.yaml'))('$cue: $example', (entry) => {
    const { cue = 'none' } = entry;
    expect(
      failing(entry, (facts, word) =>
        cue === 'none' ? cuesIn(word) === 0 : facts.some(({ cues }) => cues & CUE[cue]),
      ),
    ).toEqual([]);
  });

  it.each(entriesOf('rates.yaml'))('$rate率 is of $verbs: $example', ({ example }) => {
    expect(relations(example)).toContain('✓ rate');
    const wrong = example.replace(/([0-9])(?=[0-9.]*%)/, (digit) => String((Number(digit) % 9) + 1));
    expect(relations(wrong)).toContain('✗ rate');
  });

  it.each(entriesOf('rate-kinds.yaml'))('rates of the kind $kind: $example', (entry) => {
    const pattern = entry.kind === 'own-base' ? NO_QUOTIENT : MAY_EXCEED_100;
    expect(
      failing(entry, (facts, _, sentence) => {
        const name = facts.map(({ label }) => rateName(label)).find(Boolean);
        return name !== undefined && pattern.test(name) && !relations(sentence).some((one) => one[0] === '✗');
      }),
    ).toEqual([]);
  });

  it.each(entriesOf('changes.yaml'))('words that go $way, as $use: $example', (entry) => {
    const reader = { verb: directionOf, compared: changeOf, part: wayOf }[entry.use ?? 'verb'];
    expect(failing(entry, (facts) => facts.some(({ label }) => reader(label) === entry.way))).toEqual([]);
  });

  it.each([...entriesOf('divisions.yaml'), ...entriesOf('complements.yaml')])(
    'names that leave nothing over: $example',
    ({ example }) => {
      const less = example.replace(/[0-9](?=[0-9]*[^0-9]*$)/, (digit) => String(Number(digit) - 1));
      expect(relations(example)).toContain('✓ sum');
      expect(relations(less)).toContain('✗ sum');
    },
  );

  it.each(entriesOf('rate-bases.yaml'))('rates of the figure before them: $example', (entry) => {
    const based = (text: string): number => basedRatesIn(factsOf(analyseLine(text)).sentences).length;
    expect(wordsOf(entry).filter((word) => based(entry.example.replaceAll('～', word)) !== 1)).toEqual([]);
    expect(based(entry.example.replaceAll('～', '甲'))).toBe(0);
  });

  it.each(entriesOf('anniversaries.yaml'))('$words: $example', (entry) => {
    const isTrue = (text: string): readonly boolean[] => agesIn(text).map((claim) => claim.holds);
    const wrong = entry.example.replace(/[0-9](?=周年)/, (digit) => String((Number(digit) + 1) % 10));
    expect(wordsOf(entry).flatMap((word) => isTrue(entry.example.replaceAll('～', word)))).toEqual(
      wordsOf(entry).map(() => true),
    );
    expect(wordsOf(entry).flatMap((word) => isTrue(wrong.replaceAll('～', word)))).toEqual(
      wordsOf(entry).map(() => false),
    );
  });

  it.each(entriesOf('measure-words.yaml'))('$words have $measure: $example', (entry) => {
    const told = (word: string): readonly string[] =>
      measureWord.check(analyseLine(entry.example.replaceAll('～', word))).map(({ message }) => message.zh);
    expect(wordsOf(entry).map(told)).toEqual(wordsOf(entry).map(() => [`量词宜用“${entry.measure ?? ''}”`]));
  });

  it.each(entriesOf('units.yaml'))('$words measure $kind: $example', (entry) => {
    const at = entry.example.indexOf('～');
    const unitOf = (word: string): Unit | undefined => readUnit(entry.example.replaceAll('～', word), at);
    const others = (entry['not-before'] ?? '').split(' ').filter(Boolean);
    expect(wordsOf(entry).map(unitOf)).toMatchObject(
      wordsOf(entry).map((word) => ({ word, kind: entry.kind })),
    );
    expect(others.filter((other) => unitOf(wordsOf(entry)[0] + other)?.word === wordsOf(entry)[0])).toEqual(
      [],
    );
  });

  it.each(entriesOf('dimensions.yaml'))('$words measure $dimension', (entry) => {
    const at = entry.example.indexOf('～');
    const read = (word: string): Unit | undefined => readUnit(entry.example.replaceAll('～', word), at);
    expect(wordsOf(entry).map((word) => sizeOf(read(word)?.word ?? '')?.dimension)).toEqual(
      wordsOf(entry).map(() => entry.dimension),
    );
  });

  it.each(entriesOf('measures.yaml'))('$words are in $unit: $example', (entry) => {
    const judged = (text: string): boolean => relations(text).includes('✗ magnitude');
    const written = /([0-9.]+万?亿?)([^0-9，。的]+)(?=[，。的])/.exec(entry.example);
    const [, number = '', unit = ''] = written ?? [];
    const [away = ''] = (entry.not ?? '').split(' ');
    const wrong =
      entry.not === undefined ? `999999999999${entry.most === undefined ? '' : '亿'}${unit}` : number + away;
    const few = entry.not === undefined && entry.most === undefined ? `0.0001${unit}` : wrong;
    for (const word of wordsOf(entry)) {
      const text = entry.example.replaceAll('～', word);
      expect(judged(text), text).toBe(false);
      expect(judged(text.replace(number + unit, few)), word).toBe(true);
    }
  });

  it.each(entriesOf('unit-groups.yaml'))('$words count the same thing', (entry) => {
    expect(new Set(wordsOf(entry).map((word) => readUnit(word, 0)?.group)).size).toBe(1);
  });

  it.each(entriesOf('hedges.yaml'))('$words, $place a number, say $bound: $example', (entry) => {
    const told = (word: string): readonly string[] =>
      factsOf(analyseLine(entry.example.replaceAll('～', word))).facts.flatMap(({ figure }) =>
        figure.hedges.map((hedge) => `${hedge.word} ${hedge.place} ${hedge.bound}`),
      );
    expect(wordsOf(entry).map(told)).toEqual(
      wordsOf(entry).map((word) =>
        entry.bound === 'none' ? [] : [`${word} ${entry.place ?? ''} ${entry.bound ?? ''}`],
      ),
    );
  });

  it.each(entriesOf('named-periods.yaml'))('$words from $from to $to: $example', (entry) => {
    const wrong = entry.example.replace(/(?<=—)[0-9]+/, (end) => String(Number(end) + 1));
    const told = (text: string): readonly boolean[] => periodsIn(text).map((claim) => claim.holds);
    expect(wordsOf(entry).map((word) => told(entry.example.replaceAll('～', word)))).toEqual(
      wordsOf(entry).map(() => [true]),
    );
    expect(wordsOf(entry).map((word) => told(wrong.replaceAll('～', word)))).toEqual(
      wordsOf(entry).map(() => [false]),
    );
  });

  it.each(classFiles.flatMap(entriesOf))('$class: $words', (entry) => {
    const pattern = patterns[entry.class ?? ''];
    expect(pattern).toBeDefined();
    const isFound = (text: string): boolean =>
      [text, ...factsOf(analyseLine(text)).facts.flatMap(wordsAround)].some((one) => pattern?.test(one));
    const without = entry.example.replaceAll('～', '');
    expect(isFound(without), `${without} is not to be found`).toBe(false);
    expect(wordsOf(entry).filter((word) => !isFound(entry.example.replaceAll('～', word)))).toEqual([]);
  });
});

const patterns: Readonly<Record<string, RegExp>> = wordClasses;
