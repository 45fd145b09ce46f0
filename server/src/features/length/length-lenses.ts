import { headingsOf } from '../../document/headings';
import { placeholdersOf } from '../../document/placed-placeholders';
import type { ReportDocument } from '../../document/report-document';
import { titleOf } from '../../document/title';
import type { Bilingual } from '../../text/language';
import { rareCharactersIn } from '../../text/rare-characters';
import type { Range } from '../../text/range';
import { wordCount } from './word-count';

/** A line of its own above a heading: how long its section is and what is still open in it. */
export interface LengthLens {
  /** The heading, or the title. */
  readonly range: Range;
  readonly label: Bilingual;
}

/** Speakers of reports read 160 to 200 字 a minute. */
const SLOW = 160;
const FAST = 200;

/** Above the title the length of the whole report; above each main section its own. */
export function lengthLenses(document: ReportDocument): readonly LengthLens[] {
  const title = titleOf(document);
  const whole = { start: 0, end: document.text.length };
  const top = title && lensOf(document, { start: title.start, end: title.end }, whole, wholeLabel(document));
  return [...(top ? [top] : []), ...sectionLenses(document)];
}

/** The main section, from its heading to the next, that holds `offset`; undefined before the first. */
export function mainSectionAt(document: ReportDocument, offset: number): Range | undefined {
  return mainSections(document).find(({ section }) => section.start <= offset && offset < section.end)
    ?.section;
}

function mainSections(document: ReportDocument) {
  const main = headingsOf(document).filter(({ level }) => level <= 1);
  return main.map(({ mark, title, line }, i) => ({
    name: { start: mark.start, end: Math.max(mark.end, title.end) },
    section: { start: line.start, end: main[i + 1]?.line.start ?? document.text.length + 1 },
  }));
}

function sectionLenses(document: ReportDocument): readonly LengthLens[] {
  return mainSections(document).map(({ name, section }) => {
    const count = wordCount(document, section);
    const label = { zh: `${count}字`, en: `${count} characters` };
    return lensOf(document, name, section, label);
  });
}

function lensOf(document: ReportDocument, range: Range, section: Range, length: Bilingual): LengthLens {
  const open = placeholdersOf(document).filter(
    (place) => section.start <= place.range.start && place.range.start < section.end,
  ).length;
  if (open === 0) return { range, label: length };
  return { range, label: { zh: `${length.zh} · 待填${open}处`, en: `${length.en} · ${open} to fill in` } };
}

/** Against 目标字数 and 朗读时长 where the front matter gives them. */
function wholeLabel(document: ReportDocument): Bilingual {
  const { targetLength, speakingMinutes } = document.frontMatter;
  const count = wordCount(document);
  const target = targetLength === undefined ? '' : `/${targetLength}`;
  const share = targetLength ? Math.round((count / targetLength) * 100) : 0;
  const [zh, en] = [`${count}${target}字`, `${count}${target} characters`];
  const spoken = speakingMinutes === undefined ? undefined : spokenLabel(count, speakingMinutes);
  const rare = speakingMinutes === undefined ? '' : rareLabel(document.text);
  return {
    zh: [
      zh,
      ...(share ? [`${share}%`] : []),
      ...(spoken ? [spoken.zh] : []),
      ...(rare ? [`生僻字：${rare}`] : []),
    ].join(' · '),
    en: [
      en,
      ...(share ? [`${share}%`] : []),
      ...(spoken ? [spoken.en] : []),
      ...(rare ? [`rare: ${rare}`] : []),
    ].join(' · '),
  };
}

/** The characters that who reads the report aloud may stumble over, with their pinyin. */
function rareLabel(text: string): string {
  return rareCharactersIn(text)
    .map(({ character, reading }) => `${character}（${reading}）`)
    .join('、');
}

/** Too long only when even a fast speaker needs longer, too short when a slow one has time left. */
function spokenLabel(count: number, minutes: number): Bilingual {
  const [fast, slow] = [count / FAST, count / SLOW].map((one) => Math.max(1, Math.round(one)));
  const zh = `朗读约${fast}—${slow}分钟（限${minutes}分钟`;
  const en = `about ${fast}–${slow} minutes to read (of ${minutes}`;
  if (count / FAST > minutes) {
    const over = Math.ceil(count - minutes * FAST);
    return { zh: `${zh}，超出约${over}字）`, en: `${en}, about ${over} characters too long)` };
  }
  return { zh: `${zh}）`, en: `${en})` };
}
