/**
 * The periods a report may be about, the likeliest first.
 *
 * @param kind the Chinese name of its kind: a 半年总结 is about half a year
 */
export function likelyPeriods(today: Date, kind: string): readonly string[] {
  const year = today.getFullYear();
  const month = today.getMonth() + 1;
  // A year is reported on from its last weeks until well into the next one.
  const reported = month <= 3 ? year - 1 : year;
  const halfYear = month <= 2 ? `${year - 1}年上半年` : `${year}年上半年`;
  const whole = `${reported}年`;
  const quarters = ['一', '二', '三', '四'].map((one) => `${reported}年第${one}季度`);
  const isHalf = kind.includes('半年');
  return [...new Set([isHalf ? halfYear : whole, halfYear, whole, ...quarters])];
}

/** Whether a period begins with its year. */
export function isPeriod(text: string): boolean {
  return /^(?:19|20)\d{2}年/.test(text.trim());
}

/** The title of a section as it will read in a report on `period`; without a year it keeps a place for one. */
export function inYear(title: string, period: string): string {
  const year = /^\d{4}/.exec(period)?.[0];
  const next = year === undefined ? '*' : String(Number(year) + 1);
  return title.replaceAll('{年}', year ?? '*').replaceAll('{下年}', next);
}

/** A name for a file: the title without what file systems refuse. */
export function fileNameOf(title: string): string {
  const name = title.replace(/[\\/:*?"<>|\s]+/g, '').slice(0, 60);
  return `${name || '工作报告'}.report.md`;
}
