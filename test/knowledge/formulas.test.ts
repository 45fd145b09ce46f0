import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileDataFiles } from '../../server/src/knowledge/compile';
import { bareText } from '../../server/src/knowledge/formulas/bare-text';
import { createFormulaIndex } from '../../server/src/knowledge/formulas/formula-index';
import { formulasOfTerms } from '../../server/src/knowledge/formulas/formulas-of-terms';
import { slipBetween } from '../../server/src/knowledge/formulas/near-miss';
import { parseFormulas } from '../../server/src/knowledge/parse-formulas';
import { SOUNDING_ALIKE } from '../../server/src/text/similar-characters.generated';
import type { Formula } from '../../server/src/knowledge/types';
import { readDataFiles } from './data-files';

const { formulas, terms } = compileDataFiles(readDataFiles()).data;
const { find } = createFormulaIndex(formulas);
const { find: findAll } = createFormulaIndex([...formulas, ...formulasOfTerms(terms)]);

/** Names of four characters and more. */
const names = terms.map(({ term }) => term).filter((term) => /^[一-鿿]{4,}$/u.test(term));

/** Characters that sound like one, no numerals among them. */
function soundingLike(character: string): readonly string[] {
  return SOUNDING_ALIKE.split('\n')
    .filter((line) => line.includes(character))
    .flatMap((line) => Array.from(line))
    .filter((other) => other !== character && !/[一二两三四五六七八九十的地得着]/u.test(other));
}

/** A text with each of its slips put right in turn. */
function fixedTexts(written: string): readonly string[] {
  return findAll(written).slips.flatMap(({ edit }) =>
    edit ? [written.slice(0, edit.range.start) + edit.newText + written.slice(edit.range.end)] : [],
  );
}

describe('the formulas', () => {
  it('are at least 400, each with its source and its first day', () => {
    expect(formulas.length).toBeGreaterThanOrEqual(400);
    expect(formulas.filter(({ source, from }) => source === '' || from === undefined)).toEqual([]);
  });

  it('are given once each', () => {
    const bare = formulas.map(({ text }) => bareText(text).text);
    expect(bare.filter((text, i) => bare.indexOf(text) !== i)).toEqual([]);
  });

  it('end after they begin', () => {
    expect(formulas.filter(({ from = '', until }) => until !== undefined && until <= from)).toEqual([]);
  });

  it('are no slips of one another', () => {
    const wordings = formulas.flatMap(({ text, also }) => [text, ...also]);
    expect(wordings.filter((text) => find(`围绕${text}。`).slips.length > 0)).toEqual([]);
  });
});

