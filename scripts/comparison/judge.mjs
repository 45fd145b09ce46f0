import { differences, stretchAfter } from './differences.mjs';

/**
 * What became of a slip: whether a finding names it, and what the tool's fix in bulk makes of it.
 *
 * @typedef {{ finding: import('./tools/tool.mjs').Finding | undefined, fix: 'fixed' | 'spoiled' | 'left' }} Outcome
 */

/**
 * How a tool did on the draft and on the proofread report.
 *
 * @typedef {object} Verdict
 * @property {import('./tools/tool.mjs').Tool} tool
 * @property {readonly Outcome[]} outcomes by slip
 * @property {readonly import('./tools/tool.mjs').Finding[]} falseAlarms what it reports of the proofread report
 * @property {readonly import('./damage.mjs').Damage[]} damage what its fix does to the proofread report
 */

/**
 * Nothing in the proofread report is wrong, so whatever is reported of it is a false alarm and whatever is changed in
 * it is damage.
 *
 * @param {import('./tools/tool.mjs').Tool} tool
 * @param {{ draft: string, placed: readonly import('./slips.mjs').PlacedSlip[], report: string }} texts
 * @param {(before: string, after: string) => readonly import('./damage.mjs').Damage[]} damageOf
 * @returns {Promise<Verdict>}
 */
export async function judge(tool, { draft, placed, report }, damageOf) {
  const onDraft = await tool.check(draft);
  const onReport = await tool.check(report);
  const changes = differences(draft, onDraft.fixed);
  return {
    tool,
    outcomes: placed.map((slip) => ({
      finding: onDraft.findings.find((finding) => names(finding, slip)),
      fix: fixOf(slip, draft, changes, onDraft.fixed),
    })),
    falseAlarms: onReport.findings,
    damage: damageOf(report, onReport.fixed),
  };
}

/**
 * A finding names a slip when it, or a place it relates to, touches the few words the slip is in. Advice on another
 * house style names no slip, and advice to remove a space only a slip that is one.
 */
function names({ places, advice }, slip) {
  if (advice === 'add-space' || advice === 'narrow') return false;
  if (advice === 'remove-space' && !slip.isStraySpace) return false;
  const { start, end } = slip.around;
  return places.some((place) => place.start < end && Math.max(place.end, place.start + 1) > start);
}

/** Spaces that a fix put into what it fixed are damage, but the slip itself is gone. */
function fixOf(slip, draft, changes, fixed) {
  const { start, end } = stretchAfter(changes, slip);
  const then = draft.slice(slip.start, slip.end);
  const isBlank = then !== '' && then.trim() === '';
  const bare = (text) => (isBlank ? text : text.replaceAll(' ', ''));
  const now = bare(fixed.slice(start, end));
  if (now === bare(slip.fixed)) return 'fixed';
  return now === bare(then) ? 'left' : 'spoiled';
}
