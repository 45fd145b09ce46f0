// Written by `npm run generate` from server/data/figures/classes. Do not edit.

/** Words that a length of time follows. */
export const LASTS = /公示期|建设期|为期|历时|会期|持续|历经|用时|工期|刑期|服刑|任期|周期|公示|期限|假期|共计|连续|共/;

/** Lengths of time that may be meant without the first day. */
export const LASTS_LOOSELY = /历时|持续|历经|用时/;

/** What ends the first of two dates between which something lasted. */
export const BEGINS = /开始|启动|开工|动工|入狱|入职|上任|就任|出发|成立|投用|立项|签约|以来|起/;

/** Founding, before the year of it. */
export const FOUNDED_IN = /成立|创建|组建|始建|创办|建校|建院|建局|建厂|建成|通车|开馆|立县|建区/;

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

/** By how much more was done than was meant. */
export const BEYOND_PLAN = /^(?:超出任务|超出计划|超出目标|比任务多|比计划多|比目标多|超任务|超计划|超目标|超额)/;

/** By how much less was done than was meant. */
export const SHORT_OF_PLAN = /还差|尚差|还缺|尚缺|仍差|仍缺|缺口|尚欠/;

/** Measures under which a report sums up a list. */
export const SUM_MEASURE = /个方面|方面|大|个|项|种|类|者|支|家|件(?=大事|实事|要事|急事|难事)/;

/** Nouns of places, offices and levels that a number may stand right before. */
export const NOUN_MEASURE = /部门|单位|地|县|市|省|区|镇|乡|村|校|院|方|国|色|馆|站|园/;

/** Measures for single things, which a list of kinds need not number. */
export const SINGLE_MEASURE = /处|所|座|条|门|次|场|道|名|位|人|张|本|份|部|套|点|块|批|轮|起|件|步|句|招|层|篇|(?<=2|3|4|5|6|7|8|9)期/;

/** What a number and its measure are part of when this follows; 三个月, 四个百分点, 两个以上 count no list. */
export const NO_LIST_COUNT = /^(?:污染|伤害|创业|供水|加压|小时|百分|多月|人次|年度|学期|以上|以下|以内|左右|车|月|半|多|余|0|1|2|3|4|5|6|7|8|9)/;

/** Words behind a number and its measure that are no noun which it counts. */
export const NOT_COUNTED = /^(?:以上|以下|以内|左右|分别|全部|均|都|已|并|的|次|年|百|千|万|亿)/;

/** Measures of things that are told one by one. */
export const TOLD_MEASURE = /^(?:个方面|方面|项|点|条|种|类|大|步|句|招|层|件|张|篇)$/;

/** What 个 counts when it announces; problems, links of a chain, features, not villages or companies. */
export const TOLD_NOUN = /^(?:突出问题|方面|问题|环节|重点|特点|关系|阶段|因素|原因|不足|短板|转变|结合|到位|强化|聚焦|抓手|关键|体会|启示|要求|建议|突破|亮点|弱项|难点|目标|任务|步骤|层面|维度|坚持|注重|加强|确保|必须|着力|狠抓|严格|突出|提升|提高|推进|落实|要点|要素|导向|原则|理念|意识|统一|主要|方向|角度|判断|认识|教训|经验|误区|一|不|全)/;

/** Verbs inside an item that begin another list; 在城区、乡镇建立甲、乙等2种. */
export const BEGINS_ANOTHER_LIST = /推进|推动|开展|实施|加强|完善|健全|落实|深化|加快|优化|整合|打造|实现|组织|发布|出台|制定|印发|涉及|包括|涵盖|聚焦|围绕|紧盯|建立|建成|设立|新建|改造|新增|开设|组建|成立|配备|投入|引进|培育|选派|举办|召开/;

