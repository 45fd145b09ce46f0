import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../fixture/arbitrary-report';
import { check, diagnose } from '../../fixture/diagnose';
import { rulesNamed } from '../../fixture/rules';

const rules = rulesNamed(
  'punctuation/half-width',
  'punctuation/stray-space',
  'punctuation/repeated',
  'punctuation/bracket-width',
  'numbering/form',
);

/** The text with every safe fix applied at once. */
function withSafeFixes(text: string): string {
  const fixes = diagnose(text, { rules }).flatMap(({ fixes: [fix] = [] }) => fix ?? []);
  return applyEdits(
    text,
    fixes.filter(({ safety }) => safety === 'safe').flatMap(({ edits }) => edits),
  );
}

describe('marks and the blanks after them', () => {
  it('are fixed together', () => {
    expect(withSafeFixes('走访企业12家, 解决难题9个 ; 办结率98 % . ')).toBe(
      '走访企业12家，解决难题9个；办结率98%。 ',
    );
  });

  it('of doubled marks are one finding', () => {
    check(
      `
走访企业12家,，解决难题9个。
            ^^^
`,
      { rules },
    );
  });
});

describe('the house style', () => {
  it.each([
    '（一）加强领导',
    '1.加强领导',
    '1. 加强领导',
    '县政发〔2018〕12号',
    '2023年6月5日 14:30',
    '第3.2条',
    '使用5G网络和App办事',
    '注册资本1,000,000.00元',
    'GB/T 9704—2012',
  ])('leaves %j as it is', (text) => {
    expect(withSafeFixes(text)).toBe(text);
  });

  it('puts no blank beside a digit or a letter', () => {
    expect(withSafeFixes('完成5G基站12座,覆盖率95%;使用VR设备3台.')).toBe(
      '完成5G基站12座，覆盖率95%；使用VR设备3台。',
    );
  });
});

describe('half-width marks in foreign surroundings', () => {
  it.each([
    'See Annex 3 (revised), pp. 5-7; cf. note 2.',
    '网址：http://www.example.cn/a?b=1,2;c(3)，',
    'R&D经费&nbsp;增长',
    '数组a[0],b[1]的取值',
  ])('stay in %j', (text) => {
    check(text, { rules });
  });
});
