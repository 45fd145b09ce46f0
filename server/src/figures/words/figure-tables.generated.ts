// Written by `npm run generate` from server/data/figures. Do not edit.

/** A way in which the field divides a whole: all core members and any of the others, at least so many. */
export interface Division {
  readonly core: readonly RegExp[];
  readonly more: readonly RegExp[];
  readonly least: number;
}

/** What budgets, statistics and registers divide between these names, nothing left over. */
export const DIVISIONS: readonly Division[] = [
  { core: [/民事|民商事/, /刑事/], more: [/^行政(?!拘留)/, /执行/, /^商事/, /赔偿/, /知识产权/, /减刑|假释/, /审判监督|再审|申诉/, /非诉/], least: 3 },
  { core: [/判决/, /调解/, /撤诉|撤回/], more: [/驳回/, /裁定/, /移送/], least: 3 },
  { core: [/一审/, /二审/], more: [/再审|审判监督/, /执行/, /其他/], least: 3 },
  { core: [/普通程序|一般程序/, /简易程序/], more: [/速裁|快速/], least: 2 },
  { core: [/刑事拘留|刑拘/, /取保|行政拘留|行拘|治安拘留/], more: [/监视居住/, /取保/, /逮捕/, /强制(?:隔离)?戒毒|强戒|社区戒毒/, /行政拘留|行拘/, /罚款|警告/], least: 3 },
  { core: [/[县区市镇]级|县财政|区财政|地方|本级|自筹|配套|社会资金|社会资本|贷款/], more: [/^(?:争取)?(?:中央|国家)/, /^省/, /^市/, /^县/, /自筹/, /社会/, /贷款|债券/, /捐/], least: 3 },
  { core: [/一般公共预算/, /政府性基金/, /国有资本/], more: [/社会保险|社保/], least: 3 },
  { core: [/保(?:障)?工资/, /保(?:障)?运转/, /保(?:障)?(?:基本)?民生/], more: [], least: 3 },
  { core: [/接待/, /公务用?车|车辆/, /因公出国|出国/], more: [], least: 3 },
  { core: [/^市级/, /^县级|^区级/], more: [/^省级/, /^(?:国家级|中央|部级)/, /^[乡镇]/, /^村/], least: 3 },
  { core: [/^(?:乡|镇|乡镇|街道)级?/, /^(?:村|社区)/], more: [/^县|^区/, /^市/, /^省/, /^组/], least: 3 },
  { core: [/^县道/, /^乡道/, /^村道/], more: [/^国道/, /^省道/, /专用公路/], least: 3 },
  { core: [/初中|中学/, /小学/], more: [/高中/, /幼儿|学前/, /职业|中职|职高/, /特殊教育|特教/, /九年/, /教学点/], least: 3 },
  { core: [/医院/, /卫生院/, /卫生室|卫生站|卫生所/], more: [/社区卫生/, /民营/, /诊所|门诊/, /妇幼/, /疾控/, /公共卫生/, /其他/], least: 3 },
  { core: [/^(?:第?一产|第一产业|农业)/, /^(?:第?二产|第二产业|工业)/, /^(?:第?三产|第三产业|服务业)/], more: [], least: 3 },
  { core: [/企业/, /个体/, /合作社/], more: [], least: 3 },
  { core: [/事业/, /行政|公务员|参公/], more: [/工勤/, /编外|聘用|合同|临聘|劳务派遣/, /公益/, /辅警/], least: 3 },
  { core: [/脱贫不稳定/, /边缘易致贫/, /突发严重困难/], more: [], least: 3 },
  { core: [/正科/, /副科/], more: [], least: 2 },
  { core: [/正处/, /副处/], more: [], least: 2 },
  { core: [/正高/, /副高/], more: [], least: 2 },
  { core: [/法人/, /自然人/], more: [], least: 2 },
  { core: [/民事公益/, /行政公益/], more: [/附带/], least: 2 },
  { core: [/^(?:县直|区直|市直|县级机关)/, /^(?:乡镇|镇街|基层)/], more: [], least: 2 },
  { core: [/来信|信件/, /来访|走访/], more: [/网上|网信|网络|电子/, /来电|电话|热线/], least: 3 },
];

