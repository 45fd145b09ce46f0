/** The words by which candidates are told apart; see `server/data/figures`. */

/** What is left. */
export const REST =
  /剩余|其余|余下|剩下|尚余|仍剩|还剩|下余|^余|尚有|仍有|还有|尚欠|尚差|还差|尚缺|未|待|缺口|结余|空缺|不再/;

/** The last part of a list that leaves nothing out. */
export const OTHERS = /^(?:其中)?(?:[一-鿿]{1,6}[及和与等])?(?:其他|其它|其余|余下|剩余|剩下)/;

/** What opens a list of parts. */
export const OPENS_PARTS = /其中|分别|分为|包括|包含|含|按|从.{1,8}看|由|（|\(|：|:|——|—|。/;

/** A total that closes a list. */
export const SUMS_UP = /合计|共计|总计|一共|相加|加起来|总共|之和/;
export const GATHERS =
  /^共|^全(?:[国省市州县区镇乡局院校]|街道|系统)共|[，、]?共$|共有|累计|达到|总数|总量|总额|合计|增至|增加到/;

/** Averages and amounts for each. */
export const EACH = /均|每|单价|(?<!高)标准(?!化|厂房|农田)|亩产|单产|平均|面额|人次费用/;

/** Changes, which are no amounts of their own. */
export const UP =
  /增长|增加|上升|提高|提升|上涨|增多|增收|多收|扩大|超前|超出|超额|超收|超|高于|高出|快于|高|快|多|增|升|涨|延长|攀升|跃升|拉高|净增|翻/;
export const DOWN =
  /下降|减少|降低|下滑|回落|下跌|压降|压减|压缩|缩减|缩短|缩小|收窄|减收|短收|少收|滞后|落后|低于|低|慢于|慢|少|减|降|短|改善|节约|节省|节支|精简|净减/;

/** The whole label of a change, from the last verb on. */
export const CHANGE_END =
  /(?:增长|增加|上升|提高|提升|上涨|增多|增收|扩大|超前|超额|超(?:过|出)?(?:年度|全年|年初)?(?:计划|目标|任务|预期|序时进度)?|高于|高出|快于|高|快|多|(?<!新)增|升|涨|延长|[多少][发收支投销征筹种养办接立破][一-鿿]?|(?:同比|比上年|比去年)[多少][一-鿿]{2}|超收|短收|下降|减少|降低|下滑|回落|下跌|压降|压减|压缩|缩减|缩短|缩小|减收|滞后|落后|低于|低|慢于|慢|少|减|降|改善|节约|节省|节支|精简)(?:了|幅度?|幅?为|达到?|约|近|至)*$/;

/** The value that others are compared with. */
export const BASE =
  /由|从|比|较|去年|上年|上一年|前年|同期|年初|期初|原|计划|目标|任务|预期|预算|组建|成立时|建档|改革前|创建前|治理前|实施前|上月|上季|上期|上半年|上学期|期中|序时|平均|标准|上次|上届|前一|普查/;
export const NOT_BASE =
  /今年|本年|目前|现在|现有|本月|本季|本期|实际|已|完成|决算|增至|增加到|达到|年末|年底|期末/;

/** A percentage against something that is not in the sentence. */
export const OWN_BASE = /年均|平均每年|日均|月均|可比|不变价|名义|实际增长|剔除|累计增长|全[国省市]/;

/** A total that has been come to, where nothing says that it flows. */
export const REACHED = /累计|总数|总量|达到?|共有/;
