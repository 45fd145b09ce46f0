import { bindersPath, renderBinders } from './binders.mjs';
import { commonCharactersPath, renderCommonCharacters } from './common-characters.mjs';
import { generateConfigurationSchema } from './configuration-schema.mjs';
import { figureMeasuresPath, renderFigureMeasures } from './figure-measures.mjs';
import { figureTablesPath, renderFigureTables } from './figure-tables.mjs';
import { figureUnitsPath, renderFigureUnits } from './figure-units.mjs';
import { figureWordsPath, renderFigureWords } from './figure-words.mjs';
import { noticesPath, renderNotices } from './notices.mjs';
import { rareCharactersPath, renderRareCharacters } from './rare-characters.mjs';
import { generateRulePages } from './rule-pages.mjs';
import { registryPath, renderRegistry } from './rule-registry.mjs';
import { generateSettings } from './settings.mjs';
import { renderSimilarCharacters, similarCharactersPath } from './similar-characters.mjs';
import { renderSkeletonSnippets, skeletonSnippetsPath } from './snippets.mjs';
import { renderWordClasses, wordClassesPath } from './word-classes.mjs';

/**
 * A generated file and the text it should have; undefined for one that should not be there.
 * @typedef {{ path: string, text: string | undefined }} GeneratedFile
 */

/**
 * Everything that is generated. The registry comes first, because the others read the rules through it.
 * @type {readonly (() => readonly GeneratedFile[] | Promise<readonly GeneratedFile[]>)[]}
 */
export const generators = [
  () => [{ path: figureWordsPath, text: renderFigureWords() }],
  () => [{ path: wordClassesPath, text: renderWordClasses() }],
  () => [{ path: figureTablesPath, text: renderFigureTables() }],
  () => [{ path: figureMeasuresPath, text: renderFigureMeasures() }],
  () => [{ path: figureUnitsPath, text: renderFigureUnits() }],
  () => [{ path: commonCharactersPath, text: renderCommonCharacters() }],
  () => [{ path: rareCharactersPath, text: renderRareCharacters() }],
  async () => [{ path: similarCharactersPath, text: await renderSimilarCharacters() }],
  () => [{ path: bindersPath, text: renderBinders() }],
  () => [{ path: registryPath, text: renderRegistry() }],
  generateRulePages,
  generateSettings,
  generateConfigurationSchema,
  async () => [{ path: skeletonSnippetsPath, text: await renderSkeletonSnippets() }],
  async () => [{ path: noticesPath, text: await renderNotices() }],
];
