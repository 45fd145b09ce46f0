import type { ReviewMark } from '../../features/review-marks';
import type { TextEdit } from '../../rules/rule';
import type { Range } from '../../text/range';
import { relationsName } from '../package/word-parts';
import type { WordFile } from '../package/word-parts';
import type { ReadReport } from '../reading/read-word';
import { encodeXml } from '../xml/xml-text';
import { spliced } from '../xml/splice';
import type { XmlElement } from '../xml/xml-tree';
import { commentParts } from './comment-parts';
import { isWritten, nearestStretches, stretchesOf } from './locate';
import type { SourceStretch } from './locate';
import { AUTHOR } from './own-marks';
import { editedRun } from './run-edits';
import type { RunEdits } from './run-edits';
import { markupOf } from './markup';
import type { Markup } from './markup';

export interface MarkedWord {
  readonly bytes: Uint8Array;
  readonly comments: number;
  readonly revisions: number;
}

/** Where each kind of markup goes among others at one place. */
const TURN = { end: 0, inserted: 1, start: 2 } as const;

/**
 * Writes marks into a file that has none of its own. Of every part that is touched only the marks are new; the other
 * parts keep their bytes.
 *
 * @param date of the marks, as `2025-07-03T09:00:00Z`
 */
export function markWord(
  file: WordFile,
  report: ReadReport,
  marks: readonly ReviewMark[],
  date: string,
): MarkedWord {
  const marker = new Marker(file, report, date);
  for (const mark of marks) {
    if (mark.kind === 'comment') marker.comment(mark.range, mark.text);
    else marker.revise(mark.edits);
  }
  return marker.finish();
}

/** Whether a change can be shown as a tracked change: its text is written in runs that nobody else has inserted. */
export function isRevisable(report: ReadReport, { range, newText }: TextEdit): boolean {
  if (/[\n\r]/.test(newText) || !isWritten(report, range)) return false;
  const stretches = placeOf(report, range);
  return stretches.length > 0 && stretches.every(({ source }) => source.isOwnRun && isFree(source.run));
}

/** The stretches a change is about; for one that only inserts, the character it goes after or before. */
function placeOf(report: ReadReport, { start, end }: Range): readonly SourceStretch[] {
  if (start < end) return stretchesOf(report, { start, end });
  const before = stretchesOf(report, { start: start - 1, end: start });
  return before.length > 0 ? before : stretchesOf(report, { start, end: start + 1 });
}

/** Whether a run stands where the standard lets an insertion or deletion stand. */
function isFree(run: XmlElement): boolean {
  for (let parent = run.parent; parent && parent.name !== 'w:p'; parent = parent.parent) {
    if (parent.name === 'w:ins' || parent.name === 'w:moveTo' || parent.name === 'w:fldSimple') return false;
  }
  return true;
}

class Marker {
  readonly #edits = new Map<XmlElement, RunEdits>();
  readonly #markup: Markup;
  readonly #comments: string[] = [];
  #revisions = 0;

  constructor(
    private readonly file: WordFile,
    private readonly report: ReadReport,
    date: string,
  ) {
    this.#markup = markupOf(file, { author: AUTHOR, date });
  }

  comment(range: Range, text: string): void {
    const stretches = nearestStretches(this.report, range);
    const [first, last] = [stretches[0], stretches.at(-1)];
    if (!first || !last) return;
    const { comment, start, end } = this.#markup.comment(text);
    this.#comments.push(comment);
    const opening = { turn: TURN.start, text: start };
    const closing = { turn: TURN.end, text: end };
    const from = this.#editsOf(first.source.run);
    const to = this.#editsOf(last.source.run);
    if (first.source.isOwnRun) from.within.push({ ...opening, at: first.start });
    else from.before.push(opening);
    if (last.source.isOwnRun) to.within.push({ ...closing, at: last.end });
    else to.after.push(closing);
  }

  revise(edits: readonly TextEdit[]): void {
    for (const { range, newText } of edits) {
      const stretches = placeOf(this.report, range);
      const last = stretches.at(-1);
      if (!last) continue;
      this.#revisions += 1;
      const isReplaced = range.start < range.end;
      if (isReplaced) {
        for (const { source, start, end } of stretches)
          this.#editsOf(source.run).deleted.push({ start, end });
      }
      if (newText === '') continue;
      const isBehind =
        isReplaced || stretchesOf(this.report, { start: range.start - 1, end: range.start }).length > 0;
      this.#editsOf(last.source.run).within.push({
        turn: TURN.inserted,
        at: isBehind ? last.end : last.start,
        text: this.#markup.insertion(last.source.run, newText),
      });
    }
  }

  finish(): MarkedWord {
    const counts = { comments: this.#comments.length, revisions: this.#revisions };
    const { document } = this.file;
    const writing = {
      source: document.text,
      prefix: this.#markup.prefix,
      deletion: this.#markup.deletion,
    };
    const splices = Array.from(this.#edits.values(), (edits) => editedRun(edits, writing));
    const parts = new Map<string, Uint8Array>();
    if (splices.length > 0) {
      const text = spliced(document.text, splices);
      parts.set(document.name, encodeXml({ text, encoding: document.encoding }));
    }
    if (this.#comments.length > 0) {
      const relations = relationsName(document.name);
      for (const [name, part] of commentParts(this.file, relations, this.#comments)) parts.set(name, part);
    }
    return { bytes: this.file.package.withParts(parts), ...counts };
  }

  #editsOf(run: XmlElement): RunEdits {
    const known = this.#edits.get(run);
    if (known) return known;
    const edits: RunEdits = { run, before: [], after: [], within: [], deleted: [] };
    this.#edits.set(run, edits);
    return edits;
  }
}
