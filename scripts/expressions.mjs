/**
 * `npm run expressions`: recheck judges every regular expression of the product. One that may take exponential time fails.
 * One that may take polynomial time fails if the attack recheck names costs more than half a second at the length of the
 * longest line that is read, unless `expressions/bounded.mjs` says what keeps its input shorter. Takes minutes.
 */
import { check } from 'recheck';
import { BOUNDED } from './expressions/bounded.mjs';
import { expressions } from './expressions/collect.mjs';
import { loadTypeScript } from './generate/load-typescript.mjs';

const { LONGEST_LINE } = await loadTypeScript('server/src/document/analyse-line.ts');
/** In milliseconds. */
const PATIENCE = 500;

/** What recheck writes as 'x'.repeat(31623) + 'y', of about `length` characters. */
function attackOf(pattern, length) {
  const parts = Array.from(
    pattern.matchAll(/'((?:\\.|[^'\\])*)'(?:\.repeat\((\d+)\))?/g),
    ([, text, times]) => ({
      text: JSON.parse(
        `"${text
          .replace(/\\x(..)/g, '\\u00$1')
          .replace(/\\'/g, "'")
          .replace(/\\0/g, '\\u0000')
          .replace(/"/g, '\\"')
          .replace(/\\v/g, '\\u000b')}"`,
      ),
      times: Number(times ?? 1),
    }),
  );
  const whole = parts.reduce((sum, { text, times }) => sum + text.length * times, 0);
  const of = ({ text, times }) =>
    text.repeat(times === 1 ? 1 : Math.max(1, Math.round((times * length) / whole)));
  return parts.map(of).join('');
}

function millisecondsOf({ source, flags }, text) {
  const expression = new RegExp(source, flags.replace('y', 'g'));
  const before = process.cpuUsage();
  if (expression.global) for (const match of text.matchAll(expression)) void match;
  else expression.exec(text);
  return process.cpuUsage(before).user / 1000;
}

function leastOf(expression, attack) {
  return Math.min(...[1, 2, 3].map(() => millisecondsOf(expression, attack)));
}

async function faultOf(expression) {
  const { status, complexity, attack } = await check(
    expression.source,
    expression.flags.replace(/[dy]/g, ''),
    {
      timeout: 10_000,
    },
  );
  if (status === 'safe') return undefined;
  if (status === 'unknown') return 'undecided';
  if (complexity.type === 'exponential') return 'exponential';
  const time = leastOf(expression, attackOf(attack.pattern, LONGEST_LINE));
  return time > PATIENCE ? `${time.toFixed(0)} ms, polynomial of degree ${complexity.degree}` : undefined;
}

const all = await expressions();
const faults = [];
for (const expression of all) {
  const fault = await faultOf(expression);
  if (fault) faults.push({ ...expression, fault });
}
const isBounded = ({ source }) => BOUNDED.some((one) => source.startsWith(one.begins));
const open = faults.filter((one) => !isBounded(one));
const idle = BOUNDED.filter(({ begins }) => !faults.some(({ source }) => source.startsWith(begins)));
for (const { at, source, flags, fault } of open)
  console.log(`${at}  ${fault}\n    /${source.slice(0, 160)}/${flags}`);
for (const { begins } of idle) console.log(`no longer needed in bounded.mjs: ${begins}`);
console.log(`${all.length} expressions, ${faults.length - open.length} bounded, ${open.length} faults`);
process.exit(open.length + idle.length === 0 ? 0 : 1);
