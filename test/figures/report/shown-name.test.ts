import { describe, expect, it } from 'vitest';
import { openReport } from '../../../server/src/document/report-document';
import { factsOf } from '../../../server/src/figures/line-figures';
import { shownNameOf } from '../../../server/src/figures/report/shown-name';

function namesIn(text: string): readonly string[] {
  return openReport(text).lines.flatMap(({ line }) =>
    factsOf(line).facts.map((fact) => `${fact.figure.text} ${shownNameOf(line, fact)}`),
  );
}

describe('what a figure counts, as people are shown it', () => {
  it.each([
    ['立案86起，与去年同期相比下降9.1%。', ['86起 立案', '9.1% 立案（下降）']],
    ['现有社工120人，去年同期131人。', ['120人 现有社工', '131人 现有社工']],
    ['建成省级示范园3个，是全区仅有的2个之一。', ['3个 建成省级示范园', '2个 建成省级示范园']],
    ['同比上升12%。', ['12% 同比上升']],
    ['新建泵站6座，整修渠道12公里。', ['6座 新建泵站', '12公里 整修渠道']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});