/** Verbs behind the last name of a list, with the number in their object; 围绕增速、结构、效率提出5项指标. */
export const TAKES_THE_COUNT = /(?:提出|设置|确定|明确|安排|部署|选择|新增|开设|设立|推出|建成|办成|解决|做好|抓好|打好|破解|出资|投入|培育|引进|争取|谋划|实现|分解|细化|列出|梳理|制定|出台|印发|形成|建立|组建|成立|完成|实施|开展|推进|发布|打造|创建|获得|荣获|取得|发现|查处|检查|排查|查获|召开|举办|走访|新建|改造|修建|修订|整改|共有|入选|连跨|连上|建议|获评|组织|达成|签约|立项|下派|选派|跨|建|共|等|各|仅|有|达|近|约|获|设|超|每)$/;

/** The last words before a quoted number that is the object of a verb and not the sum of a list. */
export const TAKES_THE_SLOGAN = /(?:做到|落实|坚持|贯彻|践行|坚定|增强|树立|拥护|捍卫|领悟|把握|推进|推动|实施|开展|打好|抓好|围绕|聚焦|紧盯|突出|健全|完善|建立|构建|打造|实现|强化|深化|严守|遵守|执行|提出|明确|获得|入选|的|了|为|以|到|在|成|出|等|合|行|施|获|评|选)$/;

/** Fixed terms whose items are never listed before them. */
export const FIXED_SLOGAN = /^(?:必由之路|铁一般|一工程|意识|自信|维护|确立|代表|全面|务必|覆盖|结合|坚持|必须|服从|不变|到位)$/;

/** Words that name two subjects at once. */
export const TWO_IN_ONE = /存贷款|进出口|收支|产销|供需|购销|上下|干群|警民|量价|双|(?:城乡|男女)(?!比)|吞吐(?!量)/;

/** Adverbs, words of total and of time before the name of what is counted. */
export const BEFORE_NAME = /公安机关|辖区内|其中|同时|目前|现已|先后|成功|累计|共计|总计|合计|总共|一共|共有|已经|新近|圆满|及时|依法|全面|上下|辖区|也|又|仅|现(?!行|代|有|场|实|状|金|役|存)|共(?!青|享|同|建|治|产)|已(?!婚)|均(?!衡)|还(?!款|清|建|贷|迁)/;

/** Words of total and linking verbs between the name of what is counted and its figure. */
export const BEHIND_NAME = /累计|共计|合计|总计|总共|共有|达到|仍|是|已|了|仅|：|(?<=排查|摸排|梳理|检查|核查|筛查|评选)出|(?<!公)共|(?<!传|下|直|到)达|(?<!行|作)为|(?<!国|所|公|现|拥)有|(?<=收入|支出|投资|产值|增加值|生产总值|零售额)(?:完成|实现)|(?<!附|最)近|(?<!签|节|履|预|违)约/;

/** Words inside a name that change nothing of it. */
export const FILLING = /各级各类|各类|各种|有关|相关/;

/** Work that every section has of its own, and its objects; 抓获嫌疑人 here is no 抓获嫌疑人 there. */
export const OF_ANY_SECTION = /刑事拘留|行政拘留|嫌疑人|抓获|查处|查获|破获|立案|处置|处理|整改|排查|发现|检查|开展|召开|组织|走访|举办|完成|办理|出动|发放|化解|解决|收集|受理|接受|移送|起诉|拘留|逮捕|处罚|打掉|捣毁|收缴|缴获|涉案|参加|参与|新增|新建|建成|制定|建立|违法|犯罪|人员|案件|问题|隐患|线索|群众|活动|会议|培训|项目|资金|金额|企业|单位|窝点|团伙|措施|任务|车辆|行为|警力|意见|建议|材料|信息|涉及|投入|覆盖|制|案|会|各|次|共/;

/** Words of what is yet to come, or of another value of the indicator, what was or what was aimed at. */
export const OTHER_VALUE = /下一步|不少于|达标值|力争|争取|计划|预计|确保|目标|今后|明年|指标|去年|上年|同期|同比|环比|平均|人均|以上|提高|增长|增加|增至|增到|减少|其中|例如|将|应|比|较|每|降|(?:任务数|任务|至|到)$|(?<!主|重|需|首)要(?!求|素|件|点|闻)/;

