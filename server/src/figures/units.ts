/**
 * The measure words and units that follow a number in a report, as data. `alike` groups the ones that count
 * the same thing (86名 … 12人), so that figures in them may be added and divided.
 */

/** What a unit measures; `count` words only ever stand after whole numbers. */
export type UnitKind =
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
    期 份 所 套 部 座 种 辆 辆次 车次 航次 张 张次 台 台次 标台 架 架次 艘 艘次 支 批 批次 轮 轮次 只 对 门 头 篇 款 本 册 幅 块
    片 间 栋 幢 口 株 棵 枚 颗 粒 匹 尾 羽 把 面 盏 根 列 班 班次 封 则 首 曲 集 档 组 队 伙 帮 群 类 大 方面 课时 学时
    课 站 站次 发 瓶 袋 箱 标箱 包 盒 桶 罐 剂 剂次 床 字 页 票 卡 单 串 笔 针 尊 道 眼 强
    连冠 连增 床位 学位 平台 点 步`,
  money: '元 角 分 美元 欧元 英镑 日元 港元 块钱 元钱',
  length: '公里 千米 米 厘米 毫米 微米 纳米 英寸 海里 华里 延米 车公里 吨公里 人公里',
  area: '平方米 平方公里 平方千米 平米 亩 亩次 公顷',
  volume: '立方米 立方公里 立方 方 升 毫升 标方',
  mass: '吨 公斤 千克 斤 克 毫克 微克 吨级 吨标准煤 吨油当量',
  energy: '千瓦 千瓦时 兆瓦 兆瓦时 瓦 吉瓦 度 千伏 伏 千伏安',
  duration: '年 周年 个月 月 周 个周 星期 个星期 天 个工作日 工作日 日 小时 个小时 分钟 秒 秒钟 季 个季度 代',
  age: '岁 周岁',
  grade: '级 号 届 版 年级 星级 档次 号线 世纪',
  other: '兆 兆赫 赫兹 分贝 摄氏度 ℃ 比特 帧 km kg m ha GW MW KW kW kWh TB GB MB tce P EFLOPS',
};

/** Words that count the same thing, from the usage tables of the field (人/名/位, 起/件). */
const ALIKE: readonly (readonly string[])[] = [
  ['人', '名', '位'],
  ['起', '件', '宗', '桩', '例'],
  ['场', '场次'],
  ['批', '批次'],
  ['公里', '千米'],
  ['公斤', '千克'],
  ['平方公里', '平方千米'],
  ['平方米', '平米'],
  ['小时', '个小时'],
  ['工作日', '个工作日'],
];

/** Units of the table whose meaning after a bare number is too often another word (3分 … 3分之一). */
const NOT_BEFORE: Readonly<Record<string, string>> = {
  分: '之别局别管析',
  元: '旦素',
  发: '展布现放生挥动',
  成: '立为',
  大: '于小多量数力型',
  方: '面式案法便向针',
  点: '位击',
  次: '年日月',
  时: '间代期候段',
  级: '别',
  两: '个项类名',
  部: '分门队署委属',
  群: '众体',
  面: '向对积临',
  道: '路',
  路: '段线网口',
  条: '件例款',
  度: '过假',
  单: '位',
  组: '织建成',
  行: '政动业为',
  列: '入为车管',
  把: '手',
  对: '于外应接照口标',
  集: '中体团',
  代: '表',
  支: '出持付部',
  线: '上下索路',
  版: '图本',
  包: '括含',
  字: '样',
  口: '径号',
  首: '先次批',
  节: '约',
  门: '店',
  块: '链',
};

const GROUPS = new Map(ALIKE.flatMap((words) => words.map((word) => [word, words[0] ?? word] as const)));

function buildTable(): ReadonlyMap<string, readonly Unit[]> {
  const table = new Map<string, Unit[]>();
  for (const [kind, words] of Object.entries(WORDS) as [UnitKind, string][]) {
    for (const word of words.split(/\s+/)) {
      if (!word) continue;
      const first = word.charAt(0);
      const row = table.get(first) ?? [];
      if (!row.some((unit) => unit.word === word)) row.push({ word, kind, group: GROUPS.get(word) ?? word });
      table.set(first, row);
    }
  }
  for (const row of table.values()) row.sort((a, b) => b.word.length - a.word.length);
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
  const base = /^[万亿百千]?[人户家天日月年次吨亩公斤度米时小秒升立方平千瓦]+/.exec(
    text.slice(slash + 1, slash + 6),
  );
  if (!base) return unit;
  const word = unit.word + mark + base[0];
  return { word, kind: unit.kind === 'count' ? 'other' : unit.kind, group: word };
}

function readSimpleUnit(text: string, at: number): Unit | undefined {
  for (const unit of TABLE.get(text.charAt(at)) ?? []) {
    if (!text.startsWith(unit.word, at)) continue;
    if (NOT_BEFORE[unit.word]?.includes(text.charAt(at + unit.word.length) || '\n')) continue;
    return unit;
  }
  return undefined;
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
