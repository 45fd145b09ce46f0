import type { Contradiction } from '../../../figures/last-year/contradictions';
import type { Direction } from '../../../figures/sentence/comparisons';
import type { Bilingual } from '../../../text/language';

/** What the report of last year says instead, with the arithmetic. */
export function contradictionMessage(contradiction: Contradiction): Bilingual {
  const { name, earlier } = contradiction;
  const before = earlier.claim.fact.figure.text;
  const judgement = judgementOf(contradiction);
  return {
    zh: `${earlier.period}报告中“${name}”为“${before}”，${judgement.zh}`,
    en: `the report on ${earlier.period} gives ${name} as ${before}: ${judgement.en}`,
  };
}

const DIRECTIONS: Readonly<Record<Direction, Bilingual>> = {
  up: { zh: '上升', en: 'a rise' },
  down: { zh: '下降', en: 'a fall' },
};

function judgementOf({ past, expected: { arithmetic, direction } }: Contradiction): Bilingual {
  const said = past.fact.figure.text;
  if (direction) {
    const { zh, en } = DIRECTIONS[direction];
    return {
      zh: `${arithmetic}，应为${zh}，与此处所写相反`,
      en: `${arithmetic} is ${en}, and this says the opposite`,
    };
  }
  return arithmetic
    ? { zh: `${arithmetic}，此处为“${said}”`, en: `${arithmetic}, but this says ${said}` }
    : { zh: `此处为“${said}”`, en: `this says ${said}` };
}
