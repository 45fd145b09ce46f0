import type { ManuscriptLetterhead } from '../manuscript/manuscript';
import { textOfSpans } from '../manuscript/spans';
import type { Span } from '../manuscript/spans';
import type { PageStyle } from '../style/page-style';
import { letterheadName } from './letterhead-name';
import { htmlOf, plain } from './paper-block';
import type { PaperBlock } from './paper-block';

/** The letterhead of a report as it looks on paper. */
export function letterheadBlocks(
  letterhead: ManuscriptLetterhead,
  line: number,
  style: PageStyle,
): readonly PaperBlock[] {
  const { marks, names, number, signer } = letterhead;
  const blank = plain('body', [], line);
  const issuers = names.map((spans, i): PaperBlock => {
    const { size, before } = letterheadName(textOfSpans(spans), i === 0 ? marks.length : -1, style);
    return {
      ...plain('letterheadName', spans, line),
      style: `font-size:${size}pt;padding-top:${before.toFixed(1)}mm;`,
    };
  });
  return [
    ...marks.map((spans) => plain('salutation', spans, line)),
    ...issuers,
    ...(names.length > 0 ? [blank, blank] : []),
    signer ? signedNumber(number, signer, line) : plain('number', number, line),
    blank,
    blank,
  ];
}

/** What the line of the paper's number says. */
export function numberAndSigner({ number, signer }: ManuscriptLetterhead): readonly Span[] {
  return signer ? [...number, { text: '\u3000签发人：' }, ...signer] : number;
}

/** The blank before who signs is only for programs that do not set the two at the sides. */
function signedNumber(number: readonly Span[], signer: readonly Span[], line: number): PaperBlock {
  const [left, right] = [htmlOf(number), htmlOf([{ text: '\u3000签发人：' }, ...signer])];
  return { ...plain('signedNumber', [], line), html: `<span>${left}</span><span>${right}</span>` };
}
