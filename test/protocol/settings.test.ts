import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, readSettings } from '../../server/src/protocol/session/settings';

describe('settings', () => {
  it.each([undefined, null, 'loud', 3, [], {}, { rules: { severity: null }, diagnostics: null }])(
    'are the defaults for %j',
    (section) => {
      expect(readSettings(section)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
    },
  );

  it('name rules and families', () => {
    const severity = { 'placeholder/unfilled': 'hint', numbering: 'off' };
    expect(readSettings({ rules: { severity } }).settings.severity).toEqual(severity);
  });

  it('name a profile and the words that are accepted', () => {
    const { settings, problems } = readSettings({ profile: 'draft', accepted: ['河长制'] });
    expect(settings).toMatchObject({ profile: 'draft', accepted: ['河长制'] });
    expect(problems).toEqual([]);
    expect(readSettings({ profile: '' }).settings.profile).toBeUndefined();
  });

  it.each([
    [{ profile: 'loud' }, 'nigao.profile'],
    [{ accepted: '河长制' }, 'nigao.accepted'],
    [{ accepted: [1] }, 'nigao.accepted'],
  ])('%j is passed over, and said to be', (section, said) => {
    const { settings, problems } = readSettings(section);
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(problems.map(({ en }) => en)).toEqual([expect.stringContaining(said)]);
  });

  it('that name nothing known are left out, and the others hold', () => {
    const { settings, problems } = readSettings({
      rules: { severity: { 'number/luck': 'error', numbering: 'loud', placeholder: 'off' } },
    });
    expect(settings.severity).toEqual({ placeholder: 'off' });
    expect(problems.map(({ en }) => en)).toEqual([
      expect.stringContaining('“numbering”'),
      expect.stringMatching(/^1 of the names/),
    ]);
  });

  it('never have a value of theirs quoted, for an editor may make a button of it', () => {
    const evil = '[Repair](command:workbench.action.files.newUntitledFile)';
    const { problems } = readSettings({
      rules: { severity: { [evil]: 'error', numbering: evil } },
      profile: evil,
      accepted: evil,
      diagnostics: { maximum: evil },
      inlayHints: { figures: evil },
    });
    expect(problems).toHaveLength(6);
    expect(JSON.stringify(problems)).not.toMatch(/command:|\]\(/);
  });

  it.each([0, 1, 5000])('take %d as the most diagnostics to show', (maximum) => {
    expect(readSettings({ diagnostics: { maximum } }).settings.maximum).toBe(maximum);
  });

  it.each([-1, 1.5, '10', true])('do not take %j as that', (maximum) => {
    const { settings, problems } = readSettings({ diagnostics: { maximum } });
    expect(settings.maximum).toBe(DEFAULT_SETTINGS.maximum);
    expect(problems).toHaveLength(1);
  });

  it.each(['off', 'on', 'wrong'])('take %s for the hints behind figures', (figures) => {
    expect(readSettings({ inlayHints: { figures } })).toMatchObject({
      settings: { inlayHints: figures },
      problems: [],
    });
  });

  it('do not take any other word for that', () => {
    const { settings, problems } = readSettings({ inlayHints: { figures: 'always' } });
    expect(settings.inlayHints).toBe('wrong');
    expect(problems.map(({ en }) => en)).toEqual([expect.stringContaining('nigao.inlayHints.figures')]);
  });
});
