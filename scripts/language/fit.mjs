/**
 * `node scripts/language/fit.mjs TABLE=FOLDER… [--sentences FILE] [--out FILE]`: fits how much each piece of evidence
 * for a wrong character counts. Each folder holds text that its table was made without; slips are put into a copy of
 * it. FILE has lines of a number, a sentence and what it was meant to be, with tabs between. Prints, for each kind,
 * what is found and what is told wrongly when half of the text is judged by weights fitted on the other half; `--out`
 * writes the weights of all.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { loadTypeScript } from '../generate/load-typescript.mjs';
import { PlainError, runScript, say } from '../say.mjs';
import { fitLogistic } from './logistic.mjs';
import { putIn, seededRandom } from './put-in.mjs';
import { readTexts } from './read-texts.mjs';

const PUT_IN = ['similar', 'missing', 'extra', 'exchanged'];
/** At which false alarms per 100,000 characters the share that is found is printed. */
const FALSE_ALARMS = [0.5, 1, 2];
/** Of right text the proposals are many: so many at most of a kind are fitted on. */
const MOST_RIGHT = 30_000;

async function main() {
  const { pairs, sentences, out } = argumentsOf(process.argv.slice(2));
  const core = await openCore();
  const random = seededRandom(7);
  const examples = [];
  let length = 0;
  for (const [table, folder] of pairs) {
    const counts = core.openTable(table);
    for (const { line } of readTexts(folder)) {
      length += line.length;
      examples.push(...ofRightText(core, counts, line), ...ofSlips(core, counts, line, random));
    }
    if (sentences) examples.push(...ofSentences(core, counts, sentences));
  }
  const weights = Object.fromEntries(core.kinds.map((kind) => [kind, fitKind(examples, kind, length)]));
  if (out) writeFileSync(out, source(weights, core.evidence));
  return 0;
}

function argumentsOf(words) {
  const given = { pairs: [], sentences: undefined, out: undefined };
  for (let i = 0; i < words.length; i += 1) {
    if (words[i] === '--sentences' || words[i] === '--out') given[words[i].slice(2)] = words[(i += 1)];
    else given.pairs.push(words[i].split('='));
  }
  if (given.pairs.length > 0 && given.pairs.every((pair) => pair.length === 2)) return given;
  throw new PlainError('请给出 语言表=文本文件夹。', 'Name TABLE=FOLDER pairs.', 2);
}

async function openCore() {
  const folder = 'server/src/text/attestation';
  const { openLanguageTable } = await loadTypeScript(`${folder}/open-language-table.ts`);
  const { proposalsFor } = await loadTypeScript(`${folder}/proposals.ts`);
  const { EVIDENCE } = await loadTypeScript(`${folder}/evidence.ts`);
  const { symbolText } = await loadTypeScript(`${folder}/symbols.ts`);
  const { WEIGHTS } = await loadTypeScript(`${folder}/weights.ts`);
  return {
    kinds: Object.keys(WEIGHTS),
    evidence: EVIDENCE,
    openTable: (file) => openLanguageTable(new Uint8Array(readFileSync(file)).buffer),
    /** Every edit of a text that comes into question, with the text after it. */
    proposals: (table, text) => {
      const { symbols, starts } = symbolText(text, (code) => table.symbols[code] ?? 0);
      return proposalsFor(table, symbols).map(({ edit, evidence }) => {
        const start = starts[edit.start];
        const end = edit.end > edit.start ? starts[edit.end - 1] + 1 : start;
        const meant = edit.symbols.map((one) => String.fromCharCode(table.alphabet[one])).join('');
        return {
          ...{ kind: edit.kind, start, end, row: EVIDENCE.map((name) => evidence[name]) },
          after: text.slice(0, start) + meant + text.slice(end),
        };
      });
    },
  };
}

function ofRightText({ proposals }, table, line) {
  return proposals(table, line).map(({ kind, row }) => ({ kind, row, isSlip: false, isRightText: true }));
}

/** How much of the text around a slip is looked at. */
const AROUND = 14;

