import { describe, expect, it } from 'vitest';
import impossibleRate from '../../../server/src/rules/number/impossible-rate';
import { diagnose } from '../../fixture/diagnose';

const messages = (text: string): readonly string[] =>
  diagnose(text, { rules: [impossibleRate] }).map(({ message }) => message.zh);

/** `part / total` in percent, written with `places` decimals, rounded half up. */
function percent(part: number, total: number, places: number): string {
  const scale = 10n ** BigInt(places);
  const value = (2n * BigInt(part) * 100n * scale + BigInt(total)) / (2n * BigInt(total));
  const digits = value.toString().padStart(places + 1, '0');
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

describe('a rate that no whole number gives', () => {
  it('is told with the two possible ones beside it', () => {
    expect(messages('抽查企业37家，合格率88.20%。')).toEqual([
      '没有整数除以37得“88.20%”：32÷37=86.49%，33÷37=89.19%',
    ]);
    expect(messages('事故受伤324人，同比下降5.79%。')).toEqual([
      '没有整数变为324得“5.79%”：上年为343则为5.54%，上年为344则为5.81%',
    ]);
  });

  it('is no rate of whole numbers, whatever they are', () => {
    for (let total = 3; total < 130; total += 7) {
      for (let part = 1; part <= total; part += 5) {
        for (const places of [0, 1, 2]) {
          expect(messages(`抽查企业${total}家，合格率${percent(part, total, places)}%。`)).toEqual([]);
        }
      }
    }
  });

  it('is no change between whole numbers, whatever they are', () => {
    for (let old = 11; old < 400; old += 31) {
      for (let now = 13; now < 400; now += 37) {
        if (now === old || now % 100 === 0) continue;
        const verb = now > old ? '上升' : '下降';
        const text = `全年立盗窃案件${now}起，同比${verb}${percent(Math.abs(now - old), old, 2)}%。`;
        expect(messages(text), text).toEqual([]);
      }
    }
  });
});
