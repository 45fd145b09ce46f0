import type { Line, PlacedLine } from '../../../document/line';
import { remembered } from '../../../document/remembered';
import type { ReportDocument } from '../../../document/report-document';
import { factsOf } from '../../../figures/line-figures';
import type { Knowledge } from '../../../knowledge/types';
import { contains, overlaps } from '../../../text/range';
import { rememberedWith } from '../terms/remembered-with';
import { longSentencesOf, type Sentence } from './sentences';
import { ownLengthOf } from './set-phrases';

/** Sentences of one paragraph, one after the other, that stand word for word in an earlier report. */
interface Run {
  readonly sentences: readonly Sentence[];
  /** Whether figures are among what was carried over. */
  readonly withFigures: boolean;
  /** Where the first of them stands in the earlier report. */
  readonly origin: { readonly placed: PlacedLine; readonly sentence: Sentence };
}

/** The same where it is. */
export interface CarriedOver extends Run {
  readonly placed: PlacedLine;
}

/** Shorter ones are written alike in good faith. */
const SHORTEST = 20;

/** What `later` has taken over from `earlier`, numbers included; headings, leads and set phrases are not looked at. */
export function carriedOverFrom(
  earlier: ReportDocument,
  later: ReportDocument,
  knowledge: Knowledge,
): readonly CarriedOver[] {
  const runsOf = runsFrom(earlier);
  const carried: CarriedOver[] = [];
  for (const placed of later.lines) {
    for (const run of runsOf(placed.line, knowledge)) carried.push({ ...run, placed });
  }
  return carried;
}

/** What a line has taken over from one earlier report, looked for once for as long as both live. */
const runsFrom = remembered((earlier: ReportDocument) => {
  const origins = originsIn(earlier);
  return rememberedWith((line, knowledge) => {
    const known = comparedIn(line).filter(({ text }) => origins.has(text));
    return known.length === 0 ? NO_RUNS : runsIn(line, known, origins, knowledge);
  });
});

const NO_RUNS: readonly Run[] = [];

type Origins = ReadonlyMap<string, Run['origin']>;

/** The sentences of a report by what they say, each where it first stands. */
function originsIn(document: ReportDocument): Origins {
  const origins = new Map<string, Run['origin']>();
  for (const placed of document.lines) {
    for (const sentence of comparedIn(placed.line)) {
      if (!origins.has(sentence.text)) origins.set(sentence.text, { placed, sentence });
    }
  }
  return origins;
}

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

/** The sentences in runs that no other sentence interrupts; what is nothing but set phrases is left out. */
function runsIn(
  line: Line,
  known: readonly Sentence[],
  origins: Origins,
  { termIndex }: Knowledge,
): readonly Run[] {
  const runs: Sentence[][] = [];
  for (const sentence of known) {
    const last = runs.at(-1)?.at(-1);
    const gap = last ? line.prose.slice(last.range.end, sentence.range.start) : '';
    if (last && gap.length <= LONGEST_GAP && /^[。！？；]/.test(gap)) runs.at(-1)?.push(sentence);
    else runs.push([sentence]);
  }
  return runs.flatMap((run) => {
    const sentences = run.filter(
      (sentence) => hasFigures(line, sentence) || ownLengthOf(sentence.text, termIndex) >= SHORTEST,
    );
    const origin = sentences[0] && origins.get(sentences[0].text);
    const withFigures = sentences.some((sentence) => hasFigures(line, sentence));
    return origin ? [{ sentences, withFigures, origin }] : [];
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
