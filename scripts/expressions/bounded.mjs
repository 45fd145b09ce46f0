/** Expressions that take long on a long text or that recheck cannot decide: how they begin, and what keeps them short. */
export const BOUNDED = [
  { begins: '\\p{Script=Han}{2,}$', because: 'typed.ts reads the few characters before the caret' },
  ...[
    '(下一?步|下阶段|今后).*',
    '巩固.*成果',
    '(\\d{4}年度?|年度|年终|全年).*',
    '上?半年.*',
    '(总结|汇报).*上半年',
    '关于.+的',
    '问题.*整改',
    '存在.*(问题|不足)',
  ].map((begins) => ({
    begins,
    because: 'a title, heading or opening is read up to LONGEST_TITLE, report-kinds.ts',
  })),
  {
    begins: '(?:(?<!新(?=增))(?:上升|提高',
    because: 'a label is read up to LONGEST_LABEL, facts.ts; no word of change is two others',
  },
  ...[
    '(?:(?<![….·])[….·]{2,}|\\t)\\s{0,8}',
    '(?<=[\\u4e00-\\u9fff]{1,6}',
    '(?<=[“‘《"])[^“”‘《》"',
    '(?<![A-Za-z0-9０-９])(?:[xXｘＸ]{2,}',
    '\\{\\{[^{}]{1,20}\\}\\}',
    '(?<=[共计约近超达第])[ \\t',
  ].map((begins) => ({
    begins,
    because: 'a run is entered at its start only, all else repeats up to a number',
  })),
];
