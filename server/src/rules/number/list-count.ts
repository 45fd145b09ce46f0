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
    zh: '列举的各项（用顿号、并列的引号或书名号分开，末项可用“和”）紧挨着概括它的数目时，二者应当相等：“教育、医疗、住房三个领域”“《甲》《乙》2项制度”“水务、林业两部门”“3项制度：甲、乙、丙”“即问题清单、任务清单”“两队一室”（…）。有“等”字的，列举的项数只要不多于数目。数目另有所指的（检查5次、共18户）和夹有动词、数字、长短悬殊的列举不核对。',
    en: 'A list (set apart by 、 or by quotations or titles side by side, the last item perhaps by 和) right beside the number that sums it up has as many items as the number says: 教育、医疗、住房三个领域, 《甲》《乙》2项制度, 水务、林业两部门, 3项制度：甲、乙、丙, 两队一室 with its parts in brackets. With 等 it only must not have more. Numbers that count something else, and lists with verbs, figures or items of very different length, are left alone.',
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
      {
        text: '会同水务、林业、气象四部门开展汛前检查。\n                    ^^^^^^',
        fixed: '会同水务、林业、气象三部门开展汛前检查。',
      },
      {
        text: '修订《请假规定》《用车办法》《财务细则》四项制度。\n                                        ^^^^',
        fixed: '修订《请假规定》《用车办法》《财务细则》三项制度。',
      },
      { text: '推行“一窗两制”（综合窗口、容缺受理制）。\n    ^^^^^^^^^^^^' },
    ],
    good: [
      '走访北关、柳林、石门18户困难家庭。',
      '围绕降碳、减污、扩绿提出5项指标。',
      '重点打击盗窃、诈骗等4类违法犯罪。',
      '重点打击盗窃、诈骗、抢劫和抢夺等4类违法犯罪。',
      '开展“净网”“护苗”“断卡”3个专项行动。',
      '推行“一窗两制”（综合窗口、容缺受理制、限时办结制）。',
      '深刻领悟“两个确立”，增强“四个意识”、坚定“四个自信”、做到“两个维护”。',
      '学习、宣传、贯彻“八个一”要求。',
      '落实河湖长制和“四个清理”，加快整治。',
    ],
  },
  check: (line) =>
    brokenRelations(line, 'list-count', ({ expected, subject }) => ({
      zh: `列举${expected}项，文中写“${subject.text}”`,
      en: `${expected} items are listed, but the text says ${subject.text}`,
    })),
});
