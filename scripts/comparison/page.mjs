/** @typedef {import('./judge.mjs').Verdict} Verdict */
/** @typedef {import('./slips.mjs').PlacedSlip} PlacedSlip */

const BEGIN = '<!-- 以下由 node scripts/comparison/compare.mjs 生成，请勿手改。 Generated; do not edit. -->';
const END = '<!-- 生成内容到此为止。 End of what is generated. -->';

/**
 * @param {string} page docs/comparison.md as it is
 * @param {readonly PlacedSlip[]} slips
 * @param {readonly Verdict[]} verdicts
 * @returns {string} the page with these results in place of the last
 */
export function withResults(page, slips, verdicts) {
  const before = page.indexOf(BEGIN);
  const after = page.indexOf(END);
  if (before < 0 || after < before) throw new Error('docs/comparison.md has lost its markers');
  const sections = [
    summary(slips, verdicts),
    slipTable(slips, verdicts),
    missed(slips, verdicts),
    damageTable(verdicts),
  ];
  return `${page.slice(0, before)}${BEGIN}\n\n${sections.join('\n\n')}\n\n${page.slice(after)}`;
}

const SETTINGS = { default: '默认 default', reports: '为公文调整 tuned' };

function summary(slips, verdicts) {
  const inGroup = (group) => slips.filter((slip) => slip.group === group).length;
  const head = [
    '工具 Tool',
    '版本 Version',
    '设置 Setting',
    `找到：标点与空格（共${inGroup('marks')}）Found: marks`,
    `找到：内容（共${inGroup('content')}）Found: content`,
    '批量修复改对 Fixed in bulk',
    '改动但未改对 Changed, not fixed',
    '定稿上的误报 False alarms',
    '定稿上被改坏的写法 Damaged',
  ];
  return [
    '## 结果 · Results',
    '',
    ...table(
      head,
      verdicts.map((verdict) => summaryRow(slips, verdict)),
    ),
  ].join('\n');
}

function summaryRow(slips, { tool, outcomes, falseAlarms, damage }) {
  const found = (group) => outcomes.filter(({ finding }, i) => finding && slips[i].group === group).length;
  const fixed = (how) => outcomes.filter(({ fix }) => fix === how).length;
  return [
    tool.name,
    tool.version,
    SETTINGS[tool.setting],
    found('marks'),
    found('content'),
    fixed('fixed'),
    fixed('spoiled'),
    falseAlarms.length,
    damage.reduce((sum, { changed }) => sum + changed, 0),
  ];
}

/** Each tool in the setting that suits reports best. */
function atTheirBest(verdicts) {
  return verdicts.filter(
    ({ tool }) => tool.setting === 'reports' || !verdicts.some((other) => isTunedTwin(other.tool, tool)),
  );
}

function isTunedTwin(other, tool) {
  return other.name === tool.name && other.setting === 'reports';
}

function slipTable(slips, verdicts) {
  const best = atTheirBest(verdicts);
  const head = ['疏漏 Slip', '原稿 → 应为 Draft → right', ...best.map(({ tool }) => tool.name)];
  const rows = (group) =>
    slips.flatMap((slip, i) =>
      slip.group === group
        ? [
            [
              `${slip.zh} ${slip.en}`,
              `${code(slip.wrong)} → ${code(slip.right)}`,
              ...best.map((one) => sign(one.outcomes[i])),
            ],
          ]
        : [],
    );
  return [
    '## 逐处对照 · Slip by slip',
    '',
    '● 找到，批量修复也改对了；○ 找到；✗ 批量修复改动了此处但没有改对；空白为没有找到。各工具取为公文调整后的设置。',
    '',
    '● found, and put right by the fix in bulk; ○ found; ✗ changed by the fix in bulk, but not put right; empty: not found. Each tool in the setting tuned for reports.',
    '',
    '### 标点与空格 · Marks and spaces',
    '',
    ...table(head, rows('marks')),
    '',
    '### 内容 · Content',
    '',
    ...table(head, rows('content')),
  ].join('\n');
}

function sign({ finding, fix }) {
  if (fix === 'fixed') return '●';
  return `${finding ? '○' : ''}${fix === 'spoiled' ? '✗' : ''}`;
}

function missed(slips, verdicts) {
  const [{ outcomes }] = verdicts.filter(({ tool }) => tool.name.includes('Nigao'));
  const list = slips.filter((_, i) => !outcomes[i].finding);
  const others = list.filter((slip) => verdicts.some((one) => one.outcomes[slips.indexOf(slip)].finding));
  return [
    `拟稿没有找到的有 ${list.length} 处：${chinese(list)}。其中别的工具找到的有 ${others.length} 处${others.length > 0 ? `：${chinese(others)}` : ''}。`,
    '',
    `Nigao misses ${list.length}: ${english(list)}. Of these other tools find ${others.length}${others.length > 0 ? `: ${english(others)}` : ''}.`,
  ].join('\n');
}

function chinese(list) {
  return list.map(({ zh }) => zh).join('、');
}

function english(list) {
  return list.map(({ en }) => en).join(', ');
}

function damageTable(verdicts) {
  const [{ damage: forms }] = verdicts;
  const head = [
    '写法 Form',
    ...verdicts.map(({ tool }) => `${tool.name}（${tool.setting === 'default' ? '默认' : '调整'}）`),
  ];
  const rows = forms.map(({ zh, en }, i) => [
    `${zh} ${en}`,
    ...verdicts.map(({ damage }) => damageCell(damage[i])),
  ]);
  return [
    '## 批量修复对定稿的改动 · What a fix in bulk does to the proofread report',
    '',
    '定稿没有错，凡有改动都不应当。“8/8”指8处中有8处被改。',
    '',
    'Nothing is wrong in the proofread report, so nothing should change. “8/8”: 8 of 8 places were changed.',
    '',
    ...table(head, rows),
    '',
    ...verdicts.flatMap(examples),
  ].join('\n');
}

function damageCell({ changed, total }) {
  return changed === 0 ? '' : `${changed}/${total}`;
}

function examples({ tool, damage }) {
  const shown = damage
    .filter(({ example }) => example)
    .map(({ example }) => `${code(example.before)} → ${code(example.after)}`);
  if (shown.length === 0) return [];
  return [`- ${tool.name}（${SETTINGS[tool.setting]}）：${shown.join('；')}`];
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

/** Spaces at either end would be lost, or not be seen. */
function code(text) {
  return `\`${text.replace(/\s+$|^\s+/g, (blank) => '␣'.repeat(blank.length))}\``;
}

/**
 * @param {readonly PlacedSlip[]} slips
 * @param {readonly Verdict[]} verdicts
 * @returns {string} for each tool what was taken for a slip, and what it says of the proofread report
 */
export function allFindings(slips, verdicts) {
  return verdicts.map((verdict) => `${findingsOf(slips, verdict).join('\n')}\n`).join('\n');
}

function findingsOf(slips, { tool, outcomes, falseAlarms }) {
  return [
    `${tool.name} ${tool.version} ${SETTINGS[tool.setting]}`,
    ...slips.map(({ zh }, i) => `  ${zh}：${outcomes[i].finding?.message ?? '—'}（${outcomes[i].fix}）`),
    '  定稿 On the proofread report:',
    ...falseAlarms.map(({ places: [{ start, end }], message }) => `    ${start}–${end} ${message}`),
  ];
}
