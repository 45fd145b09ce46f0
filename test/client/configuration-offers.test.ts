import { describe, expect, it } from 'vitest';
import {
  configurationExplanation,
  configurationOffers,
} from '../../client/src/configuration/configuration-offers';
import { EMPTY_CONFIGURATION } from '../../server/src/configuration/configuration';
import { parseConfiguration } from '../../server/src/configuration/parse-configuration';
import { rules } from '../../server/src/rules/registry.generated';

const TITLES = Object.fromEntries(rules.map(({ id, title }) => [id, title.zh]));

/** What is offered at the end of `text`. */
function offeredAt(text: string): readonly string[] {
  const lines = text.split('\n');
  return configurationOffers(lines.slice(0, -1), lines.at(-1) ?? '', TITLES).map(({ label }) => label);
}

describe('in a nigao.config.yaml', () => {
  it('keys, profiles, rules and levels are offered where they belong', () => {
    expect(offeredAt('')).toEqual(['方案', '规则', '认可词', '术语表']);
    expect(offeredAt('方案: ')).toEqual(['起草', '定稿', '脱密']);
    expect(offeredAt('规则:\n  num')).toContain('number/rate');
    expect(offeredAt('规则:\n  # 说明\n  number/rate: ')).toEqual(['关闭', '提示', '信息', '警告', '错误']);
    expect(offeredAt('认可词:\n  - ')).toEqual([]);
  });

  it('everything that is offered is understood', () => {
    const text = '方案: 起草\n规则:\n  number/rate: 提示\n认可词:\n  - 河长制\n术语表:\n  - 本县.yaml\n';
    const { configuration, problems } = parseConfiguration(text, 'f', rules);
    expect(problems).toEqual([]);
    expect(configuration).toEqual({
      ...EMPTY_CONFIGURATION,
      profile: 'draft',
      rules: { 'number/rate': { severity: 'hint' } },
      accepted: ['河长制'],
      glossaries: ['本县.yaml'],
    });
  });

  it('keys and rules are explained', () => {
    expect(configurationExplanation('方案', TITLES)).toContain('定稿');
    expect(configurationExplanation('number/rate', TITLES)).toBe(TITLES['number/rate']);
    expect(configurationExplanation('别的', TITLES)).toBeUndefined();
  });
});
