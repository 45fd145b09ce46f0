import type { Range } from '../../text/range';
import { defineRule } from '../rule';
import type { Finding } from '../rule';
import { isWhereTermsMeet } from './doubling/meeting-terms';
import { mayRepeat, repetitionsIn } from './doubling/repetitions';
import type { Repetition } from './doubling/repetitions';

export default defineRule({
  id: 'wording/repeated-word',
  scope: 'words',
  severity: 'warning',
  fixSafety: 'suggested',
  heedsAcceptedWords: true,
  basis: { source: '惯例' },
  title: { zh: '词语重复', en: 'Repeated word' },
  explanation: {
    zh: '同一个词紧接着写了两遍，多半是修改时忘了删，或第二个词本应是别的词（“工作工作”应为“工作机制”）。“研究研究”“一步一步”这类重叠式是正常用法，不会报告；前后两个词语相接（“经营主体”“主体责任”）的不报告；分词结果表明两处文字不属于同一个词时也不报告。',
    en: 'The same word stands twice in a row: left over from editing, or typed instead of another word. Reduplication such as 研究研究 and 一步一步 is good Chinese and not reported, nor is a word that ends one term and begins the next (经营主体 主体责任), nor text that only looks doubled because two different words meet.',
  },
  examples: {
    bad: [
      { text: '健全网格化管理工作工作机制。\n              ^^^^^^^^', fixed: '健全网格化管理工作机制。' },
      { text: '各党支部党支部书记认真履行职责。\n  ^^^^^^^^^^^^', fixed: '各党支部书记认真履行职责。' },
      { text: '压实主体主体责任。\n    ^^^^^^^^', fixed: '压实主体责任。' },
      {
        text: '全年要要突出防火，将将任务分解到人。\n    ^^^^          ^^^^',
        fixed: '全年要突出防火，将任务分解到人。',
      },
      { text: '提升群众的的获得感和和幸福感。\n        ^^^^      ^^^^', fixed: '提升群众的获得感和幸福感。' },
    ],
    good: [
      '有关问题会上再研究研究、讨论讨论。',
      '主要要靠群众，需要要素保障。',
      '一步一步推进，一件一件落实，一户一户走访，一个难题一个难题攻克。',
      '规范集装箱装箱作业，加强集装箱装箱人员培训。',
      '坚持共建共治共享，创新创业氛围浓厚。',
      '这次培训的目的的确明确，实事求是是基本要求。',
      '公安局局长主持，党委委员参加，深入学习习近平总书记重要讲话。',
      '为了了解情况，队员来不及休息，加强了对对外项目的监管。',
      '经营主体主体责任落实不到位，各党组织组织党员开展走访，职工代表代表全厂发言。',
      '为各网格网格员配备终端。',
    ],
  },
  mayConcern: ({ prose }) => mayRepeat(prose),
  check: ({ prose }, words, { knowledge }) =>
    repetitionsIn(prose, words)
      .filter((repetition) => !isWhereTermsMeet(prose, repetition, knowledge))
      .map((repetition) => finding(prose, repetition)),
});

function finding(prose: string, { start, length, times }: Repetition): Finding {
  const word = prose.slice(start, start + length);
  const rest: Range = { start: start + length, end: start + length * times };
  return {
    range: { start, end: rest.end },
    message: { zh: `“${word}”重复`, en: `${word} stands twice in a row` },
    fixes: [
      {
        title: { zh: `删去重复的“${word}”`, en: `Remove the repeated ${word}` },
        safety: 'suggested',
        edits: [{ range: rest, newText: '' }],
      },
    ],
  };
}
