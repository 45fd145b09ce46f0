/** What a figure counts: the work done and what it was done to. Either may be empty. */
export interface Counted {
  /** 排查整治 */
  readonly verb: string;
  /** 消防安全隐患 */
  readonly noun: string;
}

/**
 * The verbs of work reports. A dictionary's word classes will not do: jieba's calls 办理, 收治 and 立案 nouns, 新建 a
 * place name and 排查, 救助 and 培训 nominal, and they are there only once a segmenter is loaded; these are the same
 * whichever is.
 */
const VERBS = new Set(
  `安排 安置 安装 颁发 办成 办结 办理 帮扶 帮教 帮助 保障 报送 曝光 编制 编发 变更 表彰 拨付 补办 补贴 补助 裁定 采集 采购 采纳
  采取 参加 参与 测试 查办 查处 查获 查结 查封 查验 查阅 拆除 拆解 撤销 成立 惩处 承办 承接 承担 呈报 出动 出具 出台 出警 筹措
  筹集 处罚 处理 处置 传唤 传达 创办 创建 创新 创作 淘汰 打掉 打击 打造 打通 带动 代办 逮捕 捣毁 登记 抵押 调处 调查
  调撤 调解 调派 调研 调阅 冻结 督办 督查 督导 督促 端掉 兑付 兑现 发表 发布 发出 发放 发行 发现 发展 罚没 反馈 返还 分流 封存
  扶持 辅导 复工 复核 复查 改建 改造 改扩建 改制 更新 更换 公布 公开 公示 巩固 挂牌 关闭 关停 归集 归还 规范 核查 核减 核实 核发
  核销 核准 化解 回复 回访 回收 回应 汇编 惠及 会见 会商 获得 获评 获批 缉捕 集中 及时 给予 加固 加装 兼并 监督 监测 检测 检查
  检修 减免 减少 建成 建立 建设 建议 鉴定 讲授 奖励 交办 交流 缴获 缴纳 揭牌 接待 接访 接警 接受 接收 结案 结对 解答 解决 解救
  介入 救援 救助 救治 拘留 举办 举报 举行 聚焦 捐赠 捐款 开办 开发 开放 开工 开具 开设 开通 开展 勘验 勘查 抗诉 考核 刻录 控制
  扣除 扣押 扣留 扩建 立案 立项 联系 联合 列入 录入 录用 履行 落地 落实 落户 免除 免费 摸排 募集 纳入 拟定 派出 派驻
  排查 排除 判处 判决 培训 培养 培育 培树 配备 配置 配套 批复 批捕 批准 聘请 评定 评估 评查 评选 评审 破获 普查 普及 启动 起草
  起诉 迁移 签订 签约 签署 清查 清除 清理 清退 清收 清运 取保 取保候审 监视居住 刑事拘留 行政拘留 社区戒毒 强制隔离戒毒 取缔 取得 取消 劝返 劝阻 劝导 确定 确认 认定 认领 任命
  入户 入库 商请 删除 上报 上传 上缴 上线 上访 设立 设置 涉及 申报 申请 审查 审核 审计 审结 审理 审批 审议 升级 实施 实现 实行
  收缴 收到 收集 收治 收购 收费 收案 收养 收回 受案 受理 受训 授予 授课 疏导 疏通 输送 赎回 送达 送检 送医 送餐 送教 损毁
  缩减 提报 提拔 提出 提供 提级 提交 提请 提取 提升 提质 替换 填埋 填补 挑选 调整 调用 通报 通过 投产 投放 投入 投用 投送 推出
  推动 推荐 推进 推送 推选 退出 退还 退赔 退役 脱贫 完成 完善 完工 挽回 维护 维修 慰问 吸纳 吸收 吸引 下达 下发 下派 下拨 消除
  销毁 销号 销售 协调 协助 新办 新建 新改建 新改扩建 新开 新开工 新发 新立 新设 新设立 新收 新受理 新增 新招 新引进 新培育 新认定
  修订 修复 修建 修缮 修改 宣传 宣讲 宣判 选拔 选派 选举 选聘 巡查 巡逻 巡诊 巡访 询问 训练 压减 压缩 研判 研究 研发 养护 邀请
  移交 移送 引导 引进 引入 印发 印制 应急 迎接 拥有 优化 预防 预警 约谈 运行 运输 运送 责令 栽植 增补 增加 增派 增设 增殖 摘除
  展示 张贴 招录 招募 招聘 招商 征集 征收 整改 整顿 整合 整治 整理 支持 支付 支援 执法 执结 执行 植树 指导 指派 止付 治理 制定
  制发 制订 制止 制作 治愈 中止 终止 终结 种植 抓获 抓捕 转办 转化 转型 转移 追回 追缴 追究 追逃 追诉 追责 咨询 资助
  走访 组建 组织 阻断 遵守 作出 做出 做好 召回 召开 创收 落户 储备 布设 布置 铺设 架设 敷设 接入 接种 接诊 诊疗 筛查 体检 随访
  建档 建档立卡 消毒 检疫 封控 转运 流调 供应 供给 供水 供热 节约 减排 削减 复垦 复绿 流转 确权 颁证 播种 收割 收储 防治 灌溉
  清淤 加密 扑灭 扑救 抢修 抢险 抢救 转场 演练 破案 起获 侦办 侦破 侦查 侦结 破 抓 立 查 建 制 受 印`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

const LONGEST = Math.max(...Array.from(VERBS, (verb) => verb.length));

/** Names of indicators, not of work: 办结率, 审批事项总数, 建设用地面积. */
const NAME_OF_INDICATOR =
  /(?:[率额值数量度比]|占比|比重|比例|收入|支出|投资|消费|面积|里程|总产|产量|[总]?人口|人数|时长|能力|规模|水平|指数|成绩|浓度)$/;

/** The verb before what was done to something, from the name of an indicator: 已 and 共 are taken off before. */
export function countedBy(name: string): Counted {
  if (NAME_OF_INDICATOR.test(name)) return { verb: '', noun: name };
  let end = 0;
  for (let length = verbAt(name, end); length > 0; length = verbAt(name, end)) end += length;
  return { verb: name.slice(0, end), noun: name.slice(end).replace(/^[了过出]/, '') };
}

/** The length of the verb at `at`: several may stand in a row (排查整治, 新建和改造), a single character only alone. */
function verbAt(name: string, at: number): number {
  const joined = at > 0 && /[和并、]/.test(name.charAt(at)) ? 1 : 0;
  const verb = plainVerbAt(name, at + joined);
  return verb > 0 ? joined + verb : 0;
}

function plainVerbAt(name: string, at: number): number {
  const fewest = at === 0 ? 1 : 2;
  for (let length = Math.min(LONGEST, name.length - at); length >= fewest; length -= 1) {
    if (VERBS.has(name.slice(at, at + length))) return length;
  }
  return 0;
}
