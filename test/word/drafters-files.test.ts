import { describe, expect, it } from 'vitest';
import { openReport } from '../../server/src/document/report-document';
import { GB9704 } from '../../server/src/word/style/page-style';
import { exportWord, importWord, readStyle } from '../../server/src/word/word';
import { DRAFTERS_FILES } from './drafters-files';
import { lettersOf } from './letters';
import { makeDocx } from './make-docx';

describe.each(DRAFTERS_FILES)('a drafter’s file: $name', (made) => {
  const bytes = makeDocx(made);
  const imported = importWord(bytes);
  if (!imported.ok) throw new Error(imported.message.en);
  const { text, losses } = imported.value;

  it('becomes a report, and what it cannot carry over is told', () => {
    expect(text.split('\n').slice(0, -1)).toEqual(made.report);
    expect(losses.map(({ zh }) => zh)).toEqual(made.told ?? []);
  });

  it('keeps its text on the way back to Word', async () => {
    const writing = { style: GB9704, openPlaces: 'leave', wordsOf: (title: string) => [title] } as const;
    const again = importWord(await exportWord(openReport(text), writing));
    expect(again.ok && lettersOf(again.value.text)).toBe(lettersOf(text));
  });

  it('gives a style to write other reports in', () => {
    expect(readStyle(bytes).ok).toBe(true);
  });
});
