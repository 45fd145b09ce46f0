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

const COMPARED =
  '(?:(?:[一二三四五六七八九十两]{1,2}|近[一二三四五]|[0-9０-９]{1,2})年(?:来|间)?|累计|共计|合计)?(?:同比|与?相比|[比较为]|的)?(?:净|共|实现|累计)?';

/** The whole label of a change: 同比上升, 比…增加了, 降幅达. Dates are left out of labels. */
export const UP_BY = new RegExp(
  `^${COMPARED}(?:(?:${UP_VERB})(?:了|幅度?为?|达到?)?|(?:增|涨|升)幅(?:为|达到?)?|翻了?)$`,
);
export const DOWN_BY = new RegExp(
  `^${COMPARED}(?:(?:${DOWN_VERB})(?:了|幅度?为?|达到?)?|(?:降|跌|减)幅(?:为|达到?)?)$`,
);

/** Totals of national accounts grow in comparable prices, so that written values prove nothing. */
export const REAL_TERMS = /生产总值|总产值|增加值|ＧＤＰ|GDP|收入|产值|劳动生产率|国民收入/;

/** What the statistics give in comparable prices: the written values of two years prove no percentage. */
export const COMPARABLE_PRICES =
  /(?<!单位|万元|每万元)(?:生产总值|总产值|增加值|ＧＤＰ|GDP)(?!能耗|电耗|水耗|用水)/;

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
  支出进度: /支出|支付|使用/,
  执行进度: /执行|支出|支付/,
  拨付进度: /拨付|支付|下达/,
  支付进度: /支付|拨付|支出/,
  投资进度: /完成投资|投资/,
  完成进度: /完成/,
  建设进度: /完成|建成/,
  还款: /还款|已还|归还|偿还/,
  建档: /建档|建立/,
  取证: /取得|取证|获证|获得/,
  持证: /持证|取得证书/,
  获证: /获证|取得证书/,
  挽回: /挽回|追回/,
  追缴: /追缴|追回/,
  息访: /息访|停访/,
  停访: /停访|息访/,
  上线: /上线/,
  通达: /通/,
  通车: /通车|通硬化路|通公路/,
  通畅: /通畅|通硬化路|硬化/,
  硬化: /硬化/,
  回收: /回收|收回/,
  收回: /收回|回收/,
  兑现: /兑现|兑付|发放/,
  消化: /消化|破获|化解|清理/,
  追赃: /追回|追缴|挽回|返还/,
  挽损: /追回|挽回|返还/,
  答复: /答复|回复|办复/,
  办复: /办复|答复|回复|办结/,
  参保: /参保|参加|缴纳|缴费/,
  参考: /参考|参加/,
  竣工: /竣工|完工/,
  签约: /签约|签订|签定|实签|已签/,
  发放: /发放|领取|发给|拨付/,
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
  /(?:增长|下降|上升|增加|减少|提高|同比|环比|贡献|利|汇|税|效|频|概|(?<!成)功|倍|失业|出生|死亡|发案|周转|收益|折旧|存款|贷款|容积|绿地|准备金|不良|普惠|贷款回收|本息回收)率/;

/** Rates that may pass 100 %. */
export const MAY_EXCEED_100 =
  /(?:完成|达成|增长|增值|上升|下降|递增|达产|周转|换手|负荷|收益|利润|毛利|产销|产值|超额|超收|贡献|拨备|拨备覆盖|流动性覆盖|资金覆盖|充足|杠杆|债务|负债|偿债|存贷|回报|上座|产能|序时|增幅|涨幅|溢价|折溢价|升值|贬值|通胀|倍|毛入学|毛入园|毛入|巩固|使用|利用|自给|保障|保证|保有|占补平衡|替代|弹性|投入产出|产出|预算执行|退税|汇|税|费|频|功|效|床位使用|备付|应税|涨跌)率/;
