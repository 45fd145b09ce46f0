/**
 * The slips of the comparison: what a draft of `docs/examples/rural-roads.report.md` might have held before it was
 * proofread. `right` stands in the report exactly once; put `wrong` in its place and the slip is there.
 *
 * `group` says whom a slip is meant for: `marks` are what a checker of Chinese typography could see, `content` what
 * only a reader who knows reports could.
 *
 * @typedef {{ group: 'marks' | 'content', zh: string, en: string, right: string, wrong: string }} Slip
 */

/** @type {readonly Slip[]} */
export const slips = [
  ...ofGroup('marks', [
    ['半角逗号', 'half-width comma', '县委、县政府的坚强领导下，县', '县委、县政府的坚强领导下,县'],
    ['半角句点', 'half-width full stop', '管养任务较重。三是', '管养任务较重.三是'],
    ['半角分号', 'half-width semicolon', '改造9座；完成', '改造9座;完成'],
    ['半角冒号', 'half-width colon', '情况报告如下：', '情况报告如下:'],
    ['半角括号', 'half-width brackets', '（含桥梁12座）', '(含桥梁12座)'],
    ['序号用半角括号', 'half-width brackets of an ordinal', '（二）持续深化', '(二)持续深化'],
    ['括号一半全角一半半角', 'brackets of different width', '（三）切实改善', '（三)切实改善'],
    ['直引号', 'straight quotes', '“两客一危”企业', '"两客一危"企业'],
    ['引号不成对', 'unpaired quotation mark', '“四好农村路”建设', '“四好农村路建设'],
    [
      '书名号不成对',
      'unpaired title mark',
      '落实《青源县农村公路高质量发展实施方案》，',
      '落实《青源县农村公路高质量发展实施方案，',
    ],
    ['标点重复', 'doubled mark', '路域环境明显改善。', '路域环境明显改善。。'],
    ['顿号重复', 'doubled 顿号', '征地、拆迁', '征地、、拆迁'],
    ['省略号写成三个点', 'three dots for an ellipsis', '就到家……”', '就到家...”'],
    ['汉字之间的空格', 'space between Han characters', '清理占道堆物', '清理 占道堆物'],
    ['标点前的空格', 'space before a mark', '成本高，可持续', '成本高 ，可持续'],
    ['全角数字', 'full-width digits', '投诉建议286件', '投诉建议２８６件'],
    ['连接号写成两个减号', 'two hyphens for a range mark', '85%—90%', '85%--90%'],
    ['间隔号写成小数点', 'full stop for an interpunct', '“5·12”', '“5.12”'],
    ['发文字号用方括号', 'square brackets in a document number', '〔2024〕12号', '[2024]12号'],
  ]),
  ...ofGroup('content', [
    ['标题序号跳号', 'heading number skipped', '（四）着力夯实', '（五）着力夯实'],
    ['列举序号跳号', 'item number skipped', '三是开展路域', '四是开展路域'],
    ['同级序号标点不一', 'ordinals of one level marked differently', '2.完善物流', '2、完善物流'],
    ['数字仍被遮盖', 'figure still masked', '客运班线6条', '客运班线**条'],
    ['数字处留空', 'blank for a figure', '全年巡路1.3万人次', '全年巡路    万人次'],
    ['存疑标记未删', 'mark of doubt left in', '资料8000余份', '资料8000余份（待核实）'],
    ['分项之和与总数不符', 'parts do not make up the whole', '产业路46公里', '产业路64公里'],
    ['剩余数不对', 'wrong remainder', '其余9处', '其余19处'],
    ['增长率不对', 'wrong growth rate', '增长20%', '增长25%'],
    ['百分点算错', 'wrong difference in points', '下降0.8个百分点', '下降1.8个百分点'],
    ['列举项数不对', 'wrong number of listed things', '边坡等3类', '边坡等2类'],
    ['精确数后用“余”', '余 after an exact number', '标志标牌96块', '标志标牌96余块'],
    ['“同比去年”', 'doubled base of comparison', '起数同比下降', '起数同比去年下降'],
    ['不存在的日期', 'impossible date', '确保3月31日前', '确保2月30日前'],
    ['年份未写全', 'year of two digits', '列入2025年计划', '列入25年计划'],
    ['“分别”前后项数不等', 'subjects and values of 分别 differ', '98.6%、100%', '98.6%、99.2%、100%'],
    ['比率超过100%', 'share above 100 %', '列养率达到100%', '列养率达到120%'],
    ['说好的项数不对', 'wrong number announced', '三个方面的不足', '四个方面的不足'],
    ['词语重复', 'doubled word', '全年目标任务。', '全年目标任务任务。'],
    ['成语写错', 'idiom misspelt', '再接再厉', '再接再励'],
    ['固定提法有误', 'fixed phrase changed', '以人民为中心的发展思想', '以人民为中心的发展理念'],
    ['段末缺少标点', 'paragraph without an end', '重特大事故发生。', '重特大事故发生'],
    ['错别字（词表之外）', 'misspelling on no list', '压实企业主体责任', '压实企业主体任责'],
    ['形近字（词表之外）', 'look-alike character on no list', '紧盯G318', '紧钉G318'],
    ['表格与正文不符', 'table and text differ', '座 | 9 | 9 |', '座 | 9 | 8 |'],
  ]),
];

/** @returns {Slip[]} */
function ofGroup(group, rows) {
  return rows.map(([zh, en, right, wrong]) => ({ group, zh, en, right, wrong }));
}

/**
 * A slip in its place: `start` and `end` enclose just the characters that are wrong, in UTF-16 offsets of the draft;
 * nothing where something is missing. `around` is the whole of `wrong`, `fixed` what should stand there.
 *
 * @typedef {Slip & { start: number, end: number, around: { start: number, end: number }, fixed: string,
 *   isStraySpace: boolean }} PlacedSlip
 */

/**
 * @param {string} report the proofread report
 * @returns {{ draft: string, placed: PlacedSlip[] }} the report with every slip, and where they are, as listed above
 */
export function draftOf(report) {
  const inOrder = slips.map((slip) => ({ slip, at: onlyPlaceOf(slip.right, report) }));
  inOrder.sort((a, b) => a.at - b.at);
  const placed = [];
  let draft = '';
  let copied = 0;
  for (const { slip, at } of inOrder) {
    if (at < copied) throw new Error(`“${slip.right}” overlaps the slip before it`);
    draft += report.slice(copied, at);
    placed.push(place(slip, draft.length));
    draft += slip.wrong;
    copied = at + slip.right.length;
  }
  const order = (one) => slips.findIndex(({ right }) => right === one.right);
  placed.sort((a, b) => order(a) - order(b));
  return { draft: draft + report.slice(copied), placed };
}

function onlyPlaceOf(right, report) {
  const at = report.indexOf(right);
  if (at < 0 || report.includes(right, at + 1))
    throw new Error(`“${right}” is not in the report exactly once`);
  return at;
}

/** @returns {PlacedSlip} */
function place(slip, offset) {
  const { right, wrong } = slip;
  const shorter = Math.min(right.length, wrong.length);
  let head = 0;
  while (head < shorter && right[head] === wrong[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && right.at(-1 - tail) === wrong.at(-1 - tail)) tail += 1;
  const fixed = right.slice(head, right.length - tail);
  return {
    ...slip,
    start: offset + head,
    end: offset + wrong.length - tail,
    around: { start: offset, end: offset + wrong.length },
    fixed,
    isStraySpace: fixed === '' && wrong.slice(head, wrong.length - tail).trim() === '',
  };
}