/** One slip of each kind, in every second paragraph. */
function ofSlips({ proposals }, table, line, random) {
  return PUT_IN.flatMap((kind) => {
    const slip = random() < 0.5 ? putIn(table, line, kind, random) : undefined;
    if (!slip) return [];
    const from = Math.max(0, slip.start - AROUND);
    const text = slip.text.slice(from, slip.end + AROUND);
    const right = text.slice(0, slip.start - from) + slip.right + text.slice(slip.end - from);
    return proposals(table, text)
      .filter(({ start, end }) => start <= slip.end - from && end >= slip.start - from)
      .map(({ kind: found, row, after }) => ({ kind: found, row, isSlip: after === right, isPutIn: true }));
  });
}

function ofSentences({ proposals }, table, file) {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.flatMap((line) => {
    const [, written, meant] = line.split('\t');
    return proposals(table, written).map(({ kind, row, after }) => ({
      ...{ kind, row, isSlip: written !== meant && isNearer(after, written, meant) },
    }));
  });
}

const differences = (one, other) => [...one].filter((character, at) => character !== other.charAt(at)).length;
const isNearer = (after, written, meant) =>
  after.length === meant.length && differences(after, meant) < differences(written, meant);

function fitKind(examples, kind, length) {
  const own = examples.filter((one) => one.kind === kind);
  const fit = (list) => {
    const right = list.filter(({ isSlip }) => !isSlip);
    const every = Math.ceil(right.length / MOST_RIGHT);
    const used = [...list.filter(({ isSlip }) => isSlip), ...right.filter((_, i) => i % every === 0)];
    return fitLogistic(
      used.map(({ row }) => row),
      used.map(({ isSlip }) => isSlip),
    );
  };
  const half = own.length >> 1;
  const judged = [
    ...scored(own.slice(0, half), fit(own.slice(half))),
    ...scored(own.slice(half), fit(own.slice(0, half))),
  ];
  printed(kind, judged, length);
  return fit(own);
}

const scored = (examples, { bias, weights }) =>
  examples.map((one) => ({
    ...one,
    certainty: one.row.reduce((all, value, c) => all + value * weights[c], bias),
  }));

function printed(kind, judged, length) {
  const alarms = judged.filter(({ isRightText }) => isRightText).map(({ certainty }) => certainty);
  alarms.sort((a, b) => b - a);
  const slips = judged.filter(({ isSlip }) => isSlip);
  const cells = FALSE_ALARMS.map((rate) => {
    const least = alarms[Math.floor((rate * length) / 100_000)] ?? -Infinity;
    const found = slips.filter(({ certainty }) => certainty > least).length;
    return `${rate}: ${((100 * found) / Math.max(1, slips.length)).toFixed(1)} % (≥ ${least.toFixed(1)})`;
  });
  say(
    `${kind}：${slips.length} 处改法对的，每10万字误报…时找到 ${cells.join('，')}`,
    `${kind}: ${slips.length} right edits; found at so many false alarms per 100,000 characters: ${cells.join(', ')}`,
  );
}

function source(weights, evidence) {
  const number = (value) => Number(value.toFixed(3));
  const kinds = Object.entries(weights).map(([kind, { bias, weights: list }]) => {
    const lines = evidence.map((name, c) => `    ${name}: ${number(list[c])},`);
    return [`  ${kind}: {`, `    bias: ${number(bias)},`, ...lines, '  },'].join('\n');
  });
  return `import type { SlipKind } from './edit';
import type { Evidence } from './evidence';

/**
 * How much each piece of evidence counts for a slip of each kind; added up they are the logarithm of the odds that it is
 * one. Fitted by logistic regression on published text that was not counted, as it is and with slips put into it
 * (scripts/language/fit.mjs, docs/language.md). Only the last step from evidence to certainty is fitted: nothing here
 * knows a word.
 */
export const WEIGHTS: Readonly<Record<SlipKind, Evidence & { readonly bias: number }>> = {
${kinds.join('\n')}
};
`;
}

await runScript(main);
