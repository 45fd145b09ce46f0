import type { Line } from '../../document/line';
import { SENTENCE_ENDS } from '../../text/sentence';
import type { Fact } from '../facts';
import { PLACES } from '../words/places';

/** The place that reports, or all of it: 全县, 我局, 各派出所. */
const GENERAL =
  `[全本我]${PLACES}` +
  '|各(?:级|地|乡镇?|镇|村|社区|街道|派出所|支部|党支部|大队|中队|部门|单位|学校|县区|区县|市州)';

/** One that is named, where a sentence or a clause begins with it: 城关派出所共…, 交警大队查处…. */
const NAMED =
  '(?<=^|其中|[，。；！？：、（])(?!其中|截至)[\\u4e00-\\u9fff]{2,8}(?:镇|乡|街道|村|社区|派出所|支队|大队|中队|分局|法庭|法院|检察院|学校|医院|支部)' +
  '(?=共|已|累计|先后|全年|上半年|今年|新增|查处|破获|抓获|办理|受理|开展|组织|完成|化解|排查)';

const SCOPE = new RegExp(`${GENERAL}|${NAMED}`, 'g');
const STATEMENT_END = new RegExp(`[${SENTENCE_ENDS}；]`);

/** Whose a figure is, as its sentence says before it; empty where it does not. */
export function scopeOf({ prose }: Line, { figure }: Fact): string {
  let start = figure.range.start;
  while (start > 0 && !STATEMENT_END.test(prose.charAt(start - 1))) start -= 1;
  const said = prose.slice(start, figure.range.start).match(SCOPE);
  return said?.at(-1) ?? '';
}
