import type { SegmenterHandle, SegmenterStatus } from '../segmenter/start-segmenter';
import type { Bilingual } from '../text/language';
import { EXIT } from './terminal';
import type { ExitCode, Terminal } from './terminal';

/** `nigao --version`: the version, and which engine cuts words here. To know that it has to be loaded. */
export async function printVersion(
  version: string,
  terminal: Terminal,
  segmenter: SegmenterHandle,
): Promise<ExitCode> {
  // A failure is in the status, where it says why.
  await segmenter.cut([]).catch(() => undefined);
  const engine = describeEngine(segmenter.status())[terminal.language];
  await segmenter.dispose();
  terminal.write(`nigao ${version}\n${engine}\n`);
  return EXIT.clean;
}

function describeEngine({ name, reason }: SegmenterStatus): Bilingual {
  const engine = engineName(name);
  return reason
    ? { zh: `分词：${engine.zh}（${reason.zh}）`, en: `words: ${engine.en} (${reason.en})` }
    : { zh: `分词：${engine.zh}`, en: `words: ${engine.en}` };
}

function engineName(name: SegmenterStatus['name']): Bilingual {
  switch (name) {
    case 'nodejieba':
      return { zh: 'nodejieba（原生模块）', en: 'nodejieba (native module)' };
    case 'javascript':
      return {
        zh: 'JavaScript 实现，结果与 nodejieba 相同',
        en: 'JavaScript, with the results of nodejieba',
      };
    case 'intl':
      return { zh: 'Intl.Segmenter', en: 'Intl.Segmenter' };
    case undefined:
      return { zh: '不可用', en: 'not available' };
  }
}
