import type { Line } from '../../../document/line';
import { BLANK } from '../../../text/blanks';
import type { Range } from '../../../text/range';
import { HAN } from '../../../text/chinese';
import { FAMILY_NAMES } from './set-apart';

/** Whether a blank between Han characters is the form of what it is in, and no slip. */
export function belongs(line: Line, range: Range): boolean {
  return (
    partsNameAndPost(line, range) ||
    standsBesideCredit(line, range) ||
    followsArticle(line, range) ||
    followsDate(line, range) ||
    partsPhrasesOfName(line, range) ||
    partsSlogan(line, range)
  );
}

const POST =
  '(?:长|主任|书记|委员|干事|科员|主席|经理|助理|专员|会计|出纳|秘书|教师|教授|工程师|警察|民警|法官|检察官|审判员|书记员|律师|组员|队员|代表|主管|负责人|主持人|记录人|召集人)';
const NAME = `[${FAMILY_NAMES}][${HAN}]{1,3}`;
const NAME_AT_HEAD = new RegExp(`^${NAME}$`);
const POST_AFTER = new RegExp(`^[${HAN}（）()]{0,16}?${POST}`);
const POST_BEFORE = new RegExp(`${POST}$`);
const NAME_AFTER = new RegExp(`^${NAME}(?![${HAN}])`);
const LONGEST_LOOK = 24;

/** 李四 副部长，分管办公室; 审判长 张三: a list of the people present, a signature. */
function partsNameAndPost({ prose, content }: Line, { start, end }: Range): boolean {
  const before = prose.slice(Math.max(content.start, start - LONGEST_LOOK), start);
  const after = prose.slice(end, end + LONGEST_LOOK);
  const left = before.split(/[、，；：。\s]/u).at(-1) ?? '';
  if (NAME_AT_HEAD.test(left) && POST_AFTER.test(after)) return true;
  return POST_BEFORE.test(left) && NAME_AFTER.test(after);
}

const ARTICLE_QUOTED = /^“第[一二三四五六七八九十百零〇两\d]{1,6}条(?:之[一二三四五六七八九十]{1,2})?$/;

/** “第十二条之一 护林员…: an article in the words of an amendment. */
function followsArticle({ prose, content }: Line, { start }: Range): boolean {
  return ARTICLE_QUOTED.test(prose.slice(content.start, start));
}

const CLAUSE_NUMBER = /^\d{1,2}(?:\.\d{1,2}){1,4}$/;

/** 6.14 移植器官…, 3.2.1 范围: the numbered clauses of a standard. */
export function followsClauseNumber({ prose, content }: Line, { start }: Range): boolean {
  return CLAUSE_NUMBER.test(prose.slice(content.start, start));
}

const DATE_AT_HEAD = /^\d{4}年\d{1,2}月\d{1,2}日$/;

/** 2021年3月26日 青河县第三届人民代表大会通过: when, and then who and what. */
function followsDate({ prose, content }: Line, { start }: Range): boolean {
  return DATE_AT_HEAD.test(prose.slice(content.start, start));
}

const ORDINAL_AFTER = /^(?:\d{1,3}[.．、]\D|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]|[①-⑳])/u;

/** 抢劫（第3条） 4．盗窃（第5条）, （1）巡山； （2）造林: run-in items. */
export function partsItems({ prose }: Line, { start, end }: Range): boolean {
  return !/[，、：,]/.test(prose.charAt(start - 1)) && ORDINAL_AFTER.test(prose.slice(end, end + 6));
}

