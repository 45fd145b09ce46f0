// docs/rules/README.md: all rules by family, and the profiles.
import { tableRow } from './markdown.mjs';
import { FIX_TITLES, SEVERITY_TITLES } from './rule-page.mjs';
import { familyOf } from './rules.mjs';

/** @returns {string} the index's Markdown */
export function renderRuleIndex({ rules, families, profiles, profileNames }, titleOf) {
  return [
    '<!-- 由 npm run generate 生成，请勿手改。 Written by `npm run generate`. Do not edit. -->',
    '',
    '# 规则 · Rules',
    '',
    `共 ${rules.length} 条。级别、方案、忽略的写法见[检查设置](../configuration.md)。`,
    '',
    `${rules.length} rules. Severities, profiles and suppressions are explained in [configuration](../configuration.md).`,
    '',
    ...families.flatMap((family) => familySection(family, rules, titleOf)),
    '## 方案 · Profiles',
    '',
    ...profileNames.flatMap((name) => profileSection(name, profiles[name])),
  ].join('\n');
}

function familySection(family, rules, titleOf) {
  const own = rules.filter((rule) => familyOf(rule) === family);
  if (own.length === 0) return [];
  const { zh, en } = titleOf(family);
  return [
    `## ${family}`,
    '',
    `${zh}。 ${en}.`,
    '',
    tableRow(['规则 Rule', '问题', 'What is wrong', '级别 Severity', '修复 Fix', '依据 Basis']),
    tableRow(['---', '---', '---', '---', '---', '---']),
    ...own.map(ruleRow),
    '',
  ];
}

function ruleRow({ id, title, severity, fixSafety, basis }) {
  return tableRow([
    `[${id}](${id}.md)`,
    title.zh,
    title.en,
    `${SEVERITY_TITLES[severity].zh} ${SEVERITY_TITLES[severity].en}`,
    fixSafety === 'none' ? '—' : `${FIX_TITLES[fixSafety].zh} ${fixSafety}`,
    basis.clause ?? basis.source,
  ]);
}

function profileSection(name, { chinese, description, settings }) {
  return [
    `### ${name}（${chinese}）`,
    '',
    description.zh,
    '',
    description.en,
    '',
    tableRow(['规则或类别 Rule or family', '级别 Severity']),
    tableRow(['---', '---']),
    ...Object.entries(settings).map(([subject, setting]) => tableRow([`\`${subject}\``, describe(setting)])),
    '',
  ];
}

function describe(setting) {
  if (setting === 'off') return '关闭 off';
  if ('atMost' in setting) return `不高于${SEVERITY_TITLES[setting.atMost].zh} at most ${setting.atMost}`;
  return `不低于${SEVERITY_TITLES[setting.atLeast].zh} at least ${setting.atLeast}`;
}
