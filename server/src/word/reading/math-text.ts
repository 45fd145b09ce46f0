import { childOf, descend } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';

/**
 * An equation on one line, as one would type it: a fraction as `120/100`, with brackets where it needs them, a power as
 * `m²`. Without that its numbers would run into each other.
 *
 * @param say what an `m:t` says
 */
export function mathText(element: XmlElement, say: (text: XmlElement) => string): string {
  const part = (name: string) => {
    const found = childOf(element, name);
    return found ? mathText(found, say) : '';
  };
  const sign = (...path: readonly string[]) => descend(element, ...path)?.attributes['m:val'];
  switch (element.name) {
    case 'm:t':
      return say(element);
    case 'm:f':
      return `${bracketed(part('m:num'))}/${bracketed(part('m:den'))}`;
    case 'm:sSup':
      return part('m:e') + raised(part('m:sup'));
    case 'm:rad':
      return `${part('m:deg')}√${bracketed(part('m:e'))}`;
    case 'm:d': {
      const open = sign('m:dPr', 'm:begChr') ?? '(';
      const close = sign('m:dPr', 'm:endChr') ?? ')';
      return open + insides(element, say).join(',') + close;
    }
    case 'm:nary':
      return `${sign('m:naryPr', 'm:chr') ?? '∫'}${part('m:sub')}${part('m:sup')}${part('m:e')}`;
    default:
      return element.children
        .filter(({ name }) => name !== 'w:del' && name !== 'w:moveFrom')
        .map((child) => mathText(child, say))
        .join('');
  }
}

function insides(element: XmlElement, say: (text: XmlElement) => string): readonly string[] {
  return element.children.filter(({ name }) => name === 'm:e').map((inside) => mathText(inside, say));
}

/** One number or one word needs no brackets. */
function bracketed(text: string): string {
  return /^(?:[\d.,%]+|[\p{L}\d]+)$/u.test(text) ? text : `(${text})`;
}

function raised(text: string): string {
  return /^[0-9]+$/.test(text)
    ? text.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? '')
    : `^${bracketed(text)}`;
}
