import type { PlacedLine } from './line';
import { remembered } from './remembered';
import type { ReportDocument } from './report-document';

/** What a paper is by its nature, which rules ask for and not for its name. */
export interface Nature {
  /** Names are hidden by rule, as in a judgment that is published: 李某某, XXX村. */
  readonly namesAnonymised: boolean;
}

/** Papers of courts and procuratorates, by the last words of their title. */
const COURT_PAPER =
  /(?:判决书|裁定书|调解书|决定书|起诉书|抗诉书|支付令|执行通知书|指导(?:性)?案例)(?:（[^（）]{1,20}）)?$/;
/** （2024）晋01民终12号 */
const CASE_NUMBER = /^[（(](?:19|20)\d\d[)）][\p{Script=Han}\d]{2,16}号$/u;
const PARTY =
  /^(?:原审|一审|二审|再审)?(?:原告|被告人?|上诉人|被上诉人|申请执行人|被执行人|申请人|被申请人|罪犯|公诉机关|第三人)(?:[（(：:]|[\p{Script=Han}]{2,4}[，,：:])/u;

const LINES_OF_TITLE = 5;
const LINES_OF_HEAD = 15;

/** The nature of a report: what its front matter says (文种, 隐名), else what its title and its shape show. */
export const natureOf = remembered((document: ReportDocument): Nature => {
  const { kind, title, anonymised } = document.frontMatter;
  const isCourtPaper = kind === undefined ? looksLikeCourtPaper(document, title) : COURT_PAPER.test(kind);
  return { namesAnonymised: anonymised ?? isCourtPaper };
});

function looksLikeCourtPaper({ lines }: ReportDocument, title: string | undefined): boolean {
  if (title !== undefined && COURT_PAPER.test(title)) return true;
  const head = headOf(lines);
  if (head.slice(0, LINES_OF_TITLE).some((said) => COURT_PAPER.test(said))) return true;
  return head.some((said) => CASE_NUMBER.test(said)) && head.some((said) => PARTY.test(said));
}

/** The first lines that say something, without blanks: 民 事 判 决 书 is 民事判决书. */
function headOf(lines: readonly PlacedLine[]): readonly string[] {
  const head: string[] = [];
  for (const { line } of lines) {
    if (line.content.start === line.content.end) continue;
    head.push(line.prose.slice(line.content.start, line.content.end).replace(/\s/g, ''));
    if (head.length === LINES_OF_HEAD) break;
  }
  return head;
}
