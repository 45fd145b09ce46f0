import type { Line } from '../../document/line';
import { contains } from '../../text/range';
import { defineRule } from '../rule';
import type { Finding } from '../rule';
import { HAN } from '../../text/chinese';
import { pairingOf, rangeOfPair } from '../../document/paired-marks';
import type { Pair } from '../../document/paired-marks';
import { characterEdit, replacement } from '../fix';

export default defineRule({
  id: 'punctuation/title-marks',
  scope: 'line',
  severity: 'warning',
  fixSafety: 'safe',
  safeBecause: {
    zh: '只有书名号之内再用的《》换成〈〉，书名不动。',
    en: 'Only a 《》 within another becomes 〈〉; the title itself stays.',
  },
  isFormatting: true,
  basis: { source: '国标', clause: 'GB/T 15834—2011 4.15、附录A.13' },
  title: { zh: '书名号使用不当', en: 'Title marks out of place' },
  explanation: {
    zh: '书名号里再用书名号时，里面一层用单书名号“〈〉”；培训班、会议、活动、评奖不是作品，用引号；报纸名称要用书名号。',
    en: 'Within title marks the inner pair is 〈〉. A course, a meeting, an activity or an award is no work and takes quotation marks; the name of a newspaper takes title marks.',
  },
  examples: {
    bad: [
      {
        text: '转发《关于印发《防汛预案》的通知》。\n              ^^^^^^^^^^^^',
        fixed: '转发《关于印发〈防汛预案〉的通知》。',
      },
      {
        text: '举办《青年干部能力提升培训班》2期。\n    ^^^^^^^^^^^^^^^^^^^^^^^^^^',
        fixed: '举办“青年干部能力提升培训班”2期。',
      },
      { text: '经验做法被农民日报头版报道。\n          ^^^^^^^^', fixed: '经验做法被《农民日报》头版报道。' },
      { text: '学习<安全生产法>有关条款。\n    ^^^^^^^^^^^^', fixed: '学习《安全生产法》有关条款。' },
    ],
    good: [
      '转发《关于印发〈防汛预案〉的通知》。',
      '按照《关于修改〈林区实施《防火条例》办法〉的决定》执行。',
      '制定《重点行业安全整治行动计划》《信访听证会议规则》。',
      '农民日报社记者到县采访，经验做法被《农民日报》头版报道。',
      '产值<5亿元且税收>1000万元的企业。',
    ],
  },
  check: (line) => {
    if (!HINT.test(line.prose)) return [];
    return [...nested(line), ...notWorks(line), ...newspapers(line), ...angleBrackets(line)];
  },
});

const HINT = /《|<|[日院安察年军]报/;

function titlesOf(line: Line): readonly Pair[] {
  return pairingOf(line).pairs.filter(({ kind }) => kind === 'title');
}

/** The marks of titles alternate: 《〈《》〉》. A 《》 directly within what is, or should be, another 《》 is an inner pair. */
function nested(line: Line): readonly Finding[] {
  const around: { readonly close: number; readonly isInner: boolean }[] = [];
  return pairingOf(line).pairs.flatMap((pair) => {
    if (pair.kind !== 'title' && pair.kind !== 'innerTitle') return [];
    while ((around.at(-1)?.close ?? Infinity) < pair.open) around.pop();
    const belongsWithin = around.at(-1)?.isInner === false;
    around.push({ close: pair.close, isInner: pair.kind === 'innerTitle' || belongsWithin });
    return belongsWithin && pair.kind === 'title' ? [innerPair(pair)] : [];
  });
}

function innerPair(inner: Pair): Finding {
  return {
    range: rangeOfPair(inner),
    message: { zh: '书名号里面一层应为单书名号“〈〉”', en: 'Within title marks the inner pair is 〈〉' },
    fixes: [
      {
        title: { zh: '改为单书名号“〈〉”', en: 'Change to 〈〉' },
        safety: 'safe',
        edits: [characterEdit(inner.open, '〈'), characterEdit(inner.close, '〉')],
      },
    ],
  };
}

const NOT_A_WORK = /(?:培训班|研修班|示范班|读书班|座谈会|推进会|研讨会|比武|竞赛|大赛|演练)》$/;
const LONGEST_SIGN = '培训班》'.length;

function notWorks(line: Line): readonly Finding[] {
  return titlesOf(line)
    .filter(({ open, close }) =>
      NOT_A_WORK.test(line.prose.slice(Math.max(open, close + 1 - LONGEST_SIGN), close + 1)),
    )
    .map((pair) => {
      const name = line.prose.slice(pair.open + 1, pair.close);
      return {
        range: rangeOfPair(pair),
        message: {
          zh: '培训班、会议、活动不是作品，宜用引号',
          en: 'Courses, meetings and activities take quotation marks',
        },
        severity: 'hint' as const,
        fixes: [replacement(rangeOfPair(pair), `“${name}”`, 'suggested')],
      };
    });
}

/** Newspapers, where something is said to have been printed in them. */
const NEWSPAPER =
  /(?<=[被在获登经由])(?:人民日报|光明日报|经济日报|法治日报|法制日报|工人日报|农民日报|检察日报|中国青年报|中国纪检监察报|人民法院报|人民公安报|解放军报)(?=(?:头版|专版|专刊|专题|整版|理论版|内参)?(?:刊|报道|发表|推介|点赞|宣传|关注))/g;

function newspapers({ prose }: Line): readonly Finding[] {
  return Array.from(prose.matchAll(NEWSPAPER), ({ 0: name, index }) => {
    const range = { start: index, end: index + name.length };
    return {
      range,
      message: {
        zh: `报纸名称应加书名号：《${name}》`,
        en: `The name of a newspaper takes title marks: 《${name}》`,
      },
      severity: 'information' as const,
      fixes: [replacement(range, `《${name}》`, 'suggested')],
    };
  });
}

const ANGLE_BRACKETS = new RegExp(`<([${HAN}][^<>，。；《》]{1,40})>`, 'g');

function angleBrackets(line: Line): readonly Finding[] {
  return Array.from(line.prose.matchAll(ANGLE_BRACKETS)).flatMap(({ 0: written, 1: name = '', index }) => {
    const range = { start: index, end: index + written.length };
    const isWithinTitle = titlesOf(line).some((title) => contains(rangeOfPair(title), range));
    const [open, close] = isWithinTitle ? ['〈', '〉'] : ['《', '》'];
    return [
      {
        range,
        message: { zh: `书名号应为“${open}${close}”`, en: `Title marks are ${open}${close}` },
        fixes: [replacement(range, `${open}${name}${close}`, 'suggested')],
      },
    ];
  });
}
