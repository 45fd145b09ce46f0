import type { Line } from '../../document/line';
import { placeholdersOf } from '../../document/placed-placeholders';
import { remembered } from '../../document/remembered';
import { shift } from '../../text/range';
import type { Range } from '../../text/range';
import { defineRule } from '../rule';

/**
 * Two to four capitals that could be the initials of Chinese syllables (no syllable begins with I, U or V), and
 * that are no abbreviation in general use.
 */
const INITIALS = /(?<![A-Za-z0-9.+\-/])[A-HJ-TW-Z]{2,4}(?![A-Za-z0-9.+\-/])/g;

const ABBREVIATIONS = new Set(
  (
    'APP APEC ATM BRT CBD CEO CNG CPO CRC DNA ESG ETC FDA FTA GB GDP GEP GPS GNP HR KPI KTV LED LNG LOGO LPG LPR ' +
    'MBA MPA NBA NGO NFC OA OEM PC PCR PE PM POS PPP PS QC QQ RCEP RFID RMB RNA SAAS SCO SCS SOS SPA SSR TEU TFT ' +
    'TOD TOP TPM WHO WTO XBRL ERP OTC GSP GMP GAP EPC EPR HACCP CT MR CCC CPC BOT DRG LGBT NBS ADB AAA AA AED PCT CEPA DEPA '
  ).split(' '),
);

export default defineRule({
  id: 'placeholder/initials',
  scope: 'document',
  severity: 'information',
  fixSafety: 'none',
  heedsAcceptedWords: true,
  isPatient: true,
  basis: { source: '惯例' },
  title: { zh: '疑似拼音首字母代称', en: 'Pinyin initials instead of a word' },
  explanation: {
    zh: '用拼音首字母代替敏感词或人名地名（如以 WW 代“维稳”），读者可能不解或误解。只在有遮盖、待填之处的稿件里提示；通行的外文缩写（APP、GDP、LED 等）不提示。',
    en: 'Capitals that look like pinyin initials standing in for a sensitive word or a name: readers may not understand them, or not in the same way. Only drafts with masks are looked at; abbreviations in general use (APP, GDP, LED …) are left alone.',
  },
  examples: {
    bad: [
      {
        text: `
走访xx村*户，排查*人。
加强对ZDRY的走访，及时掌握SF动态。
      ^^^^                ^^
`,
      },
    ],
    good: [
      '企业研发PCB和EDA工具，举办CBA比赛。',
      '推广“国家反诈中心”APP，全县GDP增长6%。',
      '完善“3+N”机制，配备GPS设备。',
      '按照GB/T 9704的要求排版。',
      '在XX镇召开会议。',
    ],
  },
  check: (document) => {
    // Who hides words hides names and figures too: in a text without masks capitals are foreign abbreviations.
    if (placeholdersOf(document).length === 0) return [];
    return document.lines.flatMap(({ line, start }) =>
      initialsIn(line).map(({ word, range }) => ({
        range: shift(range, start),
        message: {
          zh: `“${word}”疑似以拼音首字母代替的词，可能有歧义`,
          en: `“${word}” looks like pinyin initials standing in for a word`,
        },
        data: { kind: 'initials' },
      })),
    );
  },
});

const initialsIn = remembered(
  ({ prose }: Line): readonly { readonly word: string; readonly range: Range }[] => {
    if (!/[A-Z]{2}/.test(prose)) return [];
    return Array.from(prose.matchAll(INITIALS))
      .filter(([word]) => !ABBREVIATIONS.has(word) && !/^X+$/.test(word))
      .map((match) => ({
        word: match[0],
        range: { start: match.index, end: match.index + match[0].length },
      }));
  },
);
