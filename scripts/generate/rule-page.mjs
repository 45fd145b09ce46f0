// One rule as a page: what, why, examples, options, how to turn it off. Chinese first, English beside it.
import { loadTypeScript } from './load-typescript.mjs';
import { codeBlock, prose, tableRow } from './markdown.mjs';
import { familyOf } from './rules.mjs';

const { SEVERITY_NAMES } = await loadTypeScript('server/src/rules/severity.ts');

/** What a rule's levels, fixes and sources are called. */
export const SEVERITY_TITLES = { ...SEVERITY_NAMES, off: { zh: '默认关闭', en: 'off by default' } };

export const FIX_TITLES = {
  safe: { zh: '有，可批量修复', en: 'safe, may be applied in bulk' },
  suggested: { zh: '有，须逐处确认', en: 'suggested, one at a time' },
  none: { zh: '无', en: 'none' },
};

const SOURCE_TITLES = {
  国标: 'national standard',
  条例: 'regulation on official documents',
  惯例: 'good practice',
};

/** @returns {string} the page's Markdown */
export function renderRulePage(rule, titleOf) {
  return [
    '<!-- 由 npm run generate 生成，请勿手改。 Written by `npm run generate`. Do not edit. -->',
    '',
    `# ${rule.id}`,
    '',
    `**${rule.title.zh}** · ${rule.title.en}`,
    '',
    ...facts(rule, titleOf),
    '',
    '## 说明 · What and why',
    '',
    prose(rule.explanation.zh),
    '',
    prose(rule.explanation.en),
    '',
    ...examples(rule.examples),
    ...options(rule),
    ...turningOff(rule),
    '',
  ].join('\n');
}

function facts(rule, titleOf) {
  const severity = SEVERITY_TITLES[rule.severity];
  const fix = FIX_TITLES[rule.fixSafety];
  const family = familyOf(rule);
  const { zh, en } = titleOf(family);
  const { source, clause } = rule.basis;
  return [
    tableRow(['', '', '']),
    tableRow(['---', '---', '---']),
    tableRow(['类别 Family', `\`${family}\` ${zh}`, en]),
    tableRow(['级别 Severity', severity.zh, severity.en]),
    tableRow(['依据 Basis', clause ? `${source}：${clause}` : source, SOURCE_TITLES[source]]),
    tableRow(['修复 Fix', fix.zh, fix.en]),
    ...(rule.safeBecause
      ? [tableRow(['为何安全 Safe because', rule.safeBecause.zh, rule.safeBecause.en])]
      : []),
  ];
}

function examples({ bad, good, earlier }) {
  const marked = '`^` 或 `⟦ ⟧` 标出问题所在。 `^` or `⟦ ⟧` mark what is found.';
  return [
    ...(earlier === undefined ? [] : ['## 上年报告 · Last year’s report', '', ...codeBlock(earlier)]),
    ...(bad.length > 0 ? ['## 有问题的写法 · Bad', '', marked, ''] : []),
    ...bad.flatMap(({ text, fixed }) => [
      ...codeBlock(shown(text)),
      ...(fixed === undefined ? [] : ['修复后 · Fixed:', '', ...codeBlock(fixed)]),
    ]),
    ...(good.length > 0 ? ['## 没有问题的写法 · Good', ''] : []),
    ...good.flatMap((text) => codeBlock(shown(text))),
  ];
}

/** What no page has room for. */
function shown(text) {
  return text.replace(/^(.{60}).{400,}$/gm, '$1……');
}

function options(rule) {
  if (!rule.options?.length) return [];
  return [
    '## 选项 · Options',
    '',
    tableRow(['名称 Name', '默认 Default', '说明', 'Description']),
    tableRow(['---', '---', '---', '---']),
    ...rule.options.map((option) =>
      tableRow([
        `\`${option.name}\``,
        `\`${JSON.stringify(option.default)}\``,
        option.description.zh,
        option.description.en,
      ]),
    ),
    '',
    ...codeBlock(
      [
        'rules:',
        `  ${rule.id}:`,
        ...rule.options.map(({ name, default: usual }) => `    ${name}: ${JSON.stringify(usual)}`),
      ].join('\n'),
      'yaml',
    ),
  ];
}

function turningOff(rule) {
  const isSuppressible = rule.scope !== 'directives';
  return [
    isSuppressible ? '## 忽略与调整 · Ignoring and adjusting' : '## 调整 · Adjusting',
    '',
    ...(isSuppressible ? codeBlock(`<!-- nigao-ignore ${rule.id}: 理由 reason -->`, 'markdown') : []),
    ...codeBlock(`rules:\n  ${rule.id}: off # error, warning, information, hint`, 'yaml'),
    '写法见[检查设置](../../configuration.md)。 [How to configure the checks](../../configuration.md).',
  ];
}