describe('a slip', () => {
  const phrases = formulas.filter(({ text }) => /^[一-鿿]{8,}$/u.test(text));

  it('of one character inside any phrase is found and put right', () => {
    fc.assert(
      fc.property(fc.constantFrom(...phrases), fc.nat(), ({ text, also }: Formula, place) => {
        const at = 2 + (place % (text.length - 3));
        const written = `${text.slice(0, at)}龘${text.slice(at + 1)}`;
        const fixed = find(written).slips.map(
          ({ edit }) =>
            edit && written.slice(0, edit.range.start) + edit.newText + written.slice(edit.range.end),
        );
        expect(fixed.some((one) => [text, ...also].includes(one ?? ''))).toBe(true);
      }),
    );
  });

  it('has a place that lies in the text, whatever the text is', () => {
    const characters = [...new Set(formulas.map(({ text }) => text).join('') + '、，“”。 *×')];
    const text = fc.array(fc.constantFrom(...characters, ...formulas.map((one) => one.text.slice(0, 9))));
    fc.assert(
      fc.property(text, (pieces) => {
        const written = pieces.join('');
        for (const { range, edit } of find(written).slips) {
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeLessThanOrEqual(written.length);
          if (edit) expect(edit.range.start).toBeLessThanOrEqual(edit.range.end);
        }
      }),
    );
  });

  it('that sounds alike is found at any place of a name', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), fc.nat(), (name, place, choice) => {
        const at = place % name.length;
        const alike = soundingLike(name.charAt(at));
        fc.pre(alike.length > 0);
        const written = `${name.slice(0, at)}${alike[choice % alike.length] ?? ''}${name.slice(at + 1)}`;
        fc.pre(!names.includes(written));
        expect(fixedTexts(`落实${written}。`)).toContain(`落实${name}。`);
      }),
    );
  });

  it.each([
    ['坚持习习近平法治思想。', '坚持习近平法治思想。'],
    ['运用监督执纪“四种四种形态”。', '运用监督执纪“四种形态”。'],
    ['重遏制、强高压压、长震慑。', '重遏制、强高压、长震慑。'],
    ['党政同责、一岗双责、齐齐抓共管、失职追责。', '党政同责、一岗双责、齐抓共管、失职追责。'],
    ['《中华人民共和国政赴采购法》', '《中华人民共和国政府采购法》'],
    ['坚持规矩意识、大局意识、核心意识、看齐意识。', '坚持政治意识、大局意识、核心意识、看齐意识。'],
    ['坚持执政为名。', '坚持执政为民。'],
    ['推进供给侧结构改革。', '推进供给侧结构性改革。'],
    ['发展全过程人民民族，', '发展全过程人民民主，'],
    ['深入开展昆仑动行。', '深入开展昆仑行动。'],
    ['贯彻总体国家安全关，', '贯彻总体国家安全观，'],
    ['建设高素质的政法队伍教育整炖', '建设高素质的政法队伍教育整顿'],
    ['落实创新、协调、绿色、开放、共建的新发展理念。', '落实创新、协调、绿色、开放、共享的新发展理念。'],
    ['稳增长、促改革、调结构、惠民生、防风险、保文定。', '稳增长、促改革、调结构、惠民生、防风险、保稳定。'],
  ])('%s', (written, right) => {
    expect(fixedTexts(written)).toContain(right);
  });

  it.each([
    '学习习近平法治思想。',
    '弘扬中国特色社会主义道德风尚。',
    '讲清中国特色社会主义道理。',
    '推出“高效办成一件事”事项12个。',
    '落实实现好、维护好、发展好最广大人民根本利益的要求。',
    '完善四个自行车停放点。',
    '贯彻总体国家安全关键措施。',
    '实现中华民族伟大复兴中国梦的时代。',
  ])('%s is none', (text) => {
    expect(findAll(text).slips).toEqual([]);
  });

  it.each([
    ['做到两个拥护', '做到两个维护', '维'],
    ['做到两维护', '做到两个维护', '个'],
    ['做到两个的维护', '做到两个维护', undefined],
    ['做到两个维护', '做到两个维护', undefined],
    ['绿水青山就是银山金山', '绿水青山就是金山银山', '金山银山'],
    ['第十七次代表大会', '第二十次代表大会', undefined],
  ])('%s for %s', (written, wording, right) => {
    expect(slipBetween(written, wording)?.right).toBe(right);
  });
});

describe('a list', () => {
  const lists = createFormulaIndex([
    {
      text: '政治意识、大局意识、核心意识、看齐意识',
      name: '四个意识',
      also: [],
      anyOrder: false,
      source: '',
    },
  ]);

  it.each([
    ['政治意识、大局意识、核心意识、规矩意识，', '看齐意识'],
    ['“政治意识”“大局意识”“核心意识”“看齐认识”', '看齐意识'],
    ['政治意识、大局观念、核心意识和看齐意识', '大局意识'],
    ['大局意识、政治意识、核心意识、看齐意识', '政治意识、大局意识、核心意识、看齐意识'],
    ['增强“四个意识”（政治意识、核心意识、看齐意识）', '大局意识'],
  ])('%s', (text, right) => {
    expect(lists.find(text).slips.map((slip) => slip.right)).toContain(right);
  });

  it.each([
    '政治意识、大局意识、核心意识、看齐意识',
    '政治意识、大局意识、核心意识',
    '增强政治意识、大局意识和责任意识、服务意识',
    '政治意识、大局意识、核心意识、看齐意识、规矩意识',
  ])('%s is no slip', (text) => {
    expect(lists.find(text).slips).toEqual([]);
  });
});

describe('a file of formulas', () => {
  it('tells what is wrong in it, and keeps the rest', () => {
    const { formulas: read, problems } = parseFormulas(
      `group: 试
sources:
  - source: 某文件
    date: '2022-10-16'
    formulas:
      - 踔厉奋发、勇毅前行
      - { formula: 踔厉奋发勇毅前行, form: '2022' }
  - source: 某讲话
    formulas: [太短]
`,
      'a.yaml',
    );
    expect(read.map(({ text }) => text)).toContain('踔厉奋发、勇毅前行');
    expect(problems.map(({ line, message }) => `${line + 1} ${message.zh}`)).toEqual([
      '7 不认识的键“form”',
      '8 缺少“date”',
      '9 “太短”太短，至少要4个字',
    ]);
  });
});
