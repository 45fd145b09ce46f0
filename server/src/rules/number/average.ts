import { defineRule } from '../rule';
import { brokenRelations } from './relation/relation-finding';

export default defineRule({
  id: 'number/average',
  scope: 'line',
  severity: 'warning',
  fixSafety: 'suggested',
  basis: { source: '惯例' },
  title: { zh: '平均数与总数、个数不符', en: 'Average, number and total disagree' },
  explanation: {
    zh: '户均、人均、亩产、单价乘以户数、人数、亩数、数量，应等于总数；万、亿和公斤、吨之间先换算。只有一处录入差错（数字颠倒、错一位、漏一位、小数点、万与亿）就能说明三者不符时才提示。',
    en: 'An average or a price times the number of things comes to the total; 万, 亿, kilograms and tonnes are converted first. Reported only where one keyboard slip in one of the three explains why they disagree.',
  },
  examples: {
    bad: [
      {
        text: '走访困难职工215户，发放慰问金32.25万元，户均1050元。\n                                            ^^^^^^',
        fixed: '走访困难职工215户，发放慰问金32.25万元，户均1500元。',
      },
    ],
    good: [
      '走访困难职工215户，发放慰问金32.25万元，户均1500元。',
      '走访困难职工215户，发放慰问金32万余元，户均1050元。',
      '全镇12个村收入360万元，村均30万元，最高的村达到118万元。',
    ],
  },
  check: (line) =>
    brokenRelations(line, 'average', ({ arithmetic, subject }) => ({
      zh: `${arithmetic}，此处为“${subject.text}”`,
      en: `${arithmetic}, but this says ${subject.text}`,
    })),
});
