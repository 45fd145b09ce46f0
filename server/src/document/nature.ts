import type { Bilingual } from '../text/language';
import { readsAsMasked } from './hidden-names';
import type { PlacedLine } from './line';
import { remembered } from './remembered';
import type { ReportDocument } from './report-document';

/**
 * What a paper is by its nature. Rules ask for the property they need and never for the name, which is only shown and
 * may be set in the front matter.
 */
export interface Nature {
  readonly name: NatureName;
  /** Whether the front matter says so; else it was read from title and shape. */
  readonly isDeclared: boolean;
  /** Names are hidden by rule, as in a judgment that is published: 李某某, XXX村. */
  readonly namesAnonymised: boolean;
  /** Names were taken out on purpose before the draft was passed on (脱密稿), by its front matter or its shape. */
  readonly namesMasked: boolean;
  /** Sums are given to the last digit, for they are to be paid. */
  readonly sumsAreExact: boolean;
  /** The same sentence comes back word for word, clause by clause. */
  readonly sentencesRecur: boolean;
  /** It says what is to be and not what was done: its figures are limits, its numbered lines are clauses. */
  readonly laysDownRules: boolean;
  /** It is said to people who listen, in words that a report would not use. */
  readonly isSpoken: boolean;
  /** It tells of many offices, one after another: none of them is left over from another draft. */
  readonly tellsOfMany: boolean;
  /** It is built like one of the kinds of report that there are, so that parts of it may be missing. */
  readonly hasSections: boolean;
}

export const NATURE_NAMES = [
  'report',
  'judgment',
  'statute',
  'measures',
  'minutes',
  'briefing',
  'speech',
  'news',
] as const;
export type NatureName = (typeof NATURE_NAMES)[number];

/** What each nature is called; the Chinese name is also its value in the front matter. */
export const NATURES: Readonly<Record<NatureName, Bilingual>> = {
  report: { zh: '报告', en: 'report' },
  judgment: { zh: '裁判文书', en: 'judgment' },
  statute: { zh: '法规制度', en: 'statute' },
  measures: { zh: '意见方案', en: 'measures' },
  minutes: { zh: '会议纪要', en: 'minutes' },
  briefing: { zh: '简报', en: 'briefing' },
  speech: { zh: '讲话', en: 'speech' },
  news: { zh: '新闻稿', en: 'news' },
};

/** The nature a value of the front matter names, in either language. */
export function natureNamed(value: string): NatureName | undefined {
  return NATURE_NAMES.find((name) => NATURES[name].zh === value || name === value);
}

/** The nature of a paper: what its front matter says (性质, 文种, 隐名), else what its title and its shape show. */
export const natureOf = remembered((document: ReportDocument): Nature => {
  const { nature, kind, title, anonymised, masked } = document.frontMatter;
  const declared = nature === undefined ? undefined : natureNamed(nature);
  const name = declared ?? natureByTitle(kind) ?? readNature(document, title);
  return {
    name,
    isDeclared: declared !== undefined,
    namesAnonymised: anonymised ?? name === 'judgment',
    namesMasked: masked ?? readsAsMasked(document),
    sumsAreExact: name === 'judgment',
    sentencesRecur: name === 'judgment' || name === 'statute',
    laysDownRules: name === 'statute',
    isSpoken: name === 'speech' || (name === 'minutes' && isWordForWord(document)),
    tellsOfMany: name === 'minutes' || name === 'briefing' || name === 'news',
    hasSections: name === 'report' || name === 'speech',
  };
});

const REMARK = '(?:（[^（）]{1,20}）)?$';
/** By the last words of a title, the first that fits. */
const BY_TITLE: readonly (readonly [NatureName, RegExp])[] = [
  [
    'judgment',
    new RegExp(`(?:判决书|裁定书|调解书|决定书|起诉书|抗诉书|支付令|执行通知书|指导(?:性)?案例)${REMARK}`),
  ],
  ['minutes', new RegExp(`(?:纪要|会议记录)${REMARK}`)],
  ['speech', new RegExp(`(?:讲话|发言|致辞|讲话稿|发言稿|主持词|演讲稿)${REMARK}`)],
  ['briefing', new RegExp(`(?:简报|(?<!情况)专报|快报)${REMARK}`)],
  ['measures', new RegExp(`(?:意见|方案|措施|纲要|规划|要点|行动计划)${REMARK}`)],
];
const TITLE_OF_STATUTE = new RegExp(`(?:条例|规定|办法|细则|规则|章程|准则|守则|制度|规程|解释|法)${REMARK}`);

