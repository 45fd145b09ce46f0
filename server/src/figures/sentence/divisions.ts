import { CUE } from '../words/cues';
import type { Fact, KnownFact } from '../facts';
import { compare, integer } from '../reading/decimal';
import { kindOf } from './kinds';

/**
 * A way in which the field divides a whole. A list divides it so if each part is named after another member and all
 * core members are among them.
 */
interface Division {
  readonly core: readonly RegExp[];
  readonly more?: readonly RegExp[];
  /** With fewer parts the list may be one of examples. */
  readonly least?: number;
}

/** What budgets, statistics and registers divide between these names, nothing left over. */
const DIVISIONS: readonly Division[] = [
  // 法院、司法行政
  {
    core: [/民事|民商事/, /刑事/],
    more: [/^行政(?!拘留)/, /执行/, /^商事/, /赔偿/, /知识产权/, /减刑|假释/, /审判监督|再审|申诉/, /非诉/],
    least: 3,
  },
  { core: [/判决/, /调解/, /撤诉|撤回/], more: [/驳回/, /裁定/, /移送/], least: 3 },
  { core: [/一审/, /二审/], more: [/再审|审判监督/, /执行/, /其他/], least: 3 },
  { core: [/普通程序|一般程序/, /简易程序/], more: [/速裁|快速/] },
  // 公安
  {
    core: [/刑事拘留|刑拘/, /取保|行政拘留|行拘|治安拘留/],
    more: [/监视居住/, /取保/, /逮捕/, /强制(?:隔离)?戒毒|强戒|社区戒毒/, /行政拘留|行拘/, /罚款|警告/],
    least: 3,
  },
  // 资金来源
  {
    core: [/[县区市镇]级|县财政|区财政|地方|本级|自筹|配套|社会资金|社会资本|贷款/],
    more: [/^(?:争取)?(?:中央|国家)/, /^省/, /^市/, /^县/, /自筹/, /社会/, /贷款|债券/, /捐/],
    least: 3,
  },
  { core: [/一般公共预算/, /政府性基金/, /国有资本/], more: [/社会保险|社保/] },
  { core: [/保(?:障)?工资/, /保(?:障)?运转/, /保(?:障)?(?:基本)?民生/] },
  { core: [/接待/, /公务用?车|车辆/, /因公出国|出国/] },
  // 层级
  { core: [/^市级/, /^县级|^区级/], more: [/^省级/, /^(?:国家级|中央|部级)/, /^[乡镇]/, /^村/], least: 3 },
  { core: [/^(?:乡|镇|乡镇|街道)级?/, /^(?:村|社区)/], more: [/^县|^区/, /^市/, /^省/, /^组/], least: 3 },
  { core: [/^县道/, /^乡道/, /^村道/], more: [/^国道/, /^省道/, /专用公路/] },
  // 教育、卫生
  {
    core: [/初中|中学/, /小学/],
    more: [/高中/, /幼儿|学前/, /职业|中职|职高/, /特殊教育|特教/, /九年/, /教学点/],
    least: 3,
  },
  {
    core: [/医院/, /卫生院/, /卫生室|卫生站|卫生所/],
    more: [/社区卫生/, /民营/, /诊所|门诊/, /妇幼/, /疾控/, /公共卫生/, /其他/],
  },
  // 产业、主体、人员
  { core: [/^(?:第?一产|第一产业|农业)/, /^(?:第?二产|第二产业|工业)/, /^(?:第?三产|第三产业|服务业)/] },
  { core: [/企业/, /个体/, /合作社/] },
  {
    core: [/事业/, /行政|公务员|参公/],
    more: [/工勤/, /编外|聘用|合同|临聘|劳务派遣/, /公益/, /辅警/],
    least: 3,
  },
  { core: [/脱贫不稳定/, /边缘易致贫/, /突发严重困难/] },
  // 两分
  { core: [/正科/, /副科/] },
  { core: [/正处/, /副处/] },
  { core: [/正高/, /副高/] },
  { core: [/法人/, /自然人/] },
  { core: [/民事公益/, /行政公益/], more: [/附带/] },
  { core: [/^(?:县直|区直|市直|县级机关)/, /^(?:乡镇|镇街|基层)/] },
  // 信访
  { core: [/来信|信件/, /来访|走访/], more: [/网上|网信|网络|电子/, /来电|电话|热线/], least: 3 },
];

/** Whether the names of the parts say that there are no others of their kind. */
export function divideTheWhole(total: KnownFact, parts: readonly KnownFact[]): boolean {
  const names = parts.map(kindOf);
  return (
    DIVISIONS.some((division) => isDivided(division, names)) ||
    areSpelledOut(total, names) ||
    isCounted(total, names)
  );
}

function isDivided({ core, more = [], least = core.length }: Division, names: readonly string[]): boolean {
  if (names.length < least) return false;
  const members = [...core, ...more];
  const taken = new Set<RegExp>();
  for (const name of names) {
    const member = members.find((one) => !taken.has(one) && one.test(name));
    if (!member) return false;
    taken.add(member);
  }
  return core.every((one) => taken.has(one));
}

const LONGEST_MODIFIER = 2;

/** 党纪政务处分49人，其中党纪处分31人、政务处分18人: the total is named after all its parts. */
function areSpelledOut({ label }: KnownFact, names: readonly string[]): boolean {
  let from = 0;
  return names.every((name) => {
    const at = label.indexOf(name.slice(0, LONGEST_MODIFIER), from);
    from = at + LONGEST_MODIFIER;
    return at >= 0 && name.length >= LONGEST_MODIFIER;
  });
}

const COUNT_IN_NAME = /([二两三四五六七八九])(?:类|级|种|保|大|本|条线)/;

/** “三保”资金, 四类人员: the total says how many kinds there are, and as many are named. */
function isCounted({ label, cues }: KnownFact, names: readonly string[]): boolean {
  const numeral = COUNT_IN_NAME.exec(label)?.[1];
  if (numeral === undefined || cues & CUE.each) return false;
  return names.length === numberOf(numeral);
}

function numberOf(numeral: string): number {
  return '零一二三四五六七八九'.indexOf(numeral.replace('两', '二'));
}

const NUMBERED = /^第([一二三四五六七八九])(批次?|种形态|期|阶段|轮|片区?|组|标段|梯队)/;

/** 运用“四种形态”处理…，第一种形态…、第四种形态…; 分三批推进，第一批…第三批…: as many as are announced, numbered through. */
export function areNumberedThrough(sentence: readonly Fact[], parts: readonly KnownFact[]): boolean {
  const matches = parts.map((part) => NUMBERED.exec(kindOf(part)));
  const step = matches[0]?.[2];
  const isInOrder = matches.every((match, i) => match?.[2] === step && numberOf(match?.[1] ?? '') === i + 1);
  return step !== undefined && isInOrder && sentence.some((fact) => announces(fact, step, parts));
}

function announces({ figure, index }: Fact, step: string, parts: readonly KnownFact[]): boolean {
  if (figure.kind !== 'quantity' || figure.unit === undefined || index >= (parts[0]?.index ?? 0))
    return false;
  return step.startsWith(figure.unit.word) && compare(figure.amount.value, integer(parts.length)) === 0;
}
