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
  scope: 'line',
  severity: 'information',
  fixSafety: 'none',
  heedsAcceptedWords: true,
  isPatient: true,
  basis: { source: '惯例' },
  title: { zh: '疑似拼音首字母代称', en: 'Pinyin initials instead of a word' },
  explanation: {
    zh: '用拼音首字母代替敏感词或人名地名（如以 WW 代“维稳”），读者可能不解或误解。通行的外文缩写（APP、GDP、LED 等）不提示。',
    en: 'Capitals that look like pinyin initials standing in for a sensitive word or a name: readers may not understand them, or not in the same way. Abbreviations in general use (APP, GDP, LED …) are left alone.',
  },
  examples: {
    bad: [
      {
        text: `
加强对ZDRY的走访，及时掌握SF动态。
      ^^^^                ^^
`,
      },
    ],
    good: [
      '推广“国家反诈中心”APP，全县GDP增长6%。',
      '完善“3+N”机制，配备GPS设备。',
      '按照GB/T 9704的要求排版。',
      '在XX镇召开会议。',
    ],
  },
  check: (line) => {
    if (!/[A-Z]{2}/.test(line.prose)) return [];
    return Array.from(line.prose.matchAll(INITIALS))
      .filter(([word]) => !ABBREVIATIONS.has(word) && !/^X+$/.test(word))
      .map((match) => ({
        range: { start: match.index, end: match.index + match[0].length },
        message: {
          zh: `“${match[0]}”疑似以拼音首字母代替的词，可能有歧义`,
          en: `“${match[0]}” looks like pinyin initials standing in for a word`,
        },
        data: { kind: 'initials' },
      }));
  },
});
