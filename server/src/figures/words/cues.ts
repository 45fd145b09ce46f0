/**
 * The words that tell what part a figure plays in a relation: a total, a part done, a rest, a share, a rise. One pass
 * over the few characters before a figure finds all of them, so that a relation costs nothing where its words are not.
 */

/** Kinds of cue words; a set of them is their sum. */
export const CUE = {
  /** 总数, 共有, 合计: a total. */
  total: 1 << 0,
  /** 应, 任务, 计划: what was to be done. */
  due: 1 << 1,
  /** 排查, 受理, 发现: the work that a rate or a rest starts from. */
  base: 1 << 2,
  /** 化解, 办结, 整改: work done on part of it. */
  done: 1 << 3,
  /** 已 before any verb. */
  already: 1 << 4,
  /** 剩余, 其余: what is left. */
  rest: 1 << 5,
  /** 未, 待, 尚未: what is not done yet. */
  undone: 1 << 6,
  /** 仍有, 尚有: perhaps what is left. */
  still: 1 << 7,
  /** 还有, 另有, 其他: something more, and only perhaps what is left. */
  another: 1 << 8,
  /** 其中 */
  among: 1 << 9,
  /** 每, 平均: a rate of its own. */
  each: 1 << 10,
  /** 由, 从: an old value, or what a whole is made of. */
  from: 1 << 11,
  /** 率 */
  rate: 1 << 12,
  /** 占 */
  share: 1 << 13,
  /** 分为, 分别, 包括, 含: a list of parts follows. */
  parts: 1 << 14,
  /** One of two words that make up a whole: 男, 女; 线上, 线下. */
  complement: 1 << 15,
  /** Verbs of rising and falling. */
  change: 1 << 16,
  /** 比, 较, 同比: compared with another value. */
  compared: 1 << 17,
  /** 共, 合计 right before the figure that closes a list. */
  closing: 1 << 18,
  /** Steps of a procedure: a person or a case passes several of them, so that they do not add up. */
  step: 1 << 19,
  /** Features that overlap: a party member may be a woman. */
  feature: 1 << 20,
  /** 旧存, 结转: what was there before. */
  old: 1 << 21,
  /** 新收, 新增: what came to it. */
  fresh: 1 << 22,
  /** 正在, 在办: what is being worked on. */
  inHand: 1 << 23,
} as const;

type CueName = keyof typeof CUE;

/** Words that look like cues and are none; they are stepped over whole. */
const NO_CUES = `应急 供应 反应 响应 适应 对应 相应 效应 应用 应对 由于 理由 自由 案由 事由 缘由 发案 命案 要案 大案 个案 本案 专案 串案 从严 从事 从快 从重 从业
  占用 占地 侵占 强占 抢占 霸占 占道 未成年 未来 未婚 从而 从优 公共 共同 共享 共建共 共建单位 共治 共青 共产 中共 总书记 总体 总结 总工会
  总队 总站 总部 总会 总支 总经理 公共卫生 效率低 计划生育 共性 共识 待遇 招待 接待 期待 优待 对待 目标任务 速率 效率 比例 比武 成立 独立 设立 树立
  比赛 比选 评比 无比 计较 由此 比如 较大 较重 较好 较轻 较强 较快 较小 较严重 较为 已婚`;

