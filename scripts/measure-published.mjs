// Puts one slip at a time into published reports, at places where a careful reader is sure that it is one, and counts
// what is found. The places are sought by patterns and arithmetic of their own, which know nothing of the rules.
//
//   NIGAO_CORPUS=… node scripts/measure-published.mjs [--list]     (after `npm run build`)
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const corpus = process.env.NIGAO_CORPUS;
if (!corpus) {
  console.log('NIGAO_CORPUS 未设置，跳过。 Skipped: NIGAO_CORPUS is not set.');
  process.exit(0);
}
const isListed = process.argv.includes('--list');
const reports = ['clean', 'samples'].flatMap((name) => {
  const folder = join(corpus, name);
  return readdirSync(folder).map((file) => ({ name: file, text: readFileSync(join(folder, file), 'utf8') }));
});

const HAN_NUMBERS = '零一二三四五六七八九十';
const NUMBER = /(\d+(?:\.\d+)?)(万亿|万|亿)?(%|个百分点|[一-鿿]{1,2})?/g;
const MOST_OF_A_KIND = 60;

/** Two neighbouring digits that differ change places, and the number keeps its length. */
function exchanged(digits) {
  for (let at = 0; at + 1 < digits.length; at += 1) {
    const [a, b] = [digits[at], digits[at + 1]];
    if (!/\d/.test(a) || !/\d/.test(b) || a === b || (at === 0 && b === '0')) continue;
    return digits.slice(0, at) + b + a + digits.slice(at + 2);
  }
  return undefined;
}

const slip = (start, from, to, end = start + from.length) => ({ start, end, to });

/** 甲、乙、丙三个方面: the number that follows a list of as many items, which no 等 leaves open, is off by one. */
function* listCounts(text) {
  const pattern =
    /(?<=[。；，：\n])((?:[一-鿿]{2,6}、){2,7}[一-鿿]{2,6}?)([三四五六七八]|[3-8])(?:个|项|类|大|方)(?=[一-鿿])/g;
  for (const match of text.matchAll(pattern)) {
    const [, list, numeral] = match;
    const count = list.split('、').length;
    const number = HAN_NUMBERS.indexOf(numeral) > 0 ? HAN_NUMBERS.indexOf(numeral) : Number(numeral);
    if (number !== count || /[等和与及]/.test(list)) continue;
    const wrong = /\d/.test(numeral) ? String(number + 1) : HAN_NUMBERS[number + 1];
    yield slip(match.index + list.length, numeral, wrong);
  }
}

/** 合格率98.6%: a rate of a part gains a hundred. */
function* ratesOver100(text) {
  const pattern =
    /(?:合格|覆盖|普及|入学|满意|就业|利用|达标|参保|签约|巩固|绿化|优良)率(?:达到|达|为|保持在)?(?=(\d{2}(?:\.\d+)?)%)/g;
  for (const match of text.matchAll(pattern))
    yield slip(match.index + match[0].length, match[1], `1${match[1]}`);
}

/** 甲、乙、丙分别增长x、y、z: as many values as subjects, and the last is lost. */
function* respectives(text) {
  const pattern =
    /(?<=[。；，])((?:[一-鿿]{2,8}、){1,4}[一-鿿]{2,10}?)分别(?:增长|下降|提高|达到?|为|完成|实现)((?:\d+(?:\.\d+)?(?:万亿|亿|万)?(?:%|[一-鿿]{0,3})?[、和]){1,4}\d+(?:\.\d+)?(?:万亿|亿|万)?(?:%|[一-鿿]{0,3}))(?=[，。；])/g;
  for (const match of text.matchAll(pattern)) {
    const [all, subjects, values] = match;
    const [names, numbers] = [subjects.split('、'), values.split(/[、和]/)];
    if (names.length !== numbers.length || names.length < 3 || /[和与及]/.test(subjects)) continue;
    const start = match.index + all.length - values.length;
    const cut = values.lastIndexOf(/和[^、和]*$/.test(values) ? '和' : '、');
    const unit = /[^\d.]*$/.exec(numbers.at(-1))[0];
    const kept = values.slice(0, cut).replace(/(\d)$/, `$1${unit}`);
    yield { start, end: start + values.length, to: kept };
  }
}

/** The numbers of each sentence with their units and values. */
function* sentencesOf(text) {
  for (const match of text.matchAll(/[^。！？\n]+/g)) {
    const numbers = Array.from(match[0].matchAll(NUMBER), (one) => ({
      at: match.index + one.index,
      digits: one[1],
      value: Number(one[1]) * ({ 万: 1e4, 亿: 1e8, 万亿: 1e12 }[one[2]] ?? 1),
      unit: (one[2] ?? '') + (one[3] ?? ''),
      measure: one[3] ?? '',
    }));
    yield { text: match[0], start: match.index, numbers };
  }
}

