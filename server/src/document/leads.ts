import { headingsOf } from './headings';
import type { PlacedLine } from './line';
import { remembered } from './remembered';
import type { ReportDocument } from './report-document';
import { titleOf } from './title';

/** At least two, and at least every second paragraph of a section: then short first sentences are headings. */
const FEWEST_LEADS = 2;
const LEAST_SHARE = 0.5;

/**
 * The paragraphs headed by their first sentence (综合实力稳步提升。全年…), the commonest heading in published
 * reports. A short first sentence alone is only a sentence: its sibling paragraphs must have one too.
 */
export const leadsOf = remembered((document: ReportDocument): ReadonlySet<PlacedLine> => {
  const leads = new Set<PlacedLine>();
  for (const siblings of paragraphsBySection(document)) {
    const candidates = siblings.filter(({ line }) => line.leadCandidate);
    if (candidates.length < FEWEST_LEADS || candidates.length < LEAST_SHARE * siblings.length) continue;
    candidates.forEach((line) => leads.add(line));
  }
  return leads;
});

function paragraphsBySection(document: ReportDocument): readonly (readonly PlacedLine[])[] {
  const headings = new Set(headingsOf(document).map(({ line }) => line));
  const title = titleOf(document);
  const sections: PlacedLine[][] = [[]];
  for (const line of document.lines) {
    if (headings.has(line)) sections.push([]);
    else if (line.line.block === 'paragraph' && line !== title) sections.at(-1)?.push(line);
  }
  return sections;
}
