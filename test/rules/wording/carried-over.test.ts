import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../server/src/rules/checker';
import { diagnose } from '../../fixture/diagnose';
import { rulesNamed } from '../../fixture/rules';

const report = (year: number, text: string): string =>
  `---\n单位: 城东镇\n期间: ${year}年上半年\n---\n${text}`;

function found(earlier: string, later = earlier): readonly Diagnostic[] {
  return diagnose(report(2023, later), {
    rules: rulesNamed('wording/carried-over'),
    earlier: report(2022, earlier),
  });
}

/** What is pointed at. */
const pointedAt = (earlier: string, later = earlier): readonly string[] =>
  found(earlier, later).map(({ range }) => report(2023, later).slice(range.start, range.end));

const PATROL = '组织护林员对重点林区开展拉网式巡查，清理可燃物，劝返上坟烧纸群众';
const COUNTED = '组织护林员对重点林区开展拉网式巡查，劝返上坟烧纸群众86人次';

describe('a sentence that is in last year’s report', () => {
  it('is pointed at without its mark, however the paragraph goes on', () => {
    expect(pointedAt(`${PATROL}。`, `今年风大物燥。${PATROL}。成效明显。`)).toEqual([PATROL]);
  });

  it('is the same after another marker of a list', () => {
    expect(pointedAt(`一是${PATROL}。`, `三是${PATROL}。`)).toEqual([PATROL]);
  });

  it('is one finding with the carried-over sentences around it', () => {
    expect(pointedAt(`${PATROL}。${COUNTED}。`)).toEqual([`${PATROL}。${COUNTED}`]);
    expect(found(`${PATROL}。${COUNTED}。`)[0]?.message.zh).toBe(
      '这2句与2022年上半年报告第5行起一字不差，请核对，数据是否更新',
    );
  });

  it('is no warning, and says where it comes from', () => {
    const [one] = found(`${PATROL}。`);
    expect(one?.severity).toBe('information');
    const [place] = one?.elsewhere ?? [];
    expect(place && place.document.text.slice(place.range.start, place.range.end)).toBe(PATROL);
  });

  it.each([
    ['with another number', `${COUNTED}。`, `${COUNTED.replace('86', '92')}。`],
    ['with a number to fill in', `${COUNTED.replace('86', '*')}。`, `${COUNTED.replace('86', '*')}。`],
    ['that is short', '群众满意度进一步提高。', '群众满意度进一步提高。'],
    ['that is a heading', `一、${PATROL}`, `一、${PATROL}`],
    ['that is a run-in heading', `（一）${PATROL}。成效明显。`, `（一）${PATROL}。成效很好。`],
    [
      'of phrases of the trade',
      '在镇党委的坚强领导下，深入贯彻落实党的二十大精神，紧紧围绕中心工作，较好完成了各项目标任务。',
      '在镇党委的坚强领导下，深入贯彻落实党的二十大精神，紧紧围绕中心工作，较好完成了各项目标任务。',
    ],
    [
      'of fixed terms',
      '教育引导党员干部增强“四个意识”、坚定“四个自信”、做到“两个维护”。',
      '教育引导党员干部增强“四个意识”、坚定“四个自信”、做到“两个维护”。',
    ],
    [
      'that says what follows',
      '现将我镇上半年森林防火工作开展情况和下半年工作打算汇报如下。',
      '现将我镇上半年森林防火工作开展情况和下半年工作打算汇报如下。',
    ],
  ])('is not compared %s', (_, earlier, later) => {
    expect(pointedAt(earlier, later)).toEqual([]);
  });
});

describe('a report copied from last year’s', () => {
  const copied = Array.from(
    { length: 45 },
    (_, i) => `第${i + 1}片林区由专人看护，每日巡查不少于两次并填写日志。`,
  );

  it('is shown by its first 30 places, the last of which tells how many there are more', () => {
    const all = found(copied.join('\n'));
    expect(all).toHaveLength(30);
    expect(all[29]?.message.zh).toContain('另有15处');
    expect(all[28]?.message.zh).not.toContain('另有');
  });
});
