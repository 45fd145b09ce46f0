/**
 * The measure words and units that follow a number in a report, as data. `alike` groups the ones that count
 * the same thing (86名 … 12人), so that figures in them may be added and divided.
 */

/** What a unit measures; `count` words only ever stand after whole numbers. */
type UnitKind =
  | 'count'
  | 'money'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'energy'
  | 'duration'
  | 'age'
  | 'grade'
  | 'other';

export interface Unit {
  /** As written: 人次, 元/吨. */
  readonly word: string;
  readonly kind: UnitKind;
  /** Units with the same group count the same thing. */
  readonly group: string;
}

const WORDS: Readonly<Record<UnitKind, string>> = {
  count: `人 人次 人份 人员 名 位 员 个 个次 家 家次 件 件次 起 起次 宗 桩 例 项 项次 条 条次 户 户次 处 处次 次 场 场次
    期 份 所 所次 校次 村次 店次 套 部 座 座次 种 辆 辆次 车次 航次 张 张次 台 台次 标台 架 架次 艘 艘次 支 批 批次 轮 轮次 只 对 门 头 篇 款 本 册 幅 块
    片 间 栋 幢 口 株 棵 枚 颗 粒 匹 尾 羽 把 面 盏 根 列 班 班次 封 则 首 曲 集 档 组 队 伙 帮 群 类 大 方面 课时 学时
    课 站 站次 发 瓶 袋 箱 标箱 包 盒 桶 罐 剂 剂次 床 字 页 票 卡 单 串 笔 针 尊 道 眼
    路 节 层 趟 遍 副 双 顶 具 卷 案 车 车道 连冠 连增 床位 学位 平台 点 步`,
  money:
    '元 角 分 人民币 美元 欧元 英镑 日元 港元 港币 台币 新台币 澳元 加元 新元 韩元 卢布 泰铢 瑞士法郎 块钱 元钱',
  length:
    '公里 公里次 千米 米 厘米 毫米 微米 纳米 英寸 海里 华里 延米 车公里 吨公里 人公里 km cm mm m ㎞ ㎝ ㎜',
  area: '平方米 平方公里 平方千米 平米 亩 亩次 公顷 m² ㎡ km² ㎢ ha',
  volume: '立方米 立方公里 立方 方 升 毫升 标方 m³ ㎥ ㎖',
  mass: '吨 公斤 千克 斤 克 毫克 微克 吨级 吨标准煤 吨油当量 kg t tce ㎏ ㎎',
  energy: '千瓦 千瓦时 兆瓦 兆瓦时 瓦 吉瓦 度 千伏 伏 千伏安 GW MW KW kW GWh MWh kWh kV kVA',
  duration: '年 周年 个月 月 周 个周 星期 个星期 天 个工作日 工作日 日 小时 个小时 分钟 秒 秒钟 季 个季度 代',
  age: '岁 周岁',
  grade: '级 号 届 版 型 式 强 年级 星级 档次 号线 世纪',
  other: '兆 兆赫 赫兹 分贝 摄氏度 ℃ 比特 帧 基点 个基点 TB GB MB PB P EFLOPS Eflops mg/L mg/m³ μg/m³',
};

/** Words that count the same thing, from the usage tables of the field (人/名/位, 起/件). */
const ALIKE: readonly (readonly string[])[] = [
  ['人', '名', '位'],
  ['起', '件', '宗', '桩', '例', '案'],
  ['场', '场次'],
  ['批', '批次'],
  ['公里', '千米', 'km', '㎞'],
  ['港元', '港币'],
  ['台币', '新台币'],
  ['元', '人民币', '块钱', '元钱'],
  ['公斤', '千克', 'kg', '㎏'],
  ['平方公里', '平方千米', 'km²', '㎢'],
  ['平方米', '平米', 'm²', '㎡'],
  ['立方米', '立方', 'm³', '㎥'],
  ['个月', '月'],
  ['小时', '个小时'],
  ['工作日', '个工作日'],
];