/** Words that make what follows them a part of the whole. */
export const NARROWS = /工作中|过程中|行动|活动|方面|领域|(?:中，|内，|里，|中|内|里)$/;

/** Ends of the names of indicators, which are no work done to something. */
export const NAME_OF_VALUE = /(?:总人口|占比|比重|比例|收入|支出|投资|消费|面积|里程|总产|产量|人口|人数|时长|能力|规模|水平|指数|成绩|浓度|率|额|值|数|量|度|比)$/;

/** Grades, of which each excludes the others; 重大隐患, 一般隐患. */
export const GRADE = /^(?:特别重大|特大|重大|较大|一般|轻微|严重|普通|高级|中级|初级|大型|中型|小型|微型|一级|二级|三级|四级|五级|一类|二类|三类|四类|五类|高|中|低)/;

/** Words of a total that was found among more. */
export const FOUND_AMONG = /发现|查出|存在|确定|认定|列入|纳入|涉及|需/;

/** What came in; it may be less than what is done, of which some is older. */
export const MAY_BE_OUTDONE = /立案|受理|新收|收案|接收|收到|登记|接报|接警|^(?:共立|新立|立)/;

/** Things that are looked at one by one, of which some are found to be so. */
export const INSPECTED = /样本|抽中|抽查|抽检|检查|评查|排查|核查|调查|监测|检测|共有|现有|登记/;

/** What work cannot exceed; cases closed may be older than the cases opened. */
export const CANNOT_BE_EXCEEDED = /签约的|引进的|申报的|上报的|推荐的|排查|发现|交办|接报|收到|共有|总数|登记/;

/** Words of a figure that is no whole for others; an age, an average, a change. */
export const NO_WHOLE = /平均|人均|同比|环比|年龄|新增|增加|减少|每/;

/** Words before a whole that something is found in. */
export const HOLDS_PARTS = /各类|配备|帮扶|建成|救助|培训|招聘|聘用|招录|有|中|全|立|接|报|收|查|办|审|^在/;

/** How a thing was done, which says that only part of it is meant. */
export const MANNER = /按时|按期|及时|当场|当庭|一次|初次|首次|提前|网上|线上|有效|规范|集中|优先|独立/;

/** Kinds of a thing, each another set; 审判案件, 侵财案件, 重大隐患. */
export const KIND_OF_THING = /案件|警情|隐患|事项|信访|人员|企业|项目|命案|问题|类$/;

/** Rates of decisions, of which a case gets one. */
export const DECIDED_RATE = /(?:不批准逮捕率|相对不诉率|不起诉率|批捕率|不捕率|逮捕率|起诉率|不诉率|公诉率|改判率|发回率|发改率|驳回率|支持率|采信率|核准率)$/;

/** Work that goes on with what is left. */
export const UNFINISHED = /施工|协商|化解|协调|实施|建设|改造|执行|跟进|落实|攻坚|采集|登记|录入|接种|寻找|检测|检验|鉴定|沟通|对接|洽谈|安装|更换|维修|公示|评审|送达|完善|申报|报批|履行|办|侦|审|查|整|推|处|理|核|调|拆|征|治|督|追|劝|搬|签|排|清|救|修|补|走|筹/;

/** Work on a case or a matter, which is either done or still going on. */
export const CASEWORK = /办理|查办|侦查|审查|整改|审理|审核|化解|处理|调查|核查|核实|侦办|推进|调解|调处|协调|实施|建设|施工|处置|执行|办/;

/** Words of a base that say no more of it than that it is all there is. */
export const ANY_AND_ALL = /任务数|预算数|全部|同期|全年|年度|年初|所有|各类|总数|总量|总额|总人|任务|计划|目标|预算|比例|比重|总|比|的|其|该|为|达|数$/;