const CREDIT =
  /^[（(【]?(?:本报|本刊|本网|见习|实习|特约|首席|全媒体)?(?:记者|通讯员|供稿|来源|摄影|作者|编辑|责编|责任编辑|校对|撰稿|审核|文|图|文\/图|图\/文|新华社|人民日报|中新社|中国新闻网|央视网)/;
const DATELINE = /(?:新华社|中新社|本报|本台|中新网|人民网|电讯社|通讯社)[^。，；]{0,30}(?:电|讯)$/;
/** 随州网讯, 青河融媒讯 at the head of a paragraph. */
const DATELINE_AT_HEAD = new RegExp(
  `^[${HAN}]{1,8}(?:网|报|社|台|融媒|发布|中心)(?:[${HAN}\\d]{0,12})(?:讯|电)$`,
  'u',
);
const PICTURE_CREDIT = new RegExp(`^(?:摄影?|图|文|供图|供稿|绘|撰文|编辑|报道)(?![${HAN}])`);

/** （记者 张三 通讯员 李四）, 新华社北京7月3日电 …, 张三 摄: who wrote and where. */
export function standsBesideCredit(line: Line, { start, end }: Range): boolean {
  const { prose, content } = line;
  if (PICTURE_CREDIT.test(prose.slice(end, end + 4))) return true;
  if (followsDateline(line, start)) return true;
  if (CREDIT.test(prose.slice(content.start, content.start + 12)) && start - content.start < 40) return true;
  const note = openedBefore(line.prose, start, '（(【', '）)】');
  return note !== undefined && CREDIT.test(prose.slice(note, note + 12));
}

/** 本报讯 10月22日…, 新华社北京7月3日电 记者…: where news come from, and then the news. */
export function followsDateline({ prose, content }: Line, start: number): boolean {
  if (start - content.start <= LONGEST_LOOK && DATELINE_AT_HEAD.test(prose.slice(content.start, start)))
    return true;
  return DATELINE.test(prose.slice(Math.max(content.start, start - 40), start));
}

/** 《树新风 正行风——纪实》, 【稳经济 促发展】: phrases side by side in the name of an article or a column. */
function partsPhrasesOfName(line: Line, range: Range): boolean {
  if (phraseBefore(line.prose, range.start) < 2 || phraseAfter(line.prose, range.end) < 2) return false;
  return openedBefore(line.prose, range.start, '《【', '》】') !== undefined;
}

/** 学党史 悟思想 办实事: three phrases or more of one length. */
function partsSlogan({ prose, content }: Line, range: Range): boolean {
  const length = phraseAfter(prose, range.end);
  if (length < 2) return false;
  const from = Math.max(content.start, range.start - 5 * (length + 2));
  const around = prose.slice(from, range.end + 5 * (length + 2));
  const slogan = new RegExp(`[${HAN}]{${length}}(?:${BLANK}{1,2}[${HAN}]{${length}}){2,}(?![${HAN}])`, 'g');
  return Array.from(around.matchAll(slogan)).some(
    (match) => from + match.index < range.start && range.end < from + match.index + match[0].length,
  );
}

const HAN_AT_END = new RegExp(`[${HAN}]{1,20}$`);
const HAN_AT_HEAD = new RegExp(`^[${HAN}]{1,20}`);

function phraseBefore(prose: string, end: number): number {
  return HAN_AT_END.exec(prose.slice(Math.max(0, end - 20), end))?.[0].length ?? 0;
}

function phraseAfter(prose: string, start: number): number {
  return HAN_AT_HEAD.exec(prose.slice(start, start + 20))?.[0].length ?? 0;
}

/** Names and remarks in brackets are shorter. */
const LONGEST_PAIR = 60;

/** Where the mark is that is open at `at` and closed after it, both near by. */
function openedBefore(prose: string, at: number, opening: string, closing: string): number | undefined {
  for (let place = at - 1; place >= Math.max(0, at - LONGEST_PAIR); place -= 1) {
    const character = prose.charAt(place);
    if (closing.includes(character)) return undefined;
    if (!opening.includes(character)) continue;
    const partner = closing.charAt(opening.indexOf(character));
    return prose.slice(at, at + LONGEST_PAIR).includes(partner) ? place : undefined;
  }
  return undefined;
}
