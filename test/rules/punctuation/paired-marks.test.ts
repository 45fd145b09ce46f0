import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../fixture/arbitrary-report';
import { check, diagnose } from '../../fixture/diagnose';
import { rulesNamed } from '../../fixture/rules';

const rules = rulesNamed('punctuation/unpaired');

describe('a quotation of several paragraphs', () => {
  it('opens in each and closes in the last', () => {
    check('“一要抓早。\n“二要抓小。\n“三要抓实。”', { rules });
  });

  it('is unpaired where it never closes', () => {
    check(
      `
“一要抓早。
“二要抓小。
^^
`,
      { rules },
    );
  });

  it('may be cut by a line break', () => {
    check('群众反映：“路灯不亮，\n晚上不敢出门。”', { rules });
  });

  it('is not joined over a paragraph between', () => {
    check(
      `
群众反映：“路灯不亮。
          ^^
全镇共有路灯320盏。
晚上不敢出门。”
              ^^
`,
      { rules },
    );
  });
});

describe('an unmatched mark', () => {
  it('is found where it is, each for itself', () => {
    check(
      `
开展“清风行动，印发（暂行办法，宣讲《条例》》2场。
    ^^              ^^                      ^^
`,
      { rules },
    );
  });

  it('is certain for quotation marks, full-width brackets and title marks only', () => {
    const severities = (text: string): readonly string[] =>
      diagnose(text, { rules }).map(({ severity }) => severity);
    expect(severities('开展“清风行动。')).toEqual(['error']);
    expect(severities('开展【清风行动。')).toEqual(['warning']);
    expect(severities('宣讲(含夜校2场。')).toEqual(['warning']);
  });

  it('may be found again in a half-width partner', () => {
    check('开展“清风"行动，宣讲（含夜校)2场。', { rules });
  });
});

describe('the bracket of an ordinal', () => {
  it('needs no partner', () => {
    check('1）登记造册；2）逐户走访；3）建档立卡。', { rules });
  });

  it('is missing its partner where the report brackets its ordinals', () => {
    check(
      `
（一）登记造册
二）逐户走访
^^^^
（三）建档立卡
`,
      { rules },
    );
  });

  it('pairs with a bracket that is open', () => {
    check('完成整改（第1、3）和回访（共2）。', { rules });
  });
});

describe('the fixes of a mark without its partner', () => {
  const fixesOf = (text: string): readonly (readonly [string, string])[] =>
    (diagnose(text, { rules })[0]?.fixes ?? []).map(({ title, edits }) => [
      title.zh,
      applyEdits(text, edits),
    ]);

  it('add the partner at the end of the clause, or take the mark away', () => {
    expect(fixesOf('扎实开展“清风行动，整治突出问题。')).toEqual([
      ['补上右双引号', '扎实开展“清风行动”，整治突出问题。'],
      ['删去左双引号', '扎实开展清风行动，整治突出问题。'],
    ]);
  });

  it('close a quotation that has been introduced at the end of its paragraph', () => {
    expect(fixesOf('会议强调：“要守住底线，不能松劲。')[0]?.[1]).toBe('会议强调：“要守住底线，不能松劲。”');
  });

  it('close within the pair around the mark, and after a pair within', () => {
    expect(fixesOf('印发《值班工作规定（试行》。')[0]?.[1]).toBe('印发《值班工作规定（试行）》。');
    expect(fixesOf('宣讲（含《信访条例》夜校场次。')[0]?.[1]).toBe('宣讲（含《信访条例》夜校场次）。');
  });

  it('only take the mark away where its partner may belong anywhere', () => {
    expect(fixesOf('围绕产业强镇目标”抓落实。').map(([title]) => title)).toEqual(['删去右双引号']);
    expect(
      fixesOf('落实《关于进一步加强全镇防汛抗旱和森林防火值班值守的通知精神。').map(([title]) => title),
    ).toEqual(['删去左书名号']);
    expect(fixesOf('开展“清风行动。').map(([title]) => title)).toEqual(['补上右双引号', '删去左双引号']);
  });

  it('swap two closing marks that cross', () => {
    expect(fixesOf('学习（《信访条例）》全文。')).toEqual([
      ['互换前后两个标点', '学习（《信访条例》）全文。'],
    ]);
  });
});