/** Names of which one is everything that the other is not. */
export const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [/男/, /女/],
  [/专职/, /兼职/],
  [/线上/, /线下/],
  [/(?:^|[^不])合格/, /不合格/],
  [/(?:^|[^不])及格/, /不及格/],
  [/境内/, /境外/],
  [/国内/, /国外|境外|涉外/],
  [/省内/, /省外/],
  [/市内/, /市外/],
  [/[县区]内/, /[县区]外/],
  [/(?:^|[^不])公开/, /不公开/],
  [/旧存|结转/, /新收/],
  [/实名|署名/, /匿名/],
  [/^税收/, /^非税/],
  [/首次执行/, /恢复执行/],
  [/有效/, /无效/],
  [/(?:^|[^未])已/, /未/],
];

/** Names that divide many a whole between them, but not every one. */
export const COUNTERPARTS: readonly (readonly [RegExp, RegExp])[] = [
  [/本地/, /外地/],
  [/常住/, /流动/],
  [/正式/, /预备/],
  [/代表/, /委员|提案/],
  [/新建/, /改建|扩建|续建|改扩建/],
  [/城镇|城市|城区|县城/, /农村|乡村|乡镇/],
  [/公办/, /民办/],
  [/现案|新案/, /积案|旧案/],
  [/初次|首次|初信|初访/, /重复|再次|重信|重访/],
  [/集体/, /个人|个体|个别/],
  [/民警/, /辅警/],
  [/在职/, /退休/],
  [/行政编制/, /事业编制/],
  [/汉族/, /少数民族/],
  [/进口/, /出口/],
  [/白天/, /夜间|晚上/],
];

/** Rates, and what the very figure is called that they are shares of. */
export const RATE_BASES: readonly (readonly [rate: RegExp, base: RegExp])[] = [
  [/(?:合格|达标|优良|优秀|及格|通过|完好|检出|阳性)率$/, /抽查|抽检|抽测|抽样|抽取|检查|检测|检验|监测|测评|考核|考试|参考|参评|参检|送检|核查/],
  [/(?:整改|销号|整治)率$/, /排查|发现|查出|查摆|检视|梳理|反馈|交办/],
  [/(?:调解成功|化解|调解|调处|调成)率$/, /排查|摸排|调解|调处|受理/],
  [/(?:破案|侦破)率$/, /^(?:共|已|累计)*[立发]/],
  [/(?:办结|办复|答复|回复)率$/, /交办|转办|分办|督办|承办/],
  [/(?:到会|出勤|到课|参会|参训|参学)率$/, /应到|应参/],
];

/** Founding years that nobody writes down: 新中国成立75周年. */
export const FOUNDING_YEARS: readonly (readonly [words: RegExp, year: number])[] = [
  [/(?:中华人民共和国成立|中华人民共和国|新中国成立|共和国成立|新中国|共和国|建国)$/, 1949],
  [/(?:中国共产党成立|中国共产党|建党)$/, 1921],
  [/(?:中国人民解放军建军|中国人民解放军|建军)$/, 1927],
  [/(?:反法西斯战争胜利|抗日战争胜利|抗战胜利)$/, 1945],
  [/(?:长征胜利)$/, 1936],
  [/(?:改革开放)$/, 1978],
];

