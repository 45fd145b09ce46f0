import { childOf } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';

/** What an application reads that knows Word's own text boxes and effects: all others have a plainer form beside them. */
export function chosen(alternative: XmlElement): XmlElement {
  const choices = alternative.children.filter(({ name }) => name === 'mc:Choice');
  return choices.find(isUnderstood) ?? childOf(alternative, 'mc:Fallback') ?? choices[0] ?? alternative;
}

function isUnderstood(choice: XmlElement): boolean {
  const prefixes = (choice.attributes['Requires'] ?? '').split(/\s+/).filter((one) => one !== '');
  return prefixes.every((prefix) => UNDERSTOOD.test(namespaceOf(prefix, choice) ?? ''));
}

const UNDERSTOOD = /^http:\/\/schemas\.microsoft\.com\/office\/(?:word|drawing)\/201[02]\//;

function namespaceOf(prefix: string, within: XmlElement): string | undefined {
  for (let element: XmlElement | undefined = within; element; element = element.parent) {
    const declared = element.attributes[`xmlns:${prefix}`];
    if (declared !== undefined) return declared;
  }
  return undefined;
}
