import { enumerationRunsOf } from '../document/enumeration-runs';
import { headingsOf } from '../document/headings';
import type { PlacedHeading } from '../document/headings';
import type { ReportDocument } from '../document/report-document';
import { kindOf } from '../document/report-kind';
import { titleOf } from '../document/title';
import { identityOf } from '../figures/last-year/report-identity';
import type { Knowledge } from '../knowledge/types';

/** A section of a frame, as the file of a unit's own kinds has it; a title alone where there is nothing more. */
type FrameSection =
  string | { readonly 名称: string; readonly 小节?: readonly string[]; readonly 各项?: number };

/** A kind of report as the file of a unit's own kinds has it. */
export interface ReportFrame {
  readonly 名称: string;
  readonly 标题: string;
  readonly 开头: readonly string[];
  readonly 部分: readonly FrameSection[];
  readonly 结尾?: readonly string[];
  readonly 落款: readonly string[];
}

const SIGNATURE = ['{单位}', '{年}年*月*日'];

/**
 * The structure of a report as a kind of its own: its title and headings with unit, year and figures left open, and
 * what reports of its kind begin and end with. Undefined for a report without sections.
 */
export function frameOf(
  document: ReportDocument,
  name: string,
  knowledge: Knowledge,
): ReportFrame | undefined {
  const headings = headingsOf(document);
  const top = highest(headings);
  const sections = headings.filter(({ level }) => level === top);
  if (sections.length === 0) return undefined;
  const open = openerOf(document);
  const base = kindOf(document, knowledge.kinds);
  const title = titleOf(document);
  const written = document.frontMatter.title ?? (title ? said(document, title) : '');
  return {
    名称: name,
    标题: written === '' ? `{单位}{年}年${name}` : open(written),
    开头: base?.lead ?? ['*。'],
    部分: sections.map((section, i) => sectionOf(document, section, sections[i + 1], open)),
    ...(base && base.closing.length > 0 ? { 结尾: base.closing } : {}),
    落款: base?.signature ?? SIGNATURE,
  };
}

function highest(headings: readonly PlacedHeading[]): number {
  return headings.reduce((least, { level }) => Math.min(least, level), Number.POSITIVE_INFINITY);
}

type Opener = (text: string) => string;

function sectionOf(
  document: ReportDocument,
  section: PlacedHeading,
  next: PlacedHeading | undefined,
  open: Opener,
): FrameSection {
  const end = next?.line.start ?? document.text.length;
  const within = headingsOf(document).filter(
    ({ line }) => line.start > section.line.start && line.start < end,
  );
  const level = highest(within);
  const parts = within.filter((one) => one.level === level).map((one) => open(titleText(document, one)));
  const name = open(titleText(document, section));
  if (parts.length > 0) return { 名称: name, 小节: parts };
  const items = enumerationRunsOf(document)
    .map(({ markers }) => markers)
    .find(([first]) => first && first.line.start >= section.line.start && first.line.start < end);
  return items ? { 名称: name, 各项: items.length } : name;
}

function titleText({ text }: ReportDocument, { title }: PlacedHeading): string {
  return text
    .slice(title.start, title.end)
    .replace(/[。：:]\s*$/u, '')
    .trim();
}

function said(
  { text }: ReportDocument,
  {
    line,
    start,
  }: {
    readonly line: { readonly content: { readonly start: number; readonly end: number } };
    readonly start: number;
  },
): string {
  return text.slice(start + line.content.start, start + line.content.end).trim();
}

/** Leaves open what another report says otherwise: unit, year, next year, figures. */
function openerOf(document: ReportDocument): Opener {
  const identity = identityOf(document);
  const unit = document.frontMatter.unit ?? identity?.unit;
  return (text) => {
    const named = unit ? text.replaceAll(unit, '{单位}') : text;
    const dated = named.replace(/(?:19|20)\d{2}(?=年)/gu, (year) =>
      identity && Number(year) === identity.year + 1 ? '{下年}' : '{年}',
    );
    return dated.replace(/\d+(?:[.,]\d+)*/gu, '*');
  };
}