/** Words that begin with a unit of the table and are none of it (3分 … 3分之一), as what stands behind the unit. */
const NOT_BEFORE: Readonly<Record<string, string>> = {
  人: '民币 制篮 制足 制排',
  个: '体工商 体户 体经营',
  家: '庭',
  件: '套',
  次: '产业 年 日 月',
  处: '理 置',
  场: '所 馆',
  期: '间',
  班: '子 主',
  节: '约 气 能 假 日 目 庆 水 省 点',
  页: '面',
  车: '辆 间 位 站 主 祸 险 型',
  副: '县 市 书 主 局 处 科 省 会 总 所 院 校 部 组 队 职 业 食 本',
  双: '向 方 重 拥 创 减 语 师 百',
  具: '有 体 备',
  层: '次 级 面',
  卷: '宗',
  案: '件 例 由 情 值 损 发 卷',
  分: '之 别 局 管 析',
  元: '旦 素',
  发: '展 布 现 放 生 挥 动',
  成: '立 为',
  大: '于 小 多 数 量 力 型 队',
  方: '面 式 案 法 便 向 针',
  点: '位 击',
  级: '别',
  部: '分 门 队 署 委 属',
  群: '众 体',
  面: '向 对 积 临',
  道: '路',
  路: '段 线 网 口 灯 面 公 基 由 演 桥 权 政',
  条: '件 例 款',
  度: '过 假',
  单: '位',
  组: '织 建 成',
  列: '入 为 车 管',
  把: '手',
  对: '于 外 应 接 照 口 标',
  集: '中 体 团',
  代: '表',
  支: '出 持 付 部',
  版: '图 本',
  包: '括 含',
  字: '样',
  口: '径 号',
  首: '先 次 批',
  门: '店',
  块: '链',
  型: '号 材',
  式: '样',
};

const NOTHING_BEHIND: readonly string[] = [];

/** A unit and the words behind it that make another word of it. */
interface UnitRow {
  readonly unit: Unit;
  readonly notBefore: readonly string[];
}

const GROUPS = new Map(ALIKE.flatMap((words) => words.map((word) => [word, words[0] ?? word] as const)));

function buildTable(): ReadonlyMap<string, readonly UnitRow[]> {
  const table = new Map<string, UnitRow[]>();
  for (const [kind, words] of Object.entries(WORDS) as [UnitKind, string][]) {
    for (const word of words.split(/\s+/).filter(Boolean)) {
      const first = word.charAt(0);
      const unit = { word, kind, group: GROUPS.get(word) ?? word };
      const notBefore = NOT_BEFORE[word]?.split(' ') ?? NOTHING_BEHIND;
      table.set(first, [...(table.get(first) ?? []), { unit, notBefore }]);
    }
  }
  for (const rows of table.values()) rows.sort((a, b) => b.unit.word.length - a.unit.word.length);
  return table;
}

const TABLE = buildTable();

/** The longest unit that stands at `at`, or none. Compound units (元/吨) are read as one. */
export function readUnit(text: string, at: number): Unit | undefined {
  const unit = readSimpleUnit(text, at);
  if (!unit) return undefined;
  const slash = at + unit.word.length;
  const mark = text.charAt(slash);
  if (mark !== '/' && mark !== '／') return unit;
  const base = readBase(text, slash + 1);
  if (base === undefined) return unit;
  const word = unit.word + mark + base;
  return { word, kind: unit.kind === 'count' ? 'other' : unit.kind, group: word };
}

/** What stands behind the slash: 人, 平方公里, 万元, 时. */
function readBase(text: string, at: number): string | undefined {
  const scale = '万亿百千'.includes(text.charAt(at) || ' ') ? 1 : 0;
  const unit = readSimpleUnit(text, at) ?? readSimpleUnit(text, at + scale);
  if (!unit) return text.charAt(at) === '时' ? '时' : undefined;
  return text.slice(
    at,
    text.startsWith(unit.word, at) ? at + unit.word.length : at + scale + unit.word.length,
  );
}

function readSimpleUnit(text: string, at: number): Unit | undefined {
  for (const { unit, notBefore } of TABLE.get(text.charAt(at)) ?? []) {
    if (!text.startsWith(unit.word, at)) continue;
    const end = at + unit.word.length;
    if (notBefore.length === 0 || !notBefore.some((word) => text.startsWith(word, end))) return unit;
  }
  return undefined;
}

const LATIN_WORD = /^[A-Za-z]/;
const GOES_ON = /[A-Za-z0-9]/;

/** Whether a unit in Latin letters stands at `at`, and not a longer word: 5km, but not 5G. */
export function isLatinUnit(text: string, at: number): boolean {
  const unit = readUnit(text, at);
  return (
    unit !== undefined && LATIN_WORD.test(unit.word) && !GOES_ON.test(text.charAt(at + unit.word.length))
  );
}

/** Whether two figures in these units count the same kind of thing. */
export function sameMeasure(a: Unit | undefined, b: Unit | undefined): boolean {
  return a !== undefined && b !== undefined && a.group === b.group;
}

/** Whether the unit is counted one by one. */
export function isDiscrete(unit: Unit | undefined): boolean {
  return unit?.kind === 'count';
}

const EXACT_KINDS: readonly UnitKind[] = ['count', 'money', 'duration', 'age', 'grade'];

/** Whether a whole number of this unit, without 万 or 亿, is meant exactly; what is measured may be rounded. */
export function isExact(unit: Unit | undefined): boolean {
  return unit !== undefined && EXACT_KINDS.includes(unit.kind);
}
