import { defineRule } from '../rule';
import { brokenRelations } from './relation/relation-finding';

export default defineRule({
  id: 'number/list-count',
  scope: 'line',
  severity: 'warning',
  fixSafety: 'suggested',
  judgesValues: true,
  basis: { source: '惯例' },
  title: { zh: '列举的项数与数目不符', en: 'The number of items is not the number given' },
  explanation: {
    zh: '“甲、乙、丙等2类”列举的项数不应多于数目（有“等”字，少列是允许的）；紧跟在并列引号或括号前的数目应与项数相等，如“甲”“乙”3项、“两队一室”（…）。没有这些标记的列举不核对。',
    en: 'A list before 等2类 has no more items than the number (with 等 it may have fewer); a number right behind quoted items, or a numeral term explained in brackets, has exactly as many. Other lists are left alone.',
  },
  examples: {
    bad: [
      {
        text: '重点打击盗窃、诈骗、抢劫、抢夺、赌博等4类违法犯罪。\n                                      ^^^',
        fixed: '重点打击盗窃、诈骗、抢劫、抢夺、赌博等5类违法犯罪。',
      },
      {
        text: '开展“净网”“护苗”“断卡”4个专项行动。\n                            ^^^',
        fixed: '开展“净网”“护苗”“断卡”3个专项行动。',
      },
      { text: '推行“一窗两制”（综合窗口、容缺受理制）。\n    ^^^^^^^^^^^^' },
    ],
    good: [
      '重点打击盗窃、诈骗等4类违法犯罪。',
      '重点打击盗窃、诈骗、抢劫和抢夺等4类违法犯罪。',
      '开展“净网”“护苗”“断卡”3个专项行动。',
      '推行“一窗两制”（综合窗口、容缺受理制、限时办结制）。',
      '深刻领悟“两个确立”，增强“四个意识”、坚定“四个自信”、做到“两个维护”。',
      '学习、宣传、贯彻“八个一”要求。',
    ],
  },
  check: (line) =>
    brokenRelations(line, 'list-count', ({ expected, subject }) => ({
      zh: `列举${expected}项，文中写“${subject.text}”`,
      en: `${expected} items are listed, but the text says ${subject.text}`,
    })),
});
