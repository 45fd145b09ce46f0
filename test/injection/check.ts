import { createReportService } from '../../server/src/service';
import { createJiebaSegmenter } from '../../server/src/text/segmentation/jieba-segmenter';
import { productKnowledge } from '../fixture/knowledge';
import { jiebaTexts } from '../segmentation/prepared-engines';
import type { Checker } from './trial';

const segmenter = createJiebaSegmenter({ ...jiebaTexts(), userWords: [] });

const service = createReportService({
  knowledge: productKnowledge,
  words: { wordsOf: (text) => segmenter.cut(text) },
  onRuleFailure: (rule, error) => {
    throw new Error(`${rule} failed`, { cause: error });
  },
});

/** The product in process, with the words of its own dictionary. What a text shares with the one before is kept. */
export const checkInProcess: Checker = (texts) => {
  let document = service.open('');
  return texts.map((text) => {
    document = service.change(document, text);
    return service.diagnose(document).map(({ rule, severity, range, related = [] }) => ({
      rule,
      severity,
      place: range,
      related: related.map((one) => one.range),
    }));
  });
};