/** Words before a number that make it approximate or a limit, the longest first. */
export const HEDGES_BEFORE: readonly (readonly [string, 'about' | 'above' | 'below' | 'reaching'])[] = [
  ['不得少于', 'above'],
  ['不得低于', 'above'],
  ['不得超过', 'below'],
  ['不得高于', 'below'],
  ['不得多于', 'below'],
  ['不少于', 'above'],
  ['不低于', 'above'],
  ['不小于', 'above'],
  ['超过了', 'above'],
  ['突破了', 'above'],
  ['不超过', 'below'],
  ['不高于', 'below'],
  ['不多于', 'below'],
  ['不大于', 'below'],
  ['控制在', 'below'],
  ['未超过', 'below'],
  ['未达到', 'below'],
  ['大约有', 'about'],
  ['达到了', 'reaching'],
  ['超过', 'above'],
  ['突破', 'above'],
  ['至少', 'above'],
  ['最少', 'above'],
  ['不止', 'above'],
  ['不下', 'above'],
  ['高于', 'above'],
  ['多于', 'above'],
  ['大于', 'above'],
  ['低于', 'below'],
  ['少于', 'below'],
  ['小于', 'below'],
  ['跌破', 'below'],
  ['不足', 'below'],
  ['不到', 'below'],
  ['不满', 'below'],
  ['未满', 'below'],
  ['最多', 'below'],
  ['至多', 'below'],
  ['大约', 'about'],
  ['接近', 'about'],
  ['将近', 'about'],
  ['逼近', 'about'],
  ['约为', 'about'],
  ['约占', 'about'],
  ['约有', 'about'],
  ['约合', 'about'],
  ['约需', 'about'],
  ['达到', 'reaching'],
  ['高达', 'reaching'],
  ['多达', 'reaching'],
  ['已达', 'reaching'],
  ['超', 'above'],
  ['逾', 'above'],
  ['≥', 'above'],
  ['＞', 'above'],
  ['>', 'above'],
  ['≤', 'below'],
  ['＜', 'below'],
  ['<', 'below'],
  ['近', 'about'],
  ['约', 'about'],
  ['达', 'reaching'],
];

/** Words inside a number that make it approximate or a limit, the longest first. */
export const HEDGES_INSIDE: readonly (readonly [string, 'about' | 'above' | 'below' | 'reaching'])[] = [
  ['余', 'above'],
  ['多', 'above'],
  ['来', 'about'],
  ['几', 'about'],
];

/** Words after a number that make it approximate or a limit, the longest first. */
export const HEDGES_AFTER: readonly (readonly [string, 'about' | 'above' | 'below' | 'reaching'])[] = [
  ['及以上', 'above'],
  ['及以下', 'below'],
  ['以上', 'above'],
  ['开外', 'above'],
  ['出头', 'above'],
  ['有余', 'above'],
  ['以下', 'below'],
  ['以内', 'below'],
  ['之内', 'below'],
  ['左右', 'about'],
  ['上下', 'about'],
  ['不等', 'about'],
];

/** Words that end like a hedge and are part of something else: 附近5公里, 合约2份. */
export const NO_HEDGE = /(?:附近|最近|靠近|邻近|临近|合约|节约|集约|公约|预约|签约|履约|违约|条约|赴约|发达|通达|雷达|到达|送达|传达|表达|下达|直达|抵达|转达|赶超|反超)$/;

/** The months that periods with a name run from and to. */
export const MONTHS_OF_PERIODS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  上半年: [1, 6],
  下半年: [7, 12],
  一季度: [1, 3],
  二季度: [4, 6],
  三季度: [7, 9],
  四季度: [10, 12],
  前两季度: [1, 6],
  前二季度: [1, 6],
  前三季度: [1, 9],
};

/** The years of the five-year plans. */
export const YEARS_OF_PLANS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  六五: [1981, 1985],
  七五: [1986, 1990],
  八五: [1991, 1995],
  九五: [1996, 2000],
  十五: [2001, 2005],
  十一五: [2006, 2010],
  十二五: [2011, 2015],
  十三五: [2016, 2020],
  十四五: [2021, 2025],
  十五五: [2026, 2030],
};

/** Things and people that have a measure word of their own. */
export const OWN_MEASURE_WORDS: readonly (readonly [noun: RegExp, measure: string])[] = [
  [/(?:营业执照|身份证|银行卡|电话卡|手机卡|驾驶证|许可证)$/, '张'],
  [/(?:手机)$/, '部'],
  [/(?:枪支)$/, '支'],
  [/(?:医务人员|嫌疑人|志愿者|网格员|民警|辅警|党员|干部|教师|医生)$/, '名'],
];
