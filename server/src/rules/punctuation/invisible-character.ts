import type { ReportDocument } from '../../document/report-document';
import type { Range } from '../../text/range';
import type { Bilingual } from '../../text/language';
import { defineRule } from '../rule';
import type { Finding, Fix } from '../rule';

export default defineRule({
  id: 'punctuation/invisible-character',
  scope: 'document',
  severity: 'information',
  fixSafety: 'safe',
  safeBecause: {
    zh: '删去的字符没有宽度，删去前后看上去一样。',
    en: 'What is removed has no width: the text looks the same before and after.',
  },
  basis: { source: '惯例' },
  title: { zh: '看不见或无法显示的字符', en: 'Character that cannot be seen' },
  explanation: {
    zh: '从网页、聊天软件或PDF粘贴来的文字常夹带看不见的字符（零宽空格、软连字符、方向控制符），妨碍查找、统计字数和核对词语；字库之外的字（U+E000至U+F8FF）和替换符（U+FFFD）则是没能转换过来的字，换一台电脑就成了方框。每一种全文只说一次，零宽的可以一并删去。表情符号之间的连接符不算。',
    en: 'Text pasted from a web page, a chat or a PDF brings along characters that nobody sees (zero-width spaces, soft hyphens, direction marks) and that get in the way of searching and counting. Characters outside all fonts (U+E000 to U+F8FF) and U+FFFD are what could not be converted, and show as boxes elsewhere. Each sort is said once; those without width can be removed together. Joiners between emoji are left alone.',
  },
  examples: {
    bad: [{ text: '清理\uFFFD灌渠12公里。\n    ^' }],
    good: ['全年走访群众120户，护林员巡山36次。', '一家\u{1F468}\u200d\u{1F469}出行，张\u{20BB7}巡山。'],
  },
  check: (document) => {
    if (!SUSPECT.test(document.text)) return [];
    return [...placesByCharacter(document)].map(([character, places]) => finding(character, places));
  },
});

// Control characters other than tabs and line ends count, so \p{Cc} less those.
const SUSPECT = /(?![\t\n\r])[\p{Cc}\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd\ue000-\uf8ff]/u;
const ZERO_WIDTH = /[\u00ad\u200b\u2060\ufeff]/;
const LOST = /[\ufffd\ue000-\uf8ff]/;
/** ZWJ and ZWNJ are right between emoji and in other scripts; among Chinese characters they are not. */
const JOINER = /[\u200c\u200d]/;
const CHINESE = /[\p{Script=Han}，。；：、0-9]/u;

function placesByCharacter({ text, lines }: ReportDocument): ReadonlyMap<string, readonly Range[]> {
  const places = new Map<string, Range[]>();
  for (const { line, start, end } of lines) {
    if (line.block === 'frontMatter' || !SUSPECT.test(line.text)) continue;
    for (let at = start; at < end; at += 1) {
      const character = text.charAt(at);
      if (!SUSPECT.test(character) || isOfTheText(text, at)) continue;
      const known = places.get(character);
      const range = { start: at, end: at + 1 };
      if (known) known.push(range);
      else places.set(character, [range]);
    }
  }
  return places;
}

/** The mark of byte order at the very start, and a joiner that joins. */
function isOfTheText(text: string, at: number): boolean {
  if (at === 0) return text.startsWith('\ufeff');
  return JOINER.test(text.charAt(at)) && !CHINESE.test(text.charAt(at - 1) + text.charAt(at + 1));
}

const NAMES: ReadonlyMap<string, Bilingual> = new Map([
  ['\u200b', { zh: '零宽空格', en: 'zero-width space' }],
  ['\ufeff', { zh: '零宽不换行空格', en: 'zero-width no-break space' }],
  ['\u00ad', { zh: '软连字符', en: 'soft hyphen' }],
  ['\ufffd', { zh: '替换符', en: 'replacement character' }],
]);

function finding(character: string, places: readonly Range[]): Finding {
  const [first = { start: 0, end: 0 }, ...others] = places;
  const isLost = LOST.test(character);
  const message = isLost ? lost(nameOf(character), places.length) : unseen(nameOf(character), places.length);
  const fixes = isLost && others.length < FEW ? [] : [removingAll(character, places)];
  return {
    range: first,
    message,
    ...(isLost ? { severity: 'warning' as const } : {}),
    related: others.map((range) => ({ range, message: { zh: '同一字符', en: 'The same character' } })),
    fixes,
  };
}

/** A character that is lost once or twice is to be written again; one found throughout is a sign of layout. */
const FEW = 4;

function nameOf(character: string): Bilingual {
  const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  const name = NAMES.get(character);
  return name ? { zh: `${name.zh}，${code}`, en: `${name.en}, ${code}` } : { zh: code, en: code };
}

function unseen({ zh, en }: Bilingual, count: number): Bilingual {
  return {
    zh: `全文有${count}处看不见的字符（${zh}）`,
    en: `${count} characters that cannot be seen (${en})`,
  };
}

function lost({ zh, en }: Bilingual, count: number): Bilingual {
  return {
    zh: `全文有${count}处没能转换过来的字（${zh}）`,
    en: `${count} characters that were lost (${en})`,
  };
}

function removingAll(character: string, places: readonly Range[]): Fix {
  return {
    title: { zh: `全部删去（${places.length} 处）`, en: `Remove all ${places.length}` },
    safety: ZERO_WIDTH.test(character) ? 'safe' : 'suggested',
    edits: places.map((range) => ({ range, newText: '' })),
    ...(places.length > 1 ? { isSweeping: true as const } : {}),
  };
}
