/**
 * A report of about `length` characters for the benchmarks, always the same for the same length. Its lines are
 * as long and as full of numbers, quotes and masks as those of real reports, and hardly any two are equal, so
 * that nothing comes cheap by repetition.
 */
export function reportText(length) {
  const pick = picker(20250630);
  const lines = ['青河县2025年上半年工作总结及下半年工作计划', ''];
  let size = 0;
  for (let section = 1; size < length; section += 1) {
    const paragraph = paragraphOf(section, pick);
    lines.push(paragraph);
    size += paragraph.length + 1;
  }
  return lines.join('\n').slice(0, length);
}

/** A small linear congruential generator: random numbers that are the same on every machine. */
function picker(seed) {
  let state = seed;
  return (choices) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return typeof choices === 'number' ? state % choices : choices[state % choices.length];
  };
}

const NUMERALS = '一二三四五六七八九';
const SUBSECTIONS = 5;

/** Sections of a heading and five paragraphs each; a paragraph has a run-in heading and some items. */
function paragraphOf(section, pick) {
  const place = (section - 1) % (SUBSECTIONS + 1);
  if (place === 0) return `${ordinal((section - 1) / (SUBSECTIONS + 1))}、${pick(TASKS)}`;
  const items = Array.from({ length: 2 + pick(3) }, (_, i) => {
    const sentences = Array.from({ length: 1 + pick(2) }, () => sentenceOf(pick));
    return `${NUMERALS[i]}是${pick(TASKS)}。${sentences.join('')}`;
  });
  return `（${NUMERALS[place - 1]}）${pick(TASKS)}，${pick(TASKS)}。${items.join('')}`;
}

/** 一 to 九十九, and again from 一. */
function ordinal(index) {
  const number = (index % 99) + 1;
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? NUMERALS[tens - 1] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? NUMERALS[ones - 1] : ''}`;
}

function sentenceOf(pick) {
  const [total, part, rare] = [100 + pick(900), 10 + pick(90), pick(100_000)];
  switch (pick(5)) {
    case 0:
      return `排查整治各类隐患${total}处，其中重大隐患${part}处，${part}处均已整改到位，整改率100%。`;
    case 1:
      return `截至${1 + pick(6)}月底，累计${pick(TASKS)}${rare}.${part}万元，同比增长${part}.${pick(10)}%。`;
    case 2:
      return `持续开展“${pick(CAMPAIGNS)}”专项行动，走访群众${rare}人次，化解矛盾纠纷${part}起。`;
    case 3:
      return `严格落实“三会一课”制度，组织集中学习*次，参加党员${rare}人次，覆盖率达${part}%以上。`;
    default:
      return `围绕${pick(TASKS)}，${pick(TASKS)}、${pick(TASKS)}等${rare}项工作有序推进，群众获得感、幸福感、安全感不断增强。`;
  }
}

const TASKS = [
  '抓实产业振兴',
  '推进水网建设',
  '强化耕地保护',
  '提升办学质量',
  '完善养老服务',
  '规范村级事务',
  '守牢安全底线',
  '优化营商环境',
  '深化林权改革',
  '整治农村污水',
  '扩大文旅消费',
  '稳定粮食生产',
  '保障农民工工资',
  '推动产教融合',
];
const CAMPAIGNS = ['清渠护水', '暖心敲门', '平安校园', '阳光低保', '金秋助学', '绿色矿山'];
