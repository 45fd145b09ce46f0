import { childOf, descend, isOn, valueOf } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';

/** What a box to tick or a list to choose from shows, which it keeps with its beginning and not as a result. */
export function shownByForm(begin: XmlElement): string | undefined {
  const data = childOf(begin, 'w:ffData');
  const box = childOf(data, 'w:checkBox');
  if (box) {
    const isTicked = childOf(box, 'w:checked') ? isOn(box, 'w:checked') : isOn(box, 'w:default');
    return isTicked ? '☑' : '□';
  }
  const list = descend(data, 'w:ddList');
  if (!list) return undefined;
  const choices = list.children.filter(({ name }) => name === 'w:listEntry');
  const chosen = Number(valueOf(list, 'w:result') ?? valueOf(list, 'w:default') ?? 0);
  return choices[chosen]?.attributes['w:val'];
}
