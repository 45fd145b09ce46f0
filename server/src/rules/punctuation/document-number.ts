import { defineRule } from '../rule';
import type { Finding } from '../rule';
import { replacement } from '../fix';

export default defineRule({
  id: 'punctuation/document-number',
  scope: 'line',
  severity: 'warning',
  fixSafety: 'safe',
  safeBecause: {
    zh: '只换年份的括号，年份和序号不动；去“第”字、去0、补括号的改法须逐处确认。',
    en: 'Only the brackets of the year change; whatever touches the number is made one at a time.',
  },
  isFormatting: true,
  basis: { source: '国标', clause: 'GB/T 9704—2012 7.2.5；GB/T 15834—2011 4.9.3.3' },
  title: { zh: '发文字号不规范', en: 'Document number not in due form' },
  explanation: {
    zh: '发文字号的年份用六角括号“〔〕”括入，发文顺序号不加“第”字，不编虚位（1不编为01），如“×政发〔2023〕3号”。漏了括号、只写年份和序号的也指出。',
    en: 'The year of a document number stands in 〔〕; the running number has neither 第 nor a leading zero: 〔2023〕3号. A year without its brackets is found too.',
  },
  examples: {
    bad: [
      {
        text: '根据县安办[2023]12号文件要求开展检查。\n          ^^^^^^^^^^',
        fixed: '根据县安办〔2023〕12号文件要求开展检查。',
      },
      { text: '印发了公发（2022）5号方案。\n          ^^^^^^^^^^^', fixed: '印发了公发〔2022〕5号方案。' },
      {
        text: '依据政办发〔2021〕第08号通知执行。\n          ^^^^^^^^^^^^^^',
        fixed: '依据政办发〔2021〕8号通知执行。',
      },
      {
        text: '落实县林发2024第6号、县防办函2024年12号文件。\n          ^^^^^^^^^          ^^^^^^^^^^',
        fixed: '落实县林发〔2024〕6号、县防办函〔2024〕12号文件。',
      },
      { text: '见县安委办202419号文。\n          ^^^^^^^^', fixed: '见县安委办〔2024〕19号文。' },
    ],
    good: [
      '根据县安办〔2023〕12号文件要求开展检查。',
      '参见（2023）川01民初128号判决书。',
      '修订（2023）版方案。',
      '林场印发2024年第3号公报，县林业局2024年第1号令已施行。',
      '防火办2024年12号台风应对情况，防火办20241号哨所。',
    ],
  },
  check: ({ prose }) => {
    if (!prose.includes('号')) return [];
    return [...prose.matchAll(NUMBER), ...prose.matchAll(WITHOUT_BRACKETS)].flatMap(
      ({ 0: written, 1: year, 2: number, index }) => {
        const proper = `〔${year ?? ''}〕${(number ?? '').replace(/^0+/, '')}号`;
        return written === proper ? [] : [finding(written, proper, index)];
      },
    );
  },
});

const NUMBER = /(?<=[\u4e00-\u9fff])[〔［[【（(]((?:19|20)\d\d)[〕］\]】）)](?:第)?(0*[1-9]\d{0,4})号/g;

/**
 * 县林发2024第6号, 县安办202419号: after the signs of an agency, whose last one says what sort of paper it is. 印发 and its
 * like are verbs, and 2024年第6号 after them a number of another sort.
 */
const WITHOUT_BRACKETS =
  /(?<=[\u4e00-\u9fff]{1,6}(?<![印转下制签核颁编刊分])[发函办字]|[\u4e00-\u9fff]{1,6}办[发函字])((?:19|20)\d\d)(?:年?第|年)?(0*[1-9]\d{0,2})号(?=文|通知|函|，|。|、|；|）|$)/g;

function finding(written: string, proper: string, start: number): Finding {
  const range = { start, end: start + written.length };
  const onlyBrackets = written.slice(6) === proper.slice(6);
  return {
    range,
    message: { zh: `发文字号应写作“${proper}”`, en: `Write the document number as ${proper}` },
    fixes: [replacement(range, proper, onlyBrackets ? 'safe' : 'suggested')],
  };
}
