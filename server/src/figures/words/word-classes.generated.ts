// Written by `npm run generate` from server/data/figures/classes. Do not edit.

/** The value that others are compared with. */
export const BASE = /上一年|成立时|改革前|创建前|治理前|实施前|上半年|上学期|去年|上年|前年|同期|年初|期初|计划|目标|任务|预期|预算|组建|建档|上月|上季|上期|期中|序时|平均|标准|上次|上届|前一|普查|由|从|比|较|原/;

/** The value that is compared. */
export const NOT_BASE = /增加到|今年|本年|目前|现在|现有|本月|本季|本期|实际|完成|决算|增至|达到|年末|年底|期末|已/;

/** A percentage against something that is not in the sentence. */
export const OWN_BASE = /平均每年|实际增长|累计增长|不变价|年均|日均|月均|可比|名义|剔除|全国|全省|全市/;

/** A comparison with the same time of last year. */
export const COMPARED_WITH_LAST_TIME = /同比|去年|上年|同期/;

/** Totals of national accounts grow in comparable prices, so that written values prove nothing. */
export const REAL_TERMS = /劳动生产率|生产总值|总产值|增加值|ＧＤＰ|GDP|收入|产值/;

/** What the statistics give in comparable prices; the written values of two years prove no percentage. */
export const COMPARABLE_PRICES = /(?<!单位|万元)(?:生产总值|总产值|增加值|ＧＤＰ|GDP)(?!能耗|电耗|水耗|用水)/;

/** What was meant to be done. */
export const PLANNED = /计划|目标|任务|预算/;

/** What was done of it. */
export const CARRIED_OUT = /实际|完成|落实|支出|到位|新增|已/;

/** What is left. */
export const REST = /剩余|其余|余下|剩下|尚余|仍剩|还剩|下余|尚有|仍有|还有|尚欠|尚差|还差|尚缺|缺口|结余|空缺|不再|未|待|^余/;

/** The last part of a list, that leaves nothing out. */
export const OTHER_KINDS = /其他|其它|其余|余下|剩余|剩下/;

/** What opens a list of parts. */
export const BEFORE_PARTS = /其中|分别|分为|包括|包含|\(|——|含|按|由|（|：|:|—|。/;

/** A total that closes a list. */
export const SUMS_UP = /加起来|合计|共计|总计|一共|相加|总共|之和/;

/** What several amounts come to together. */
export const GATHERS = /增加到|共有|累计|达到|总数|总量|总额|合计|增至|^共|共$|^(?:全街道共|全系统共|全国共|全省共|全市共|全州共|全县共|全区共|全镇共|全乡共|全局共|全院共|全校共)/;

/** Averages, prices and amounts for each. */
export const EACH = /人次费用|单价|亩产|单产|面额|均|每|(?<!高)标准(?!化|厂房|农田)/;

/** A total that has been come to, where nothing says that it flows. */
export const REACHED = /累计|总数|总量|达到|共有|达/;
