import { replacement } from '../fix';
import { defineRule } from '../rule';
import { unquotedNamesIn } from './names/quoted-names';

export default defineRule({
  id: 'wording/quote-consistency',
  scope: 'document',
  severity: 'information',
  fixSafety: 'suggested',
  heedsAcceptedWords: true,
  isPatient: true,
  basis: { source: '国标', clause: 'GB/T 15834—2011 4.8.3.3' },
  title: { zh: '同一提法时加引号时不加', en: 'A phrase with and without quotation marks' },
  explanation: {
    zh: '“两个维护”“三会一课”一类带数字的缩略提法，同一篇文稿里要么都加引号，要么都不加。标题、书名号和短行里的不看；不加引号的更多时视为有意为之，也不报告。',
    en: 'Abbreviated phrases with a numeral, such as 两个维护 and 三会一课, have quotation marks throughout a report or nowhere. Headings, titles in 《》 and short lines are left alone, and so are reports that mostly write them without.',
  },
  examples: {
    bad: [
      {
        text: `
严格落实“三会一课”制度，组织生活更加规范。
各支部坚持三会一课经常化，全年开展主题党日12次，讲授党课8次。
          ^^^^^^^^
`,
        fixed: `
严格落实“三会一课”制度，组织生活更加规范。
各支部坚持“三会一课”经常化，全年开展主题党日12次，讲授党课8次。
`,
      },
    ],
    good: [
      '严格落实“三会一课”制度，修订《三会一课工作规范》，各支部组织生活更加规范、更有实效。',
      '严格落实“三会一课”制度。\n（一）坚持三会一课。\n三会一课：支部党员大会等。',
      '运用“四种形态”处理36人次，其中第四种形态处理2人次，均已移送司法机关依法追究刑事责任。',
      '推广“五件实事”做法，全年为群众办好五件实事，帮助困难户解决就医、就学等方面的具体问题。',
    ],
  },
  check: (document) =>
    unquotedNamesIn(document).map(({ name, range, quoted }) => ({
      range,
      message: { zh: `“${name}”在别处加了引号，此处没有`, en: `${name} has quotation marks elsewhere` },
      related: [{ range: quoted, message: { zh: '此处加了引号', en: 'With quotation marks here' } }],
      fixes: [replacement(range, `“${name}”`, 'suggested')],
    })),
});
