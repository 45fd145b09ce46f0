import type { Bilingual } from '../text/language';

/**
 * An error for the log: its kind and where it happened. Not its message, which may quote the report, and no
 * text of a report appears in a log.
 */
export function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const withoutMessage = (error.stack ?? '').replace(error.message, '');
  const frames = withoutMessage.split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames].join('\n');
}

export function featureFailed(feature: string): Bilingual {
  return { zh: `“${feature}”出错，未能给出结果`, en: `${feature} failed and gave no result` };
}

export function ruleFailed(rule: string): Bilingual {
  return {
    zh: `规则 ${rule} 出错，已略过；其他规则照常`,
    en: `Rule ${rule} failed and was passed over; the others go on`,
  };
}
