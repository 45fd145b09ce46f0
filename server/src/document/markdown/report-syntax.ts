import { list, thematicBreak } from 'micromark-core-commonmark';
import { markdownLineEnding } from 'micromark-util-character';
import type { Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';
import type { Placeholder } from './placeholder-node';

const ASTERISK = 42;
const PLUS = 43;
const DASH = 45;
const LESS_THAN = 60;
const UNDERSCORE = 95;

/** `*` and its runs are placeholders. Taking them before core's `attention` sees them leaves `_em_` alone. */
const placeholder: Construct = {
  name: 'placeholder',
  tokenize(effects, ok) {
    const inside: State = (code) => {
      if (code === ASTERISK) {
        effects.consume(code);
        return inside;
      }
      effects.exit('placeholder');
      return ok(code);
    };
    return (code) => {
      effects.enter('placeholder');
      return inside(code);
    };
  },
};

/** `____` is a place to be filled in, wherever it is: text, not emphasis and not a rule. */
const fillIn: Construct = {
  name: 'reportFillIn',
  tokenize(effects, ok, nok) {
    let length = 0;
    const inside: State = (code) => {
      if (code === UNDERSCORE) {
        effects.consume(code);
        length += 1;
        return inside;
      }
      effects.exit('data');
      return length < SHORTEST_FILL_IN ? nok(code) : ok(code);
    };
    return (code) => {
      effects.enter('data');
      return inside(code);
    };
  },
};

const SHORTEST_FILL_IN = 3;

const COMMENT_OPENING = '<!--';
const COMMENT_CLOSING = '-->';

/** The line of a text from where on no comment closes: looked for once, not by every opening on it. */
const withoutClosing = new WeakMap<TokenizeContext, number>();

/** `<!-- … -->` within a line. Other HTML is plain text. */
const comment: Construct = {
  name: 'reportComment',
  tokenize(effects, ok, nok) {
    let matched = 0;
    const { line } = this.now();
    const open: State = (code) => {
      if (code !== COMMENT_OPENING.charCodeAt(matched)) return nok(code);
      effects.consume(code);
      matched += 1;
      if (matched < COMMENT_OPENING.length) return open;
      matched = 0;
      return inside;
    };
    const inside: State = (code) => {
      if (code === null || markdownLineEnding(code)) {
        withoutClosing.set(this, line);
        return nok(code);
      }
      effects.consume(code);
      if (code === COMMENT_CLOSING.charCodeAt(matched)) matched += 1;
      else if (!(code === DASH && matched === 2)) matched = code === DASH ? 1 : 0;
      if (matched < COMMENT_CLOSING.length) return inside;
      effects.exit('reportComment');
      return ok;
    };
    return (code) => {
      if (withoutClosing.get(this) === line) return nok(code);
      effects.enter('reportComment');
      return open(code);
    };
  },
};

/**
 * Core's `list` asks for itself and for `thematicBreak` by identity. With both disabled in favour of the
 * clones below, those look-ups must be led to the clones.
 */
function towardsClones(effects: Effects): Effects {
  const clones = new Map<unknown, Construct>([
    [list, dashList],
    [thematicBreak, lineRule],
  ]);
  const redirected = (construct: Parameters<Effects['check']>[0]) => clones.get(construct) ?? construct;
  return {
    ...effects,
    check: (construct, ok, nok) => effects.check(redirected(construct), ok, nok),
    attempt: (construct, ok, nok) => effects.attempt(redirected(construct), ok, nok),
  };
}

/** A rule made of `-`. `add: 'after'` lets front matter see `---` first. */
const lineRule: Construct = { ...thematicBreak, name: 'reportRule', add: 'after' };

/** Lists by `-` and `+` only: `1.` is a heading of level 3 and `2023.` a year. */
const dashList: Construct = {
  ...list,
  name: 'reportList',
  tokenize(effects, ok, nok) {
    return list.tokenize.call(this, towardsClones(effects), ok, nok);
  },
  continuation: {
    tokenize(effects, ok, nok) {
      return list.continuation?.tokenize.call(this, towardsClones(effects), ok, nok) ?? nok;
    },
  },
};

/** Every line starts a paragraph of its own: whatever follows interrupts the paragraph before it. */
const lineParagraph: Construct = {
  name: 'reportLine',
  tokenize(this: TokenizeContext, _effects, ok, nok) {
    return (code) => (this.interrupt ? ok : nok)(code);
  },
};

const DISABLED = [
  'list',
  'thematicBreak',
  'setextUnderline',
  'codeIndented',
  'htmlFlow',
  'htmlText',
  'definition',
  'hardBreakEscape',
];

/** The micromark extension that makes Markdown of the reports' dialect: see docs/dialect.md. */
export function reportSyntax(): Extension {
  return {
    disable: { null: DISABLED },
    document: { [PLUS]: dashList, [DASH]: dashList },
    flow: { [DASH]: lineRule, null: lineParagraph },
    text: { [ASTERISK]: placeholder, [UNDERSCORE]: fillIn, [LESS_THAN]: comment },
  };
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    placeholder: 'placeholder';
    reportComment: 'reportComment';
  }
}
declare module 'mdast' {
  interface PhrasingContentMap {
    placeholder: Placeholder;
  }
  interface RootContentMap {
    placeholder: Placeholder;
  }
}