/** A number that is exactly what the two to six behind it come to, in one unit: one of them has digits exchanged. */
function* sums(text) {
  for (const { numbers } of sentencesOf(text)) {
    for (let i = 0; i < numbers.length; i += 1) {
      const total = numbers[i];
      const alike = numbers
        .slice(i + 1)
        .filter(({ measure }) => measure === total.measure && measure !== '%');
      for (let count = 2; count <= Math.min(6, alike.length); count += 1) {
        const parts = alike.slice(0, count);
        const added = parts.reduce((sum, { value }) => sum + value, 0);
        if (total.value < 100 || Math.abs(added - total.value) > total.value * 1e-9) continue;
        const longest = parts.reduce((a, b) => (b.digits.length > a.digits.length ? b : a));
        const wrong = exchanged(longest.digits);
        if (wrong) yield slip(longest.at, longest.digits, wrong);
        break;
      }
    }
  }
}

/** A percentage called a rate or share that two numbers of one unit right before it give: its digits change places. */
function* rates(text) {
  for (const { text: sentence, start, numbers } of sentencesOf(text)) {
    for (let i = 2; i < numbers.length; i += 1) {
      const [a, b, rate] = numbers.slice(i - 2, i + 1);
      if (rate.measure !== '%' || rate.digits.length < 2 || a.measure !== b.measure || a.measure === '%')
        continue;
      if (!/率|占|完成|增长|下降/.test(sentence.slice(b.at - start, rate.at - start))) continue;
      const [low, high] = [Math.min(a.value, b.value), Math.max(a.value, b.value)];
      const fits = [low / high, (high - low) / low, (high - low) / high].some(
        (value) => Math.abs(value * 100 - Number(rate.digits)) < 0.06,
      );
      const wrong = fits ? exchanged(rate.digits) : undefined;
      if (wrong) yield slip(rate.at, rate.digits, wrong);
    }
  }
}

/** The same words with the same number of three digits or more, twice in a report: the second has digits exchanged. */
function* conflicts(text) {
  const seen = new Map();
  for (const match of text.matchAll(/([一-鿿]{4})(\d{2,}(?:\.\d+)?)(万亿|万|亿)?([一-鿿]{1,2})/g)) {
    const [all, words, digits] = match;
    if (digits.replace('.', '').length < 3 || /年$/.test(match[4])) continue;
    const wrong = seen.has(all) ? exchanged(digits) : undefined;
    if (wrong) yield slip(match.index + words.length, digits, wrong);
    seen.set(all, match.index);
  }
}

const KINDS = {
  sums,
  rates,
  'list counts': listCounts,
  分别: respectives,
  'rates over 100': ratesOver100,
  conflicts,
};

const work = mkdtempSync(join(tmpdir(), 'published-'));
const cases = [];
for (const [kind, sitesOf] of Object.entries(KINDS)) {
  const sites = reports.flatMap((report) =>
    [...sitesOf(report.text)].map((site) => ({ kind, report, ...site })),
  );
  const step = Math.max(1, Math.floor(sites.length / MOST_OF_A_KIND));
  for (const site of sites.filter((_, at) => at % step === 0).slice(0, MOST_OF_A_KIND)) {
    const { text } = site.report;
    // The paragraph is enough for all but conflicts, which need the report.
    const [from, to] =
      kind === 'conflicts'
        ? [0, text.length]
        : [text.lastIndexOf('\n', site.start) + 1, endOfLine(text, site.end)];
    const path = join(work, `${String(cases.length)}.report.md`);
    writeFileSync(path, text.slice(from, site.start) + site.to + text.slice(site.end, to));
    cases.push({ ...site, path, from });
  }
}

function endOfLine(text, at) {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

const found = new Map();
for (let at = 0; at < cases.length; at += 80) {
  const paths = cases.slice(at, at + 80).map(({ path }) => path);
  const run = spawnSync(
    process.execPath,
    ['server/dist/cli.js', 'check', '--config', 'none', '--format', 'json', ...paths],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  );
  for (const file of JSON.parse(run.stdout).files) found.set(basename(file.path), file.diagnostics);
}
rmSync(work, { recursive: true });

const rows = new Map();
for (const one of cases) {
  const place = [one.start - one.from - 1, one.start - one.from + one.to.length + 1];
  const touches = ({ offset }) => offset[0] < place[1] && place[0] < offset[1];
  const isFound = (found.get(basename(one.path)) ?? []).some(
    (finding) =>
      /^(?:number|numbering)\//.test(finding.rule) && [finding, ...(finding.related ?? [])].some(touches),
  );
  const row = rows.get(one.kind) ?? { injected: 0, found: 0 };
  rows.set(one.kind, { injected: row.injected + 1, found: row.found + (isFound ? 1 : 0) });
  if (isListed && !isFound) {
    const { text } = one.report;
    console.log(
      `${one.kind}: ${text.slice(Math.max(0, one.start - 60), one.start)}⟦${one.to}⟧${text.slice(one.end, one.end + 30)}`.replace(
        /\n/g,
        '⏎',
      ),
    );
  }
}
console.log('| class | found / injected | share |\n|---|---:|---:|');
for (const [kind, { injected, found: hits }] of rows)
  console.log(`| ${kind} | ${hits} / ${injected} | ${((100 * hits) / injected).toFixed(0)} % |`);