/** What a place or an office that reports is. */
export const PLACE = /街道|社区|分局|支队|大队|中心|系统|行业|社会|辖区|国|省|市|区|县|州|旗|镇|乡|村|局|所|队|院|校|园|厂|委|站|办(?!法|理|案|事|公|结)/;

/** Verbs of a better place. */
export const MOVES_UP = /前移|上升|跃升|提升|提高|前进|晋升|上移|攀升|进位|进步|进|升/;

/** Verbs of a worse place. */
export const MOVES_DOWN = /下降|后退|下滑|后移|退步|退后|回落|下跌|退|降/;

/** Words of a ranking, in which places rise as their numbers fall. */
export const RANKING = /排名|名次|位次|排位|位列|榜/;

/** The time before, of which a place is told. */
export const LAST_TIME = /上年同期|去年同期|上一年|上季度|上年|去年|上次|上月|原/;

/** Rows and columns that add up all others. */
export const GRAND_TOTAL = /(?:合计|总计|共计|总数)$/;

/** Rows and columns that add up those before them. */
export const SUBTOTAL = /小计$/;

/** Columns that nobody adds up. */
export const NOT_ADDITIVE = /平均|人均|户均|单价|均价|均值|排名|名次|位次|序号|编号|号码|电话|年份|时间|日期|年龄|得分|分数|增幅|增长|增减|指数|温度|备注|率|比|每|年度$/;

/** Heads that only say that something is counted. */
export const ONLY_COUNTS = /^(?:完成情况|完成数量|完成数|数量|数值|合计|总计|总数|实绩|人数|件数|次数|金额|单位|数)$/;

/** What is left. */
export const REST = /剩余|其余|余下|剩下|尚余|仍剩|还剩|下余|尚有|仍有|还有|尚欠|尚差|还差|尚缺|缺口|结余|空缺|不再|未|待|^余/;

/** The last part of a list, that leaves nothing out. */
export const OTHER_KINDS = /其他|其它|其余|余下|剩余|剩下/;

/** What opens a list of parts. */
export const BEFORE_PARTS = /其中|分别|分为|包括|包含|\(|——|含|按|由|（|：|:|—|。/;

/** A total that closes a list. */
export const SUMS_UP = /加在一起|加起来|算下来|合计|共计|总计|一共|相加|总共|之和|汇总/;

/** What several amounts come to together. */
export const GATHERS = /增加到|共有|累计|达到|总数|总量|总额|合计|增至|^共|共$|^(?:全街道共|全系统共|全国共|全省共|全市共|全州共|全县共|全区共|全镇共|全乡共|全局共|全院共|全校共)/;

/** Averages, prices and amounts for each. */
export const EACH = /人次费用|单价|亩产|单产|面额|均|每|(?<!高)标准(?!化|厂房|农田)/;

/** A total that has been come to, where nothing says that it flows. */
export const REACHED = /累计|总数|总量|达到|共有|达/;

/** Words that stand between the name of a measure and its value. */
export const BEFORE_VALUE = /(?:保持在|稳定在|维持在|提高到|提升到|提升至|提高至|增加到|增加至|增长到|增长至|下降到|下降至|实际|全部|合计|累计|总计|实现|完成|增至|升至|降至|降到|仅为|最低|最高|一般|均|都|又|已|共|为|是|有|由|从|的|仅)$/;

/** Times whose incomes and outputs were of another order. */
export const LONG_AGO = /改革开放之初|新中国成立|改革开放初|五十年代|六十年代|七十年代|八十年代|上世纪|世纪初|解放|建国/;

/** Times longer than a year, so that what a year can hold is no limit. */
export const MANY_YEARS = /年以来|十三五|十四五|十五五|累计|年来|年间|五年|三年|期间|历年|以来/;

/** What is said of a thing right after its name when it is built. */
export const IS_BUILT = /投入使用|投入运营|投入运行|建成|开工|竣工|投产|投用|正式|顺利|主体|启动|全面|进展|落地|签约|奠基|通过|完工|已|将|于/;
