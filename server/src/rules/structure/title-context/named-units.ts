import { VERBS as VERBS_OF_WORK } from '../../../figures/words/figure-words.generated';

/** A unit by its name: 青河县, 城北派出所. */
export interface NamedUnit {
  readonly name: string;
  /** What kind of unit it is: 县, 派出所. */
  readonly type: string;
}

/** Kinds of units of which a report is about one; those that end in another stand before it. */
const TYPES = ['派出所', '社区', '街道', '县', '市', '区', '镇', '乡', '村', '旗'];
const NAMED = new RegExp(`^([一-鿿]{2,3}?)(${TYPES.join('|')})`, 'u');
const IN_TITLE = new RegExp(`([一-鿿]{2,3}?)(${TYPES.join('|')})`, 'u');

/** Words that say which units, or what kind, and are no names: 全县, 示范村, 开发区, 老城区. */
const NO_NAME = new RegExp(
  '^[我该本此这那外邻原对在由以于把被将从使让]|[全各两每几多某等及与的为其个有到至本未经届应向按]|^(?:省辖|代表|符合|实行)|.和|[城农乡]$|' +
    '示范|试点|重点|特色|中心|行政|自然|贫困|脱贫|文明|美丽|和美|智慧|平安|和谐|居民|开发|高新|试验|实验|保护|保税|' +
    '功能|风景|旅游|工业|产业|商业|住宅|安置|核心|超市|上市|先进|薄弱|移民|所属|下属|社会|基层|部分|有关|相关|' +
    '派出|建制|城市|主要|建成|建设|成立|涉及|覆盖|完成|打造|推进|指导|督促|组织|帮助|动员|深入|走访|联系|评选|确定|' +
    '选派|派驻|实施|开展|培育|支持|引导|鼓励|服务|拆除|惠及|带动|改造|整治|落实|确认|认定|命名|划定|设立|整合|撤并',
  'u',
);

/** What is done is no name: 列入市, 申请市, 报请市; nor is what ends in the word before one: 企业因市, 禁止在市. */
const VERBS = new Set([...VERBS_OF_WORK.split(' '), '报请', '负责', '根据', '遵照', '执行', '违反', '经过']);
const WORD_BEFORE_NAME = /[因前在非由]$/u;

/** 山区, 校区, 景区: kinds of areas. */
const KIND_OF_AREA = /[小新山景校库灾牧辖地园林社]$/u;

function isNoName(own: string): boolean {
  return NO_NAME.test(own) || VERBS.has(own) || WORD_BEFORE_NAME.test(own);
}

/** The name at the beginning of a text. */
export function unitAtStart(text: string): NamedUnit | undefined {
  const [, own, type] = NAMED.exec(text) ?? [];
  if (own === undefined || type === undefined || isNoName(own)) return undefined;
  if (type === '区' && KIND_OF_AREA.test(own)) return undefined;
  return { name: own + type, type };
}

/** The first name in a title, 关于 and the like left out. */
export function unitInTitle(title: string): NamedUnit | undefined {
  const plain = title.replace(/^(?:中共|关于|对|在)/u, '').replace(/^(?:开展|做好|加强|推进)/u, '');
  return unitAtStart(plain) ?? unitBehindProvince(plain);
}

/** 安徽省凤台县: the last of the units that a title begins with. */
function unitBehindProvince(title: string): NamedUnit | undefined {
  const after = /^[一-鿿]{2,3}(?:省|自治区)(.*)$/u.exec(title)?.[1];
  return after === undefined || !IN_TITLE.test(after) ? undefined : unitAtStart(after);
}
