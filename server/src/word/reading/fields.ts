import { elementsOf } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';
import { shownByInstruction } from './field-instruction';
import { shownByForm } from './form-field';

/** Fields within fields; what is nested deeper is nobody's, and each costs a look at all around it. */
const DEEPEST = 50;

/** Longer ones show nothing of their own. */
const LONGEST_INSTRUCTION = 1000;

/** A field that has begun and not ended. */
interface OpenField {
  readonly begin: XmlElement;
  instruction: string;
  /** Whether what follows is what the field shows, not what it is told to show. */
  isResult: boolean;
  hasText: boolean;
}

/**
 * The fields of a text: what is between `begin` and `separate` is an instruction, and nobody sees it. Marks that
 * are not paired mean nothing, so that a broken field hides nothing.
 */
export class Fields {
  readonly #beginOf: ReadonlyMap<XmlElement, XmlElement>;
  readonly #open: OpenField[] = [];

  constructor(
    container: XmlElement,
    private readonly onContents: () => void,
  ) {
    this.#beginOf = paired(container);
  }

  /** Whether the text that is read now is not shown: it belongs to an instruction or to a table of contents. */
  get isHidden(): boolean {
    return this.#open.some(({ isResult, instruction }) => !isResult || isContents(instruction));
  }

  /** Reads a mark; returns what a field shows that has no result of its own. */
  mark(element: XmlElement): string {
    const begin = this.#beginOf.get(element);
    if (!begin) return '';
    if (begin === element) {
      this.#open.push({ begin, instruction: '', isResult: false, hasText: false });
      return '';
    }
    const at = this.#open.findIndex((one) => one.begin === begin);
    const field = this.#open[at];
    if (!field) return '';
    if (element.attributes['w:fldCharType'] === 'separate') {
      field.isResult = true;
      return '';
    }
    this.#open.splice(at);
    if (isContents(field.instruction)) this.onContents();
    if (this.isHidden || field.hasText) return '';
    return shownByForm(field.begin) ?? shownByInstruction(field.instruction);
  }

  instruct(text: string): void {
    const field = this.#open.at(-1);
    if (field && !field.isResult)
      field.instruction = (field.instruction + text).slice(0, LONGEST_INSTRUCTION);
  }

  /** Text of a result was read. */
  said(): void {
    for (const field of this.#open) field.hasText = true;
  }
}

function isContents(instruction: string): boolean {
  return /^\s*TOC\b/i.test(instruction);
}

/** For each mark of a whole field, that it begins with. */
function paired(container: XmlElement): ReadonlyMap<XmlElement, XmlElement> {
  const result = new Map<XmlElement, XmlElement>();
  const waiting: XmlElement[][] = [];
  for (const mark of elementsOf(container, 'w:fldChar')) {
    const type = mark.attributes['w:fldCharType'];
    if (isDeleted(mark, container)) continue;
    if (type === 'begin') waiting.push([mark]);
    else if (type === 'separate') waiting.at(-1)?.push(mark);
    else if (type === 'end') {
      const marks = waiting.pop();
      const [begin] = marks ?? [];
      if (marks && begin && waiting.length < DEEPEST)
        for (const one of [...marks, mark]) result.set(one, begin);
    }
  }
  return result;
}

function isDeleted(element: XmlElement, top: XmlElement): boolean {
  for (let parent = element.parent; parent && parent !== top; parent = parent.parent) {
    if (parent.name === 'w:del' || parent.name === 'w:moveFrom') return true;
  }
  return false;
}
