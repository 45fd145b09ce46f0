import { loudAlarms, quietAlarms } from './score';
import type { Score } from './score';

/** The scores as a Markdown table. */
export function tableOf(scores: readonly Score[]): string {
  return [
    '| class | found / injected | recall | bar | loud | true texts | false alarms: warning and above | information | found by |',
    '|---|---:|---:|---:|---:|---:|---:|---:|---|',
    ...scores.map(lineOf),
  ].join('\n');
}

function lineOf(score: Score): string {
  const { row, found, injected, loud, truths } = score;
  const cells = [
    row.name,
    injected === 0 ? '—' : `${found} / ${injected}`,
    injected === 0 ? '—' : percent(found / injected),
    row.bar === undefined ? '—' : `≥ ${Math.round(row.bar * 100)} %`,
    injected === 0 ? '—' : percent(loud / injected),
    truths,
    loudAlarms(score).length,
    quietAlarms(score).length,
    rulesOf(score),
  ];
  return `| ${cells.join(' | ')} |`;
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** The rules that found the most, with how much each found. */
function rulesOf({ byRule }: Score): string {
  return [...byRule]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 4)
    .map(([rule, count]) => `${rule} ${count}`)
    .join(', ');
}
