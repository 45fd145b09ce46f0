import type { Bilingual } from '../text/language';
import type { Range } from '../text/range';
import type { Fix, TextEdit } from './rule';
import { quoted } from '../text/quoted';

/** A fix that writes `newText` in the place of `range`. */
export function replacement(range: Range, newText: string, safety: Fix['safety']): Fix {
  const title = { zh: `改为${quoted(newText)}`, en: `Change to ${newText}` };
  return { title, safety, edits: [{ range, newText }] };
}

/** The same where the title also says what is there now. */
export function exchange(edit: TextEdit, old: string, safety: Fix['safety']): Fix {
  const { newText } = edit;
  const title = { zh: `将“${old}”改为“${newText}”`, en: `Change ${old} to ${newText}` };
  return { title, safety, edits: [edit] };
}

/** A fix that takes `range` away; `what` names it. */
export function removal(range: Range, what: Bilingual, safety: Fix['safety']): Fix {
  return {
    title: { zh: `删去${what.zh}`, en: `Remove ${what.en}` },
    safety,
    edits: [{ range, newText: '' }],
  };
}

/** An edit for the single character at `at`. */
export function characterEdit(at: number, newText: string): TextEdit {
  return { range: { start: at, end: at + 1 }, newText };
}
