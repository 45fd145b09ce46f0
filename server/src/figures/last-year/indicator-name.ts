/** 一是, 第二， … before the name of an indicator: its place in a list, which is another one each year. */
const MARKER = /^(?:[一二三四五六七八九十]+[是要]|第[一二三四五六七八九十]+，?|首先|其次|再次|最后)/;

/** The name, or the key that begins with it, without the marker of a list. */
export function withoutMarker(name: string): string {
  return name.replace(MARKER, '');
}
