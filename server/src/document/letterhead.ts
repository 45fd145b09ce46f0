import type { PlacedLine } from './line';
import { remembered } from './remembered';
import type { ReportDocument } from './report-document';

/** What stands above the title of an official paper. */
export interface Letterhead {
  /** A copy's number, secrecy and urgency. */
  readonly marks: readonly PlacedLine[];
  /** 青河镇人民政府文件; offices that issue a paper together each have a line. */
  readonly names: readonly PlacedLine[];
  /** 青政发〔2025〕3号, and on papers to a higher office who signs: 签发人：张三. */
  readonly number: PlacedLine;
}

const MARK = /^(?:\d{6}|(?:秘密|机密|绝密)(?:★.*)?|特急|加急|平急)$/u;
const NAME = /^\p{Script=Han}{2,40}文件$/u;
const PAPER_NUMBER = /^\p{Script=Han}{2,12}〔[\d*×xX]{2,4}〕[\d*×xX]{1,4}号(?=$|\s)/u;

/** The number of a paper that a line begins with: 青政发〔2025〕3号. */
export function paperNumber(text: string): string | undefined {
  return PAPER_NUMBER.exec(text)?.[0];
}

/** The first lines that say something, where they end with the number of the paper. */
export const letterheadOf = remembered((document: ReportDocument): Letterhead | undefined => {
  const marks: PlacedLine[] = [];
  const names: PlacedLine[] = [];
  for (const line of document.lines) {
    if (!saysSomething(line.line.block)) continue;
    const text = line.line.prose.slice(line.line.content.start, line.line.content.end);
    if (MARK.test(text)) marks.push(line);
    else if (NAME.test(text)) names.push(line);
    else return paperNumber(text) === undefined ? undefined : { marks, names, number: line };
  }
  return undefined;
});

/** Whether a block is part of what the report says. */
export function saysSomething(block: PlacedLine['line']['block']): boolean {
  return block !== 'blank' && block !== 'frontMatter' && block !== 'comment';
}
