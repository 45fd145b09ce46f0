import { brokenAcrossParagraphs } from '../../figures/report/paragraph-sums';
import { defineRule } from '../rule';
import { findingAcross } from './relation/document-relation';

export default defineRule({
  id: 'number/paragraph-sum',
  scope: 'document',
  severity: 'warning',
  fixSafety: 'suggested',
  judgesValues: true,
  basis: { source: '惯例' },
  title: {
    zh: '分段列举的分项之和与总数不符',
    en: 'Parts told one a paragraph do not add up to their total',
  },
  explanation: {
    zh: '先说总数、后面分段或分条逐项说分项，或者先分段说各期、再说全年的，各分项之和应等于总数。只在末项是“其他”“其余”，各项同类，或各期首尾相接，而差额可用一处笔误解释时提示。每段只取第一个同类的数，段中“其中”的数不算。',
    en: 'A total and its parts, each in a paragraph or item of its own, or the periods that make up a year, add up. Only told where the last part leaves nothing out (其他), the parts are kinds of one thing, or the periods follow one another, and one slip explains the difference. The first figure of each paragraph is its part; what 其中 opens is none.',
  },
  examples: {
    bad: [
      {
        text: `全年共调解各类纠纷2316件。
                  ^^^^^^
——邻里纠纷1204件。组织“一村一网格”走访，其中入户调解97件。
——劳资纠纷683件。
——其他纠纷492件。`,
        fixed: `全年共调解各类纠纷2379件。
——邻里纠纷1204件。组织“一村一网格”走访，其中入户调解97件。
——劳资纠纷683件。
——其他纠纷492件。`,
      },
      {
        text: `上半年完成公路养护投资12.46亿元，进度偏慢；下半年抢抓工期，完成19.37亿元。
全年累计完成投资38.13亿元，为年度计划的101%。
                ^^^^^^^^^`,
        fixed: `上半年完成公路养护投资12.46亿元，进度偏慢；下半年抢抓工期，完成19.37亿元。
全年累计完成投资31.83亿元，为年度计划的101%。`,
      },
    ],
    good: [
      `全年共调解各类纠纷2379件。
——邻里纠纷1204件。组织“一村一网格”走访，其中入户调解97件。
——劳资纠纷683件。
——其他纠纷492件。`,
      `全年争取项目资金8600万元。
农村公路改造2400万元，新修里程36公里。
危桥改造1700万元，涉及桥梁9座。`,
      `上半年完成公路养护投资12.46亿元，进度偏慢；下半年抢抓工期，完成19.37亿元。
全年累计完成投资31.83亿元，为年度计划的101%。`,
    ],
  },
  check: (document) =>
    brokenAcrossParagraphs(document).map(({ relation, placed }) =>
      findingAcross(document, relation, placed, {
        zh: `各分项之和${relation.arithmetic}，与总数“${relation.subject.text}”不符`,
        en: `The parts add up to ${relation.arithmetic}, not to ${relation.subject.text}`,
      }),
    ),
});
