/** What a report says, without the marks that set it out. */
export function lettersOf(report: string): string {
  return report.replace(/[\s|\-#]/g, '');
}
