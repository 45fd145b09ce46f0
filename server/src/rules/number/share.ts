import { defineRule } from '../rule';
import { brokenRelations } from './relation/relation-finding';

export default defineRule({
  id: 'number/share',
  scope: 'line',
  severity: 'warning',
  fixSafety: 'suggested',
  judgesValues: true,
  basis: { source: '惯例' },
  title: { zh: '占比与数目不符', en: 'The share is not part divided by total' },
  explanation: {
    zh: '“共…起，其中…起，占…%”的占比应等于分项除以总数。以“占全省”“占去年”等句外数字为基数的不核对。',
    en: 'In 共…起，其中…起，占…%, the share is the part divided by the total. Shares of something outside the sentence (of the province, of last year) are left alone.',
  },
  examples: {
    bad: [
      {
        text: '共接报警情860起，其中刑事警情43起，占50%。\n                                     ^^^',
        fixed: '共接报警情860起，其中刑事警情43起，占5%。',
      },
    ],
    good: [
      '共接报警情860起，其中刑事警情43起，占5%。',
      '共接报警情860起，其中刑事警情43起，占全市刑事警情的12%。',
      '完成投资68亿元，占年度计划的85%。',
    ],
  },
  check: (line) =>
    brokenRelations(line, 'share', ({ arithmetic, subject }) => ({
      zh: `${arithmetic}，此处为“${subject.text}”`,
      en: `${arithmetic}, but this says ${subject.text}`,
    })),
});
