import type { Line } from '../../document/line';
import { defineRule } from '../rule';
import type { Finding, Habit } from '../rule';
import type { Range } from '../../text/range';
import { removal } from '../fix';
import { strayBlanksIn } from './marks/stray-blanks';
import type { StrayBlank } from './marks/stray-blanks';

export default defineRule({
  id: 'punctuation/stray-space',
  scope: 'line',
  severity: 'warning',
  fixSafety: 'safe',
  safeBecause: {
    zh: '只删标点旁和百分号前的空格；汉字之间、数字旁、可能漏了数字的空格须逐处确认。',
    en: 'Only blanks beside marks and before % go; between characters, beside numbers or where a number may be missing each is left to the writer.',
  },
  isFormatting: true,
  basis: { source: '国标', clause: 'GB/T 15834—2011 5.1；GB/T 9704—2012 7.3.3' },
  title: { zh: '多余的空格', en: 'Stray space' },
  explanation: {
    zh: '公文的汉字、标点、数字之间不留空格。多余的空格多半来自复制粘贴或删改，不换行空格（U+00A0）、半身空格（U+2002）等在屏幕上不易发现。段首缩进、标题的字距、补足三字的姓名、姓名与职务之间、“第×条”之后、署名和电头、文章题名和口号的短语之间、外文单词之间和表格中的空格不受影响。',
    en: 'Official documents put no space between Han characters, marks and digits. A stray one comes from pasting or cutting, and no-break (U+00A0) or en spaces (U+2002) are hard to see. Indentation, letter-spaced titles, names padded to three characters or parted from a post, 第×条, bylines and datelines, the phrases of a title or slogan, foreign words and tables are left alone.',
  },
  examples: {
    bad: [
      {
        text: `
整改率达到96.5 %。  二是完善台账，\u3000压实责任。
              ^   ^^              ^^
`,
        fixed: `
整改率达到96.5%。二是完善台账，压实责任。
`,
      },
      {
        text: '各单位要加强\u2002协作配合，形成合力。\n            ^',
        fixed: '各单位要加强协作配合，形成合力。',
      },
      {
        text: '据《 平安简报 》第3期，全年无事故。\n    ^        ^',
        fixed: '据《平安简报》第3期，全年无事故。',
      },
      { text: '共走访企业 12 家，解决问题9个。\n          ^  ^', fixed: '共走访企业12家，解决问题9个。' },
    ],
    good: [
      '　　全年工作平稳有序，成效明显。  ',
      '工　作　总　结',
      '县长　张　三',
      '参加人员：王　明、李小四、赵　刚。',
      '一、 总体情况。全年平稳。',
      '编制 Microsoft Word 模板，联系电话：138 0013 8000。',
      '开展演练  次，参加群众共    人。',
      '打造“青山为伴 绿水为邻”文旅品牌，推出“进一扇门 办所有事”服务。',
      '主任：张三丰　　　副主任：李四光',
      '会议定于6月5日 14:30召开，会期一天。',
      '第三条　护林员每周巡山两次，做好记录。',
      '王山　副场长，分管防火。\n审判长 李水，书记员 赵林。',
      '本报讯 （记者 王山 通讯员 李水）昨日，林场启动巡护。',
      '刊发《护青山 守绿水——林场纪实》，开设【爱林木 防火患】专栏，提出学技术 练本领 比贡献。',
      '将第三条修改为：\n“第三条之一　护林员每周巡山，做好记录。\n“记录由林场存档。”',
      '3.2.1　本标准适用于林区道路，不适用于防火道。\n2021年3月26日 青河县第三届人民代表大会通过；同日施行。',
      '（一）毁林（第3条） 4．滥伐（第5条） 5．盗伐（第6条），共三类。',
      '| 姓 名 | 职 务 |\n| --- | --- |\n| 张三 | 科 长 |',
    ],
  },
  check: (line) => strayBlanksIn(line).map((blank) => finding(line, blank)),
});

function finding({ prose }: Line, { range, severity, safety }: StrayBlank): Finding {
  const [zh, en] = nameOf(prose.charAt(range.start));
  return {
    range,
    message: { zh: `此处有多余的${zh}`, en: `Stray ${en} here` },
    severity,
    fixes: [removal(range, { zh: '空格', en: 'the space' }, safety)],
    habit: isBesideNumber(prose, range) ? BESIDE_NUMBERS : AFTER_MARKS,
  };
}

function isBesideNumber(prose: string, { start, end }: Range): boolean {
  return /[0-9０-９%％]/.test(prose.charAt(start - 1) + prose.charAt(end));
}

/** As recognised from a scanned page, or as some programs set Chinese beside digits. */
const BESIDE_NUMBERS: Habit = {
  message: (count) => ({
    zh: `全文数字旁多有空格（${count}处），宜一并删去`,
    en: `Spaces beside the numbers throughout (${count}): remove them all`,
  }),
  proper: /[\u4e00-\u9fff][0-9]|[0-9][\u4e00-\u9fff]/g,
};
const AFTER_MARKS: Habit = {
  message: (count) => ({
    zh: `全文标点、文字之间多有空格（${count}处），宜一并删去`,
    en: `Spaces beside marks and characters throughout (${count}): remove them all`,
  }),
  proper: /[，。；：、？！](?=[\u4e00-\u9fff0-9“《（])/g,
};

const NAMES: ReadonlyMap<string, readonly [string, string]> = new Map([
  [' ', ['空格', 'space']],
  ['\t', ['制表符', 'tab']],
  ['\u3000', ['全角空格', 'full-width space']],
]);

/** What a blank is called; the ones that cannot be told from a space by looking carry their code. */
function nameOf(character: string): readonly [string, string] {
  const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return NAMES.get(character) ?? [`空格（${code}）`, `space (${code})`];
}
