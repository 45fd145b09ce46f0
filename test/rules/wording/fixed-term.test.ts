import { describe, expect, it } from 'vitest';
import { check, diagnose } from '../../fixture/diagnose';
import { rulesNamed } from '../../fixture/rules';

const rules = rulesNamed('wording/fixed-term');

describe('a name of the past', () => {
  const sentence = '全县中小学配备法制副校长26名。';

  it('is wrong in a report on a later time', () => {
    expect(diagnose(`2023年工作总结\n\n${sentence}`, { rules })).toHaveLength(1);
    expect(diagnose(sentence, { rules })).toHaveLength(1);
  });

  it('is right in a report on its own time', () => {
    expect(diagnose(`2019年工作总结\n\n${sentence}`, { rules })).toEqual([]);
    expect(diagnose(`---\n期间: 2018年上半年\n---\n${sentence}`, { rules })).toEqual([]);
  });

  it('is right in the title of a document', () => {
    check('2023年修订《法制副校长工作规范》。', { rules });
  });
});

describe('the components of a fixed group', () => {
  it('stand in its order', () => {
    check(
      `
坚定“制度自信”“道路自信”“理论自信”“文化自信”。
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      { rules },
    );
  });

  it('may be named one by one, or only some of them', () => {
    check('加强理论自信教育。讲好道路自信、文化自信。', { rules });
    check('坚定道路自信、理论自信、制度自信、文化自信。', { rules });
  });
});
