import type { SlipSource, WordSource } from '../../rules/checker';
import type { Slip } from '../../text/attestation/slips';
import type { BackgroundSegmenter } from '../environment';
import { createBackgroundAnswers } from './background-answers';

interface WordsOptions {
  readonly segmenter: Pick<BackgroundSegmenter, 'cut' | 'status'>;
  /** Called before texts are sent to be cut. */
  readonly onAsked: () => void;
  /** Called when words are known that were not known when they were asked for. */
  readonly onKnown: () => void;
}

/**
 * Words from the segmenter, which loads when the first are asked for.
 *
 * The words of `Intl.Segmenter` are not given on: they differ from jieba's, and what is found must not depend on
 * the engine that happens to run.
 */
export function createWords({ segmenter, onAsked, onKnown }: WordsOptions): WordSource {
  const ask = async (texts: readonly string[]): Promise<readonly (readonly string[])[] | undefined> => {
    const cutting = segmenter.cut(texts);
    onAsked();
    const words = await cutting;
    return segmenter.status().name === 'intl' ? undefined : words;
  };
  return { wordsOf: createBackgroundAnswers({ ask, onKnown }) };
}

interface SlipsOptions {
  readonly segmenter: Pick<BackgroundSegmenter, 'slips'>;
  /** Called when slips are known that were not known when they were asked for. */
  readonly onKnown: () => void;
}

/** Slips from the segmenter's thread, which loads the table of counts when the first are asked for. */
export function createSlips({ segmenter, onKnown }: SlipsOptions): SlipSource {
  const ask = (texts: readonly string[]): Promise<readonly (readonly Slip[])[]> => segmenter.slips(texts);
  return { slipsOf: createBackgroundAnswers({ ask, onKnown }) };
}
