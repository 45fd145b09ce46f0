import { differences, stretchAfter } from './differences.mjs';

/**
 * What a fix did to one form of official writing in a text in which nothing is wrong.
 *
 * @typedef {object} Damage
 * @property {string} zh the form
 * @property {string} en
 * @property {number} total how often the text has it
 * @property {number} changed how many of these are no longer what they were
 * @property {{ before: string, after: string } | undefined} example the first of those
 */

/**
 * The forms of official writing that a fix should leave alone. A match takes in the character on either side, so that
 * a space put beside it shows. What an earlier form has matched is not counted again.
 */
const forms = [
  { zh: '文首设置', en: 'front matter', pattern: /^(?:文种|单位|期间): .+$/gm },
  { zh: '二级标题序号（一）', en: 'level-2 ordinals （一）', pattern: /^（[一二三四五六七八九十]+）./gm },
  { zh: '三级标题序号 1.', en: 'level-3 ordinals 1.', pattern: /(?<=[。”])\d\.\p{Script=Han}/gu },
  { zh: '发文字号', en: 'document numbers', pattern: /〔\d{4}〕\d+号/g },
  { zh: '日期和年份', en: 'dates and years', pattern: /.?\d{4}年(?:\d+月\d+日)?|.?\d+月\d+日./g },
  { zh: '引号及其前后', en: 'quotation marks', pattern: /.?“[^”]*”./g },
  { zh: '正文中的括号', en: 'brackets in the text', pattern: /(?<!^)（|(?<!^（[一二三四五六七八九十]+)）/gm },
  { zh: '数字及其前后', en: 'figures', pattern: /.?(?:[A-Z]?\d[\d.×]*%?)./g },
];

/**
 * @param {string} before
 * @param {string} after
 * @returns {Damage[]} one for each form, and one for changes to anything else
 */
export function damageOf(before, after) {
  const changes = differences(before, after);
  const touched = new Set();
  const taken = [];
  const damage = forms.map(({ zh, en, pattern }) => {
    const places = placesOf(pattern, before, taken);
    taken.push(...places);
    const hit = places.filter((place) => changesWithin(changes, place).length > 0);
    for (const change of hit.flatMap((place) => changesWithin(changes, place))) touched.add(change);
    return {
      zh,
      en,
      total: places.length,
      changed: hit.length,
      example: exampleOf(before, after, changes, hit[0]),
    };
  });
  const others = changes.filter((change) => !touched.has(change));
  const first = others[0] && { start: Math.max(0, others[0].start - 6), end: others[0].end + 6 };
  return [
    ...damage,
    {
      zh: '其他',
      en: 'anything else',
      total: others.length,
      changed: others.length,
      example: exampleOf(before, after, changes, first),
    },
  ];
}

function placesOf(pattern, text, taken) {
  const places = Array.from(text.matchAll(pattern), ({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
  }));
  return places.filter(({ start, end }) =>
    taken.every((other) => end <= other.start + 1 || start >= other.end - 1),
  );
}

/** Changes at the very edge belong to the neighbour, unless the place is a single character. */
function changesWithin(changes, { start, end }) {
  return changes.filter((change) =>
    change.start === change.end
      ? change.start > start && change.start < end
      : change.start < end && change.end > start,
  );
}

function exampleOf(before, after, changes, place) {
  if (!place) return undefined;
  const { start, end } = stretchAfter(changes, place);
  return { before: before.slice(place.start, place.end), after: after.slice(start, end) };
}
