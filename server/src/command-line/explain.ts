import { nearestName } from '../rules/nearest-name';
import { rules } from '../rules/registry.generated';
import type { Basis, BadExample, FixSafety, Rule, RuleOption } from '../rules/rule';
import type { Bilingual, Language } from '../text/language';
import { familyOf, SEVERITY_NAMES } from '../rules/severity';
import { EXIT } from './terminal';
import type { ExitCode, Terminal } from './terminal';

/** `nigao explain`: all there is to know of one rule, as its page in the documentation has it; of a family, its rules. */
export function explain(id: string, terminal: Terminal): ExitCode {
  const family = rules.filter((one) => familyOf(one) === id);
  if (family.length > 0) {
    for (const { id: name, title } of family) terminal.write(`${name}  ${title[terminal.language]}\n`);
    return EXIT.clean;
  }
  const rule = rules.find((one) => one.id === id);
  if (!rule) {
    terminal.complain(unknownRule(id));
    return EXIT.trouble;
  }
  terminal.write(`${page(rule, terminal.language).join('\n')}\n`);
  return EXIT.clean;
}

function unknownRule(id: string): Bilingual {
  const meant = nearestName(
    id,
    rules.map((rule) => rule.id),
  );
  return {
    zh: `没有名为“${id}”的规则${meant ? `，是否指“${meant}”？` : '；'}全部规则见 nigao rules`,
    en: `no rule is called "${id}"${meant ? `; did you mean "${meant}"?` : ''} (nigao rules lists them all)`,
  };
}

function page(rule: Rule, language: Language): readonly string[] {
  const { id, title, explanation, examples, options = [] } = rule;
  const headings = HEADINGS[language];
  return [
    `${id}  ${title[language]}`,
    attributes(rule, language),
    '',
    explanation[language],
    ...examples.bad.flatMap((example) => ['', headings.bad, ...badExample(example, headings.fixed)]),
    ...examples.good.flatMap((example) => ['', headings.good, ...indented(example)]),
    ...(options.length > 0 ? ['', headings.options, ...options.map((one) => option(one, language))] : []),
    '',
    headings.silence,
    `    <!-- nigao-ignore ${id}: ${headings.reason} -->`,
    `    nigao.config.yaml  ${headings.rules}: { ${id}: ${headings.off} }`,
  ];
}

const HEADINGS = {
  zh: {
    bad: '有误：',
    fixed: '改后：',
    good: '无误：',
    options: '选项：',
    silence: '忽略：写在所在行之前或行末；或在设置中关闭',
    reason: '理由',
    rules: '规则',
    off: '关闭',
  },
  en: {
    bad: 'Wrong:',
    fixed: 'Fixed:',
    good: 'Right:',
    options: 'Options:',
    silence: 'To silence it: before the line or at its end; or in the configuration',
    reason: 'reason',
    rules: 'rules',
    off: 'off',
  },
} as const;

const FIX_NAMES: Readonly<Record<FixSafety, Bilingual>> = {
  safe: { zh: '可放心批量修改', en: 'safe fixes' },
  suggested: { zh: '修改须逐处确认', en: 'fixes to be confirmed one by one' },
  none: { zh: '不提供修改', en: 'no fixes' },
};

function attributes({ severity, basis, fixSafety }: Rule, language: Language): string {
  const level = severity === 'off' ? { zh: '默认关闭', en: 'off by default' } : SEVERITY_NAMES[severity];
  return [level[language], groundOf(basis), FIX_NAMES[fixSafety][language]].join(' · ');
}

/** What a rule rests on, as one would quote it. */
export function groundOf({ source, clause }: Basis): string {
  return clause === undefined ? source : `${source} ${clause}`;
}

function badExample({ text, fixed }: BadExample, heading: string): readonly string[] {
  return [...indented(text), ...(fixed === undefined ? [] : [heading, ...indented(fixed)])];
}

function indented(example: string): readonly string[] {
  return example
    .replace(/^\n|\n$/g, '')
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`));
}

function option({ name, default: usual, description }: RuleOption, language: Language): string {
  return `    ${name} = ${JSON.stringify(usual)}  ${description[language]}`;
}
