import type { Rule } from '../rules/rule';
import { SEVERITY_NAMES } from '../rules/severity';
import type { Bilingual, Language } from '../text/language';

/** A page that explains a rule to a writer, in one language. */
export interface RulePage {
  readonly title: string;
  readonly markdown: string;
}

const WORDS = {
  level: { zh: '提示级别', en: 'Severity' },
  off: { zh: '默认关闭', en: 'off by default' },
  basis: { zh: '依据', en: 'Basis' },
  wrong: { zh: '有误', en: 'Wrong' },
  fixed: { zh: '改后', en: 'Fixed' },
  right: { zh: '无误', en: 'Right' },
  safe: { zh: '为什么可以自动改：', en: 'Why it may be fixed unseen:' },
  ignore: { zh: '确有道理时', en: 'Where it is right after all' },
  ignoreHow: {
    zh: '在这一行前加一条注释并写明理由（快速修复里可直接插入）：',
    en: 'Put a comment before the line and say why (a quick fix inserts it):',
  },
  offHow: {
    zh: '整个单位都不需要这条规则时，在 `nigao.config.yaml` 里关闭：',
    en: 'Where nobody needs this rule, turn it off in `nigao.config.yaml`:',
  },
  reason: { zh: '理由', en: 'reason' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What a rule looks for and why, with its examples, and how to have it keep silent. */
export function rulePage(rule: Rule, language: Language): RulePage {
  const word = (name: keyof typeof WORDS): string => WORDS[name][language];
  const { id, title, severity, basis, explanation, safeBecause, examples } = rule;
  const level = severity === 'off' ? word('off') : SEVERITY_NAMES[severity][language];
  const ground = basis.clause === undefined ? basis.source : `${basis.source} ${basis.clause}`;
  const bad = examples.bad.flatMap(({ text, fixed }) => [
    ...block(word('wrong'), text),
    ...(fixed === undefined ? [] : block(word('fixed'), fixed)),
  ]);
  const lines = [
    `# ${title[language]}`,
    '',
    `${word('level')}：${level}　·　${word('basis')}：${ground}`,
    '',
    explanation[language],
    ...(safeBecause ? ['', `**${word('safe')}** ${safeBecause[language]}`] : []),
    ...bad,
    ...examples.good.flatMap((text) => block(word('right'), text)),
    '',
    `## ${word('ignore')}`,
    '',
    word('ignoreHow'),
    ...fence(`<!-- nigao-ignore ${id}: ${word('reason')} -->`),
    '',
    word('offHow'),
    ...fence(language === 'zh' ? `规则:\n  ${id}: 关闭` : `rules:\n  ${id}: off`),
    '',
  ];
  return { title: title[language], markdown: lines.join('\n') };
}

function block(caption: string, text: string): readonly string[] {
  return ['', `**${caption}**`, ...fence(text.replace(OVERLONG, '$1……'))];
}

/** What no page has room for. */
const OVERLONG = /^(.{60}).{400,}$/gm;

function fence(text: string): readonly string[] {
  return ['', '```text', text.replace(/^\n+/, '').trimEnd(), '```'];
}
