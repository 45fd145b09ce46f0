import { rules } from '../rules/registry.generated';
import type { Rule } from '../rules/rule';
import type { Language } from '../text/language';
import type { ListFormatName } from './command';
import { groundOf } from './explain';
import { displayWidth } from './display-width';
import { SEVERITY_NAMES } from '../rules/severity';
import { EXIT } from './terminal';
import type { ExitCode, Terminal } from './terminal';
import { greatest } from '../text/ordered';

/** `nigao rules`: what is checked, with what severity and on what ground. */
export function listRules(format: ListFormatName, terminal: Terminal): ExitCode {
  terminal.write(
    format === 'json'
      ? `${JSON.stringify(rules.map(ruleJson), undefined, 1)}\n`
      : rules.map((rule) => ruleText(rule, terminal.language)).join(''),
  );
  return EXIT.clean;
}

function ruleJson({ id, severity, fixSafety, basis, title, explanation }: Rule): object {
  return { id, severity, fixSafety, basis, title, explanation };
}

const ID_COLUMNS = greatest(rules.map(({ id }) => id.length));
const SEVERITY_COLUMNS = { zh: 4, en: 11 } as const;

function ruleText({ id, severity, title, basis }: Rule, language: Language): string {
  const name = SEVERITY_NAMES[severity][language];
  const padding = ' '.repeat(Math.max(0, SEVERITY_COLUMNS[language] - displayWidth(name)));
  return `${id.padEnd(ID_COLUMNS)}  ${name}${padding}  ${title[language]} (${groundOf(basis)})\n`;
}
