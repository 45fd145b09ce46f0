/**
 * The words by which a report says what a figure is: a total, a part done, a rest, a rise or a fall. Closed
 * tables; a word that is not here binds nothing.
 */

const UP_VERB =
  '上升|提高|增长|增加|提升|上涨|升高|增多|扩大|跃升|攀升|延长|多增|多发|多[抓破立办查收签处建打]|增|升|涨|多';
const DOWN_VERB =
  '下降|降低|减少|下滑|回落|下跌|压降|压减|压缩|精简|缩减|缩短|缩小|少减|少发|少[抓破立办查收签处建打]|减|降|少';
const TO_NEW = '(?:到|至|为|成)了?';

/** The verb of a change to a new value: 提高到, 降至. */
export const UP_TO = new RegExp(`(?:${UP_VERB})${TO_NEW}$`);
export const DOWN_TO = new RegExp(`(?:${DOWN_VERB})${TO_NEW}$`);

/** A change to a new value that does not say which way: 由A到B, 由A变为B. */
export const TO = /^(?:到|至|变为|变成|调整为|调整到|发展到|达到)$/;

const COMPARED = '(?:同比|与?相比|[比较为]|的)?(?:净|共|实现)?';

/** The whole label of a change: 同比上升, 比…增加了, 降幅达. Dates are left out of labels. */
export const UP_BY = new RegExp(
  `^${COMPARED}(?:(?:${UP_VERB})(?:了|幅度?为?|达到?)?|(?:增|涨|升)幅(?:为|达到?)?|翻了?)$`,
);
export const DOWN_BY = new RegExp(
  `^${COMPARED}(?:(?:${DOWN_VERB})(?:了|幅度?为?|达到?)?|(?:降|跌|减)幅(?:为|达到?)?)$`,
);

/** Totals of national accounts grow in comparable prices, so that written values prove nothing. */
export const REAL_TERMS = /生产总值|总产值|增加值|ＧＤＰ|GDP|收入|产值|劳动生产率|国民收入/;

/**
 * Rate names whose numerator is written with another verb than the name's own. The name's last two characters
 * before 率 are looked up; without an entry they are the verb themselves (化解率 = 化解).
 */
export const RATE_VERBS: Readonly<Record<string, RegExp>> = {
  破案: /破/,
  侦破: /破/,
  结案: /结案|审结|执结|办结|执行/,
  执结: /执结|执行完毕|结案/,
  办结: /办结|办理完毕|办完|结案/,
  查结: /查结|查处|办结/,
  收治: /收治|住院|治疗/,
  救治: /救治|治疗|收治/,
  覆盖: /覆盖|建成|实现|安装/,
  消化: /消化|破获|化解|清理/,
  追赃: /追回|追缴|挽回|返还/,
  挽损: /追回|挽回|返还/,
  答复: /答复|回复|办复/,
  办复: /办复|答复|回复|办结/,
  参保: /参保|参加|缴纳|缴费/,
  参考: /参考|参加/,
  竣工: /竣工|完工/,
  签约: /签约|签订|签定/,
  批捕: /批捕|逮捕/,
  到案: /到案|抓获|归案/,
  征缴: /缴/,
  征收: /征收|缴/,
  出勤: /出勤|实到|到岗/,
  到会: /到会|实到/,
  办证: /办证|办理/,
  调撤: /调解|撤诉/,
  清偿: /清偿|偿还/,
  回款: /回款|收回/,
  不捕: /不(?:予|批准)?(?:逮捕|批捕|捕)/,
  不诉: /不(?:予)?起?诉/,
  网办: /网上办|网办|线上办|在线办/,
  成功: /成功/,
  采信: /采信|采纳/,
  见面: /见面|走访|入户/,
  整改到位: /整改到位|整改/,
  服判息诉: /服判|息诉/,
  息诉: /息诉|服判/,
  自动履行: /自动履行|主动履行/,
  到位: /到位/,
  兑付: /兑付|支付|发放/,
  满意: /满意/,
  抽检合格: /合格/,
  检出: /检出|阳性|不合格/,
  开庭: /开庭/,
  改判: /改判|发回/,
  发改: /改判|发回/,
  立案: /立案|转立/,
  转化: /转化/,
  录取: /录取|录用|考取/,
  入学: /入学|就读|在读/,
  脱贫: /脱贫|出列/,
  入住: /入住/,
  安置: /安置|就业/,
};

/** Names ending in 率 that are no quotient of two figures of the sentence. */
export const NO_QUOTIENT =
  /(?:增长|下降|上升|增加|减少|提高|同比|环比|贡献|利|汇|税|效|频|概|(?<!成)功|倍|失业|出生|死亡|发案|周转|收益|折旧|存款|贷款|容积|绿地|准备金|不良)率/;

/** Rates that may pass 100 %. */
export const MAY_EXCEED_100 =
  /(?:完成|增长|上升|下降|达产|周转|负荷|收益|产销|超额|贡献|拨备|拨备覆盖|回报|上座|产能|序时|增幅|涨幅|倍|毛入学|毛入园|巩固|使用|利用|自给|保障|预算执行)率/;

/** What part of a whole is done, met or found: such a rate never passes 100 %. */
const PARTS_OF_A_WHOLE = `化解 破案 侦破 结案 办结 查结 整改 整治 核减 劝返 收治 合格 满意 及格 优秀 优良 到课 出勤 参与 参保 入户 见面 签约
  开工 竣工 答复 办复 采纳 采信 成功 执结 起诉 不起诉 批捕 不捕 抓获 到案 归案 调处 调解 排查 知晓 知晓度 在线 完好 合规 达标 普及
  配备 按期 按时 及时 准确 通过 脱贫 就业 安装 检出 阳性 兑现 应诉 防治 控制 走访 回访 覆盖 接种 受理 采集 录入 登记 息诉 服判息诉
  自动履行 实际执结 首次执行 生效 改判 发回 撤诉 调撤 开庭 当庭宣判 陪审 网办 上网 公开 上线 接入 接通 到岗 在岗 到会 出席 出庭 见面
  入网 签收 送达 销号 清零 整改到位 清理 拆除 搬迁 安置 入住 交付 复工 复产 建成 投产 验收 认证 持证 抽检 检测 监测 无害化处理 处理
  处置 收集 回收 绿化 森林覆盖 硬化 通车 通水 供水普及 燃气普及 入托 升学 录取 毕业 治愈 好转 管控 管理 服药 规范管理 建档 签订 返还
  追赃 挽损 追回 止付 冻结 预警 劝阻 见警 反馈 回复 落实 落地 到位 兑付 履约 支持 认可 信任 参训 参学 参赛 知晓 好评 差评`;

/** Shares and quotients that cannot pass 100 %. */
export const AT_MOST_100 = new RegExp(`(?:${PARTS_OF_A_WHOLE.trim().split(/\s+/).join('|')})率$`);
