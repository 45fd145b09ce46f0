import { describe, expect, it } from 'vitest';
import {
  configurationOf,
  EMPTY_CONFIGURATION,
  mergeConfigurations,
  optionsIn,
  severitiesIn,
} from '../../server/src/configuration/configuration';
import type { Configuration } from '../../server/src/configuration/configuration';

const saying = (said: Partial<Configuration>): Configuration => ({ ...EMPTY_CONFIGURATION, ...said });

describe('merged configurations', () => {
  it('take the profile and each rule from the nearest that says something of it', () => {
    const near = saying({ profile: 'draft', rules: { 'number/rate': { severity: 'off' } } });
    const far = saying({
      profile: 'final',
      rules: { 'number/rate': { severity: 'error' }, 'date/reversed': { severity: 'hint' } },
    });
    expect(mergeConfigurations([near, far])).toMatchObject({
      profile: 'draft',
      rules: { 'number/rate': { severity: 'off' }, 'date/reversed': { severity: 'hint' } },
    });
    expect(mergeConfigurations([configurationOf({ date: 'off' }), far]).profile).toBe('final');
  });

  it('let a family that is set near by count before its rules that are set farther away', () => {
    const near = configurationOf({ number: 'off' });
    const far = configurationOf({ 'number/rate': 'error', number: 'warning', 'date/reversed': 'hint' });
    expect(severitiesIn(mergeConfigurations([near, far]))).toEqual({
      number: 'off',
      'date/reversed': 'hint',
    });
    expect(severitiesIn(mergeConfigurations([far, near]))).toEqual(severitiesIn(far));
  });

  it('take each option from the nearest, whoever decides how loud the rule is', () => {
    const id = 'wording/repeated-passage';
    const near = saying({ rules: { [id]: { options: { shortest: 20 } }, wording: { severity: 'hint' } } });
    const far = saying({ rules: { [id]: { severity: 'error', options: { shortest: 12, titles: false } } } });
    const merged = mergeConfigurations([near, far]);
    expect(optionsIn(merged)).toEqual({ [id]: { shortest: 20, titles: false } });
    expect(severitiesIn(merged)).toEqual({ wording: 'hint' });
  });

  it('add words and glossaries up, the nearest first', () => {
    const near = saying({ accepted: ['田长制', '河长制'], glossaries: ['本单位.yaml'] });
    const far = saying({ accepted: ['河长制'], glossaries: ['本县.yaml'] });
    expect(mergeConfigurations([near, far])).toMatchObject({
      accepted: ['田长制', '河长制'],
      glossaries: ['本单位.yaml', '本县.yaml'],
    });
  });

  it('say nothing when none says anything', () => {
    expect(mergeConfigurations([])).toEqual(EMPTY_CONFIGURATION);
    expect(mergeConfigurations([EMPTY_CONFIGURATION, EMPTY_CONFIGURATION])).toEqual(EMPTY_CONFIGURATION);
  });
});