const WORDS: Readonly<Record<CueName, string>> = {
  total: '总 总数 总计 总共 共 共计 共有 一共 合计 累计 全部 现有 原有 应有',
  due: '应 任务 目标 计划 指标 总数 规划 下达',
  base: `排查 摸排 梳理 受理 接收 收到 接到 接报 立案 立 发现 登记 新收 交办 任务 应 抽检 检查 回访 调查 现有 共有 总 摸底 接访 查摆
    检视 下达 规划 制发 发出 提请 新立 列管 在册 收案 查出 普查 旧存 上诉 抗诉 申请 签收 采样`,
  done: `劝返 核减 化解 调处 调解 完成 整改 整治 办结 审结 结案 查结 破获 侦破 破案 破 处理 处置 处结 清理 清零 核查 核实 收缴 追回
    返还 发放 兑现 拨付 落实 解决 答复 回复 办理 销号 关停 拆除 搬迁 安置 脱贫 就业 到案 归案 抓获 移交 转办 安装 改造 竣工 完工
    开工 投产 验收 通过 签约 入网 接种 检测 排除 消除 收治 救治 治愈 出院 实到 出席 实缴 实收 采集 采纳 见面 管控 登记 参保 参加
    找回 救助 帮扶 执结 执行 判决 审理 宣判 送达 建成 覆盖 认领 启动 修复 更换 退还 清退 归还 缴纳 缴费 履行 反馈 采信 支持 提起 起诉
    批准 查处 取缔 销毁 退役 毕业 结业 合格 达标 录取 录用 到岗 入住 交付 复工 复产 返岗 开通 上线 摘牌 回访 检验 评估 审核 复核
    终结 撤诉 报结 了结 结清 还清 息诉 息访 盘活 清偿 回收 消化 处分 约谈 谈话 立行立改 限期整改 持续整改 当庭宣判 达到 实现 选派 补充 建立 核销 录入
    办复 勘验 转化 流转 投入 支出 使用 施工 挂牌 签订 稳控 走访 撤销 注销 关闭 拆改 挽回 挽损 冻结 止付 作出决定 作出认定 作出结论`,
  already: '已 劝返 核减',
  rest: '剩余 其余 余下 剩下 尚余 仍剩 还剩 尚剩 仅剩 下余 所余 现存 结余 结存 缺席 缺勤 缺考 请假 结转下年 结转下期 转下年 留存 空缺 空编 缺编 尚欠 下欠 仍欠 还欠 结欠 尚缺 还缺 尚差 还差 欠缴 欠付 欠交 阶段性办结 阶段办结',
  undone: '未 待 尚未 仍未',
  still: '仍有 尚有 仍剩 尚存',
  another: '还有 另有 其他 其它',
  among: '其中',
  each: '每 平均 人均 日均 户均 月均 年均',
  from: '由 从',
  rate: '率 支出进度 执行进度 拨付进度 投资进度 支付进度 预算进度 采购进度 建设进度 完成进度',
  share: '占',
  parts: '分为 分别 包括 包含 涵盖 含 涉及 系 属',
  complement: `男 女 专职 兼职 线上 线下 合格 不合格 及格 不及格 境内 境外 已 未 正式 预备 城镇 农村 城区 乡镇 乡村 在编 编外 非 不
    国内 国外 省内 省外 市内 市外 县内 县外 区内 区外 本地 外地 户籍 非户籍 常住 流动 公办 民办 公立 民营 旧存 新收 现案 积案 新建
    改建 改扩建 续建 初次 重复 首次 再次 有偿 无偿 集体 个人 上行 下行 进口 出口 收入 支出 存款 贷款 白天 夜间 日间 普通 特殊
    一般 重大 简易 普通程序 简易程序 实名 匿名 现场 非现场 在职 退休 民警 辅警 汉族 少数民族 优秀 室内 室外 地上 地下 中央 地方
    国有 非公有 往年 当年 本级 下级 署名 有效 无效 甲级 乙级 成年 成年人 未成年 未成年人 税收 涉外 恢复执行 主城区 公开 不公开 行政编制 事业编制 旧案 新案 人大 政协 代表 委员 提案 初信 重信 初访 重访 县城`,
  change: `升 增 涨 多 扩大 跃 攀 延长 提高 提升 降 减 下滑 回落 下跌 压 缩 精简 少 翻 上扬 走高 走低 变 调整 达 扩`,
  compared: '同比 比 较 与 环比 相比',
  closing: '共 合计 共计 总计 累计 一共 总共 总数',
  step: `拘留 逮捕 批捕 取保 监视居住 起诉 移送 移诉 公诉 判决 判处 送审 强制措施 警告 追逃 上网 整改 立案 破案 破获 抓获 办结 查处
    处理 批评教育 训诫 约谈 问责 处分 罚款 处罚 化解 调解 处置 受理 审结 结案 执行 执结 批准 提请 报捕 审查 侦查 排查 发现 检查 通报 曝光
    诫勉 谈话 责令 关停 取缔 拆除 完成 开工 竣工 投产 入库 签约 落地`,
  feature: `党员 团员 女 男 少数民族 学历 本科 大专 硕士 博士 研究生 高中 以上 以下 岁 骨干 先进 优秀 重点 重大 新增 退役 军人
    残疾 老年 青年 代表 委员 首次 主要 典型 突出 特别 领导 高级 中级 贫困 困难 低保 留守 高层次 认罪认罚 速裁 涉企 涉农 涉军 涉民生 疑难 复杂 敏感`,
  old: '旧存 结转 库存 积存 上年结余 年初结余 期初 上期未结',
  fresh: '新收 新增 新立 新受理 收案 新发',
  inHand: '正在 尚在 仍在 办理中 整改中 审理中 处理中 在办',
};

interface CueWord {
  readonly word: string;
  readonly cues: number;
}

/** For each character the number of its row of `ROWS`, 0 for most. */
const FIRST = new Uint16Array(0x10000);
const ROWS: (readonly CueWord[])[] = [[]];

/** Fills the table: for each first character its words, the longest first. */
function fillTable(): void {
  const cuesOf = new Map<string, number>();
  for (const word of NO_CUES.split(/\s+/)) cuesOf.set(word, 0);
  for (const [name, words] of Object.entries(WORDS) as [CueName, string][])
    for (const word of words.split(/\s+/)) cuesOf.set(word, (cuesOf.get(word) ?? 0) | CUE[name]);
  const rows = new Map<number, CueWord[]>();
  for (const [word, cues] of cuesOf) {
    const first = word.charCodeAt(0);
    rows.set(first, [...(rows.get(first) ?? []), { word, cues }]);
  }
  for (const [first, row] of rows)
    FIRST[first] = ROWS.push(row.sort((a, b) => b.word.length - a.word.length)) - 1;
}

fillTable();

/** All cues of a few words. */
export function cuesIn(text: string): number {
  let cues = 0;
  for (let at = 0; at < text.length; at += 1) {
    const row = FIRST[text.charCodeAt(at)];
    if (!row) continue;
    const found = (ROWS[row] as readonly CueWord[]).find(({ word }) => text.startsWith(word, at));
    if (!found) continue;
    cues |= found.cues;
    at += found.word.length - 1;
  }
  return cues;
}
