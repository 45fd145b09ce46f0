/** Something counted year after year. */
export interface Trend {
  readonly noun: string;
  readonly unit: string;
  /** The verb that makes a clause of it: 立 of 立刑事案件120起. */
  readonly verb: string;
  /** As a subject with 数 or 额: 刑事发案数. */
  readonly subject: string;
}

const trend = (verb: string, noun: string, unit: string, subject: string): Trend => ({
  verb,
  noun,
  unit,
  subject,
});

export const TRENDS: readonly Trend[] = [
  trend('立', '刑事案件', '起', '刑事立案数'),
  trend('立', '电信网络诈骗案件', '起', '电诈发案数'),
  trend('接报', '有效警情', '起', '有效警情数'),
  trend('受理', '治安案件', '起', '治安案件受理数'),
  trend('发生', '道路交通事故', '起', '道路交通事故起数'),
  trend('抓获', '犯罪嫌疑人', '人', '抓获犯罪嫌疑人数'),
  trend('受理', '各类案件', '件', '案件受理数'),
  trend('新收', '执行案件', '件', '执行案件收案数'),
  trend('受理', '审查起诉案件', '件', '审查起诉案件数'),
  trend('办理', '公益诉讼案件', '件', '公益诉讼案件数'),
  trend('受理', '群众来信来访', '件', '信访总量'),
  trend('新增', '市场主体', '户', '市场主体数量'),
  trend('办理', '政务服务事项', '件', '政务服务办件量'),
  trend('接待', '游客', '万人次', '接待游客人次'),
  trend('完成', '税收收入', '万元', '税收收入'),
  trend('培育', '高新技术企业', '家', '高新技术企业数量'),
  trend('帮扶', '困难群众', '户', '困难群众帮扶户数'),
];

/** Amounts large enough to be written with 万 or 亿. */
export const LARGE_AMOUNTS: readonly { readonly subject: string; readonly unit: string }[] = [
  { subject: '地区生产总值', unit: '亿元' },
  { subject: '一般公共预算收入', unit: '亿元' },
  { subject: '群众财产损失', unit: '万元' },
  { subject: '执行到位金额', unit: '亿元' },
  { subject: '市场主体总量', unit: '万户' },
  { subject: '城乡居民参保人数', unit: '万人' },
];

/** Rates that a report compares with last year's. */
export const RATES: readonly string[] = [
  '破案率',
  '群众满意率',
  '案件结案率',
  '纠纷化解率',
  '按时办结率',
  '优良天数比例',
  '城镇化率',
  '一审服判息诉率',
  '诉前调解成功率',
];
