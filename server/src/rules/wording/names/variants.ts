import type { Line } from '../../../document/line';
import type { ReportDocument } from '../../../document/report-document';
import { remembered } from '../../../document/remembered';
import type { Range } from '../../../text/range';
import { HAN } from '../../punctuation/marks/chinese';

/** A name written in two ways: the rarer one where it stands, and the other. */
export interface NameVariant {
  readonly range: Range;
  readonly written: string;
  readonly usual: string;
  readonly usualRange: Range;
}

/** Where a name's noun stands in its line, with the Han characters before it. */
interface NameTail {
  readonly before: string;
  readonly noun: string;
  /** Where `before` starts. */
  readonly start: number;
}

/** Nouns in which the names of bodies, mechanisms, groups of people and fields of work end. */
const NOUN =
  /小组|机制|制度|安全|中心|患者|人员|行动|工程|体系|平台|办公室|委员会|专班|基地|规划|方案|办法|条例/g;

/** 交通|道路 before 安全, or 精神病障碍 before 患者. */
const LONGEST_BEFORE = 5;
const SWAPPED = 4;
const HAN_ONLY = new RegExp(`^[${HAN}]+$`);
const NOT_IN_NAMES = /[的了和与及或等在对是各有为向把]/;

const tailsOf = remembered(({ prose }: Line): readonly NameTail[] =>
  Array.from(prose.matchAll(NOUN)).flatMap(({ 0: noun, index }) => {
    const start = Math.max(0, index - LONGEST_BEFORE);
    const before = /[^\uFFFC]*$/.exec(prose.slice(start, index))?.[0] ?? '';
    const han = new RegExp(`[${HAN}]*$`).exec(before)?.[0] ?? '';
    return han.length < SWAPPED ? [] : [{ before: han, noun, start: index - han.length }];
  }),
);
