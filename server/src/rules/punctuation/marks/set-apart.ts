import type { Line } from '../../../document/line';
import type { Range } from '../../../text/range';
import { isHan } from '../../../text/chinese';

/** The commonest family names; a blank between one of them and another character pads a name to three. */
export const FAMILY_NAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤';

/**
 * Whether a blank between two Han characters is there on purpose: a letter-spaced word (总 结), a padded name
 * (张 三), a slogan in quotes whose halves are of equal length (“青山为伴 绿水为邻”).
 */
export function isSetApart({ prose }: Line, { start, end }: Range): boolean {
  const left = wordBefore(prose, start);
  const right = wordAfter(prose, end);
  if (left.length === 1 && right.length === 1) return true;
  if (left.length === 1 && FAMILY_NAMES.includes(left)) return true;
  if (
    right.length === 1 &&
    (FAMILY_NAMES.includes(right) ? isBlank(prose.charAt(end + 1)) : isPaddedName(prose, end))
  )
    return true;
  if (right.length === 1 && FAMILY_NAMES.includes(left.slice(-1))) return true;
  return (
    left.length === right.length &&
    left.length >= 3 &&
    isQuoted(prose, start - left.length, end + right.length)
  );
}

/** 局长 张 三: one character, a blank and another one. */
function isPaddedName(prose: string, at: number): boolean {
  const rest = prose.slice(at + 1);
  const second = rest.trimStart();
  return second.length < rest.length && isHan(second.charAt(0)) && !isHan(second.charAt(1));
}

function wordBefore(prose: string, end: number): string {
  let start = end;
  while (isHan(prose.charAt(start - 1))) start -= 1;
  return prose.slice(start, end);
}

function wordAfter(prose: string, start: number): string {
  let end = start;
  while (isHan(prose.charAt(end))) end += 1;
  return prose.slice(start, end);
}

/** Between quotation marks, or between one of them and another blank. */
function isQuoted(prose: string, start: number, end: number): boolean {
  const opens = /[“‘《]/.test(prose.charAt(start - 1));
  const closes = /[”’》]/.test(prose.charAt(end));
  return (opens && (closes || isBlank(prose.charAt(end)))) || (closes && isBlank(prose.charAt(start - 1)));
}

function isBlank(character: string): boolean {
  return character !== '' && character.trim() === '';
}
