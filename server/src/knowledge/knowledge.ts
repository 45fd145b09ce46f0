import { createFormulaIndex } from './formulas/formula-index';
import { formulasOfTerms } from './formulas/formulas-of-terms';
import { mergeWordLists } from './word-lists';
import { createTermIndex, layerTerms } from './term-index';
import type {
  FormulaIndex,
  Knowledge,
  KnowledgeData,
  Phrase,
  ReportKind,
  Term,
  TermIndex,
  WordIndex,
  WordList,
  WordListId,
  Person,
} from './types';
import { createWordIndex } from './word-index';

/** Terms and words of a user or a workspace, laid over the product's own. */
interface KnowledgeLayer {
  readonly terms?: readonly Term[] | undefined;
  readonly wordLists?: readonly WordList[] | undefined;
}

/** Makes the compiled data usable; costs next to nothing until an index is asked for. */
export function createKnowledge(data: KnowledgeData): Knowledge {
  let termIndex: TermIndex | undefined;
  let formulaIndex: FormulaIndex | undefined;
  const wordIndexes = new Map<WordListId, WordIndex>();
  return {
    ...data,
    people: [],
    get termIndex() {
      return (termIndex ??= createTermIndex(data.terms));
    },
    get formulaIndex() {
      return (formulaIndex ??= createFormulaIndex([...data.formulas, ...formulasOfTerms(data.terms)]));
    },
    wordIndex: (id) => {
      const known = wordIndexes.get(id) ?? createWordIndex(data.wordLists[id].entries);
      wordIndexes.set(id, known);
      return known;
    },
  };
}

/**
 * The knowledge with the terms of glossaries laid over it; of several of the same name the first counts. The word
 * lists, and what has been built for them, stay the same.
 */
export function withTerms(base: Knowledge, terms: readonly Term[]): Knowledge {
  const { kinds, wordLists, formulas, phrases, idioms, vocabulary, wordIndex } = base;
  const named = new Map<string, Term>();
  for (const term of terms) if (!named.has(term.term)) named.set(term.term, term);
  const data = extendKnowledge(
    { terms: base.terms, kinds, wordLists, formulas, phrases, idioms, vocabulary },
    { terms: [...named.values()] },
  );
  return Object.assign(createKnowledge(data), { wordIndex });
}

/** What a unit keeps in files of its own. */
interface OwnKnowledge {
  readonly people: readonly Person[];
  readonly kinds: readonly ReportKind[];
  readonly phrases: readonly Phrase[];
}

/**
 * The knowledge with what a unit keeps itself: its kinds count before the product's of the same name, its phrases come
 * first. Whatever has been built for the rest stays the same.
 */
export function withOwn(base: Knowledge, own: OwnKnowledge): Knowledge {
  const kinds = firstOfName([...own.kinds, ...base.kinds]);
  const phrases = [...own.phrases, ...base.phrases];
  return Object.create(base, {
    people: { value: own.people, enumerable: true },
    kinds: { value: kinds, enumerable: true },
    phrases: { value: phrases, enumerable: true },
  }) as Knowledge;
}

function firstOfName(kinds: readonly ReportKind[]): readonly ReportKind[] {
  const named = new Map<string, ReportKind>();
  for (const kind of kinds) if (!named.has(kind.name.zh)) named.set(kind.name.zh, kind);
  return [...named.values()];
}

/** The knowledge with a layer over it: terms of the same name are replaced, words come in addition. */
export function extendKnowledge(data: KnowledgeData, layer: KnowledgeLayer): KnowledgeData {
  return {
    ...data,
    terms: layerTerms(data.terms, layer.terms ?? []),
    wordLists: mergeWordLists([...Object.values(data.wordLists), ...(layer.wordLists ?? [])]),
  };
}
