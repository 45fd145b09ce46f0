const NAMED_MONTHS: readonly (readonly [RegExp, number, number])[] = [
  [/前三个?季度/, 1, 9],
  [/前[二两]个?季度/, 1, 6],
  [/上半年/, 1, 6],
  [/下半年/, 7, 12],
  [/(?:第一|第1|一)季度/, 1, 3],
  [/(?:第二|第2|二)季度/, 4, 6],
  [/(?:第三|第3|三)季度/, 7, 9],
  [/(?:第四|第4|四)季度/, 10, 12],
];

/** The months that a word such as 上半年 names. */
export function namedMonths(text: string): readonly [from: number, to: number] | undefined {
  const row = NAMED_MONTHS.find(([word]) => word.test(text));
  return row && [row[1], row[2]];
}
