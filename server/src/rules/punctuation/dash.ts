import type { Line } from '../../document/line';
import { contains } from '../../text/range';
import { defineRule } from '../rule';
import type { Finding, Habit } from '../rule';
import { CLOSING_MARKS, HAN, isHan, OPENING_MARKS } from '../../text/chinese';
import { foreignStretchesOf } from './marks/foreign-stretches';
import { replacement } from '../fix';

export default defineRule({
  id: 'punctuation/dash',
  scope: 'line',
  severity: 'warning',
  fixSafety: 'suggested',
  isFormatting: true,
  basis: { source: '国标', clause: 'GB/T 15834—2011 4.10、4.13' },
  title: { zh: '破折号不规范', en: 'Not a proper dash' },
  explanation: {
    zh: '破折号“——”占两个字的位置，不用两个以上的连字符（--）、制表线（──）或一个、三个一字线代替；表示阶段、起止或关联用一字线“—”。',
    en: 'A dash is ——, two characters wide, not hyphens (--), box-drawing lines (──), nor one or three em dashes. Stages, ranges and relations take a single —.',
  },
  examples: {
    bad: [
      {
        text: '形成“前端预防--中端化解--末端兜底”的链条。\n              ^^        ^^',
        fixed: '形成“前端预防——中端化解——末端兜底”的链条。',
      },
      {
        text: '我们的目标———群众满意──正在实现。\n          ^^^^^^        ^^',
        fixed: '我们的目标——群众满意——正在实现。',
      },
      { text: '—机制更加健全。全年出台制度9项。\n^^', fixed: '——机制更加健全。全年出台制度9项。' },
    ],
    good: [
      '——机制更加健全。全年出台制度9项。',
      '京张高铁北京—张家口段，工期为3—5月。',
      '平台名为“先锋在线-学习园地”。',
      '运行 nigao check --fix 即可。',
      '| 项目 | 数量 |\n| --- | --- |\n| 案件 | 3 |',
      '姓名：————————',
    ],
  },
  check: (line) => {
    if (!LOOKS_LIKE_DASH.test(line.prose)) return [];
    return [...runs(line), ...leadingDash(line)];
  },
});

const LOOKS_LIKE_DASH = /[-－–─―ー]{2}|—{3}|^[^—]{0,8}—[^—]/;
const RUN = /-{2,4}|－{2,4}|–{2}|─{1,3}|―{1,3}|ー{2}|—+/g;

/** A dash joins words or what is in paired marks. */
const BEFORE = new RegExp(`[${HAN}${CLOSING_MARKS}]`);
const AFTER = new RegExp(`[${HAN}${OPENING_MARKS}]`);

function runs(line: Line): readonly Finding[] {
  const { prose } = line;
  return Array.from(prose.matchAll(RUN)).flatMap(({ 0: written, index }) => {
    const range = { start: index, end: index + written.length };
    const [before, after] = [prose.charAt(index - 1), prose.charAt(range.end)];
    const isDash = written.startsWith('—') ? written.length === 3 : true;
    if (!isDash || before === written.charAt(0) || after === written.charAt(0)) return [];
    if (!BEFORE.test(before) && !AFTER.test(after)) return [];
    if (/[<>!]/.test(before + after)) return [];
    if (foreignStretchesOf(line).some((stretch) => contains(stretch, range))) return [];
    const stages = isHan(before) && isHan(after) ? [replacement(range, '—', 'suggested')] : [];
    const fixes = [replacement(range, '——', 'suggested'), ...stages];
    return [{ range, message: MESSAGE, fixes, habit: IMPROPER }];
  });
}

const MESSAGE = { zh: '破折号应为“——”', en: 'A dash is ——' };

const IMPROPER: Habit = {
  message: (count) => ({
    zh: `全文的破折号多不规范（${count}处），应为“——”`,
    en: `${count} improper dashes throughout: a dash is ——`,
  }),
  proper: /(?<!—)——(?!—)/g,
};

/** A paragraph that opens with one — instead of ——. */
function leadingDash({ prose, content }: Line): readonly Finding[] {
  const { start } = content;
  if (prose.charAt(start) !== '—' || !isHan(prose.charAt(start + 1))) return [];
  const range = { start, end: start + 1 };
  return [
    { range, message: MESSAGE, severity: 'information', fixes: [replacement(range, '——', 'suggested')] },
  ];
}