/** A record of a meeting, unlike its minutes, keeps what was said: 王山：…, 王山说：… */
const SPEAKER = /^[\p{Script=Han}]{2,4}(?:（[^（）]{1,12}）)?(?:说|发言)?[：:]/u;
const FEWEST_SPEAKERS = 3;

function isWordForWord({ lines }: ReportDocument): boolean {
  const speaking = lines.filter(({ line }) => {
    const said = line.prose.slice(line.content.start, line.content.end);
    return SPEAKER.test(said) && !ABOUT_MEETING.test(said);
  });
  return speaking.length >= FEWEST_SPEAKERS;
}

function natureByTitle(title: string | undefined): NatureName | undefined {
  return title === undefined ? undefined : BY_TITLE.find(([, shape]) => shape.test(title))?.[0];
}

/** （2024）晋01民终12号 */
const CASE_NUMBER = /^[（(](?:19|20)\d\d[)）][\p{Script=Han}\d]{2,16}号$/u;
const PARTY =
  /^(?:原审|一审|二审|再审)?(?:原告|被告人?|上诉人|被上诉人|申请执行人|被执行人|申请人|被申请人|罪犯|公诉机关|第三人)(?:[（(：:]|[\p{Script=Han}]{2,4}[，,：:])/u;
/** What heads the record of a meeting: when, where, who. */
const ABOUT_MEETING =
  /^(?:时间|地点|主持人?|记录人?|参加人员|参会人员|出席(?:人员)?|列席(?:人员)?|缺席(?:人员)?|议题)[：:]/;
const ISSUE_NUMBER = /^[（(〔]?(?:总?第\d{1,4}期|[^，。]{0,12}第\d{1,4}期)[)）〕]?/;
/** 本报讯, 新华社北京7月3日电 */
const DATELINE = /^(?:（?(?:本报|本网|本刊)[^。]{0,12}讯|[^。]{0,6}(?:新华社|中新社|人民网)[^。]{0,16}电)/;

const LINES_OF_TITLE = 5;
const LINES_OF_HEAD = 15;
/** So many lines 第×条 make a statute, whatever its title; with a title that says so, two do. */
const MOST_CITED_ARTICLES = 5;

function readNature(document: ReportDocument, title: string | undefined): NatureName {
  const head = headOf(document.lines);
  const titles = title === undefined ? head.slice(0, LINES_OF_TITLE).filter(mayBeTitle) : [title];
  if (titles.some((said) => natureByTitle(said) === 'judgment')) return 'judgment';
  if (head.some((said) => CASE_NUMBER.test(said)) && head.some((said) => PARTY.test(said))) return 'judgment';
  if (head.filter((said) => ABOUT_MEETING.test(said)).length > 2) return 'minutes';
  const articles = document.lines.filter(({ line }) => line.division?.rank === 'article').length;
  const isCalledStatute = titles.slice(0, 2).some((said) => TITLE_OF_STATUTE.test(said));
  if (articles > MOST_CITED_ARTICLES || (isCalledStatute && articles > 1)) return 'statute';
  if (head.slice(0, LINES_OF_TITLE).some((said) => ISSUE_NUMBER.test(said))) return 'briefing';
  if (head.slice(0, LINES_OF_TITLE).some((said) => DATELINE.test(said))) return 'news';
  return natureByTitle(titles[0]) ?? 'report';
}

/** A line of a title has no mark of a sentence in it. */
function mayBeTitle(said: string): boolean {
  return !/[。；，：]/.test(said);
}

/** The first lines that say something, without blanks: 民 事 判 决 书 is 民事判决书. */
function headOf(lines: readonly PlacedLine[]): readonly string[] {
  const head: string[] = [];
  for (const { line } of lines) {
    if (line.content.start === line.content.end || line.block === 'frontMatter') continue;
    head.push(line.prose.slice(line.content.start, line.content.end).replace(/\s/g, ''));
    if (head.length === LINES_OF_HEAD) break;
  }
  return head;
}
