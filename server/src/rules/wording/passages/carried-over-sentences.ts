import type { Line, PlacedLine } from '../../../document/line';
import { remembered } from '../../../document/remembered';
import type { ReportDocument } from '../../../document/report-document';
import { factsOf } from '../../../figures/line-figures';
import type { Knowledge } from '../../../knowledge/types';
import { contains, overlaps } from '../../../text/range';
import { rememberedWith } from '../terms/remembered-with';
import { longSentencesOf, type Sentence } from './sentences';
import { ownLengthOf } from './set-phrases';

/** Sentences of one paragraph, one behind the other, that stand word for word in an earlier report. */
export interface CarriedOver {
  readonly placed: PlacedLine;
  readonly sentences: readonly Sentence[];
  /** Whether figures are among what was carried over. */
  readonly withFigures: boolean;
  /** Where the first of them stands in the earlier report. */
  readonly origin: { readonly placed: PlacedLine; readonly sentence: Sentence };
}

/** Shorter ones are written alike in good faith. */
const SHORTEST = 20;

/** What `later` has taken over from `earlier`, numbers included; headings, leads and set phrases are not looked at. */
export function carriedOverFrom(
  earlier: ReportDocument,
  later: ReportDocument,
  knowledge: Knowledge,
): readonly CarriedOver[] {
  const origins = originsIn(earlier);
  return later.lines.flatMap((placed) => {
    const known = comparedIn(placed.line).filter(({ text }) => origins.has(text));
    return known.length === 0 ? [] : runsIn(placed, known, origins, tellingIn(placed.line, knowledge));
  });
}

type Origins = ReadonlyMap<string, CarriedOver['origin']>;

/** The sentences of a report by what they say, each where it first stands. */
const originsIn = remembered((document: ReportDocument): Origins => {
  const origins = new Map<string, CarriedOver['origin']>();
  for (const placed of document.lines) {
    for (const sentence of comparedIn(placed.line)) {
      if (!origins.has(sentence.text)) origins.set(sentence.text, { placed, sentence });
    }
  }
  return origins;
});

/** 一是, 第二， … before a sentence: its place in the list may have changed. */
const MARKER =
  /^(?:(?:[一二三四五六七八九十]+|首先|其次|再次|最后)[是要]?|第[一二三四五六七八九十]+，|其[一二三四五六七八九十]+，)/;

/** Sentences that can be compared: long enough, and with nothing left to fill in. */
const comparedIn = remembered((line: Line): readonly Sentence[] =>
  longSentencesOf(line)
    .filter(({ range }) => !line.placeholders.some((placeholder) => overlaps(placeholder.range, range)))
    .map((sentence) => withoutMarker(line, sentence))
    .filter(({ text }) => text.length >= SHORTEST),
);

function withoutMarker({ markers }: Line, sentence: Sentence): Sentence {
  const marker = markers.find(({ range }) => range.start === sentence.range.start);
  if (!marker) return sentence;
  const range = { start: marker.range.end, end: sentence.range.end };
  return { range, text: sentence.text.replace(MARKER, '') };
}

/** Sentences worth telling of; whether with figures. */
type Telling = ReadonlyMap<Sentence, { readonly withFigures: boolean }>;

/** Those with figures, and those that say enough of their own; what is nothing but set phrases is the same every year. */
const tellingIn = rememberedWith((line: Line, { termIndex }: Knowledge): Telling => {
  const telling = comparedIn(line).flatMap((sentence) => {
    const withFigures = hasFigures(line, sentence);
    const isTelling = withFigures || ownLengthOf(sentence.text, termIndex) >= SHORTEST;
    return isTelling ? [[sentence, { withFigures }] as const] : [];
  });
  return new Map(telling);
});

/** The sentences in runs that no other sentence interrupts. */
function runsIn(
  placed: PlacedLine,
  known: readonly Sentence[],
  origins: Origins,
  telling: Telling,
): readonly CarriedOver[] {
  const { prose } = placed.line;
  const runs: Sentence[][] = [];
  for (const sentence of known) {
    const last = runs.at(-1)?.at(-1);
    const gap = last ? prose.slice(last.range.end, sentence.range.start) : '';
    if (last && gap.length <= LONGEST_GAP && /^[。！？；]/.test(gap)) runs.at(-1)?.push(sentence);
    else runs.push([sentence]);
  }
  return runs.flatMap((run) => {
    const sentences = run.filter((sentence) => telling.has(sentence));
    const origin = sentences[0] && origins.get(sentences[0].text);
    if (!origin) return [];
    const withFigures = sentences.some((sentence) => telling.get(sentence)?.withFigures);
    return [{ placed, sentences, withFigures, origin }];
  });
}

/** A mark and the marker of a list. */
const LONGEST_GAP = 4;

/** Counts written in Chinese numerals are names as often as not: 四个意识, 两个维护. */
function hasFigures(line: Line, { range }: Sentence): boolean {
  return factsOf(line).facts.some(
    ({ figure }) =>
      figure.kind !== 'unknown' && figure.amount.script !== 'chinese' && contains(range, figure.range),
  );
}
