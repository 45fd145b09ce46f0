import { isMap, isScalar, isSeq } from 'yaml';
import type { Document } from 'yaml';
import { parseYaml } from '../knowledge/parse-yaml';
import type { Range } from '../text/range';

/** What the YAML block at the head of a report says. Every field is optional, with Chinese or English keys. */
export interface FrontMatter {
  /** Where the block is, fences included; undefined without one. */
  readonly range?: Range;
  readonly kind?: string;
  /** 性质: what paper it is by nature, where that is read wrongly from its title and shape. */
  readonly nature?: string;
  readonly title?: string;
  readonly unit?: string;
  readonly period?: string;
  readonly date?: string;
  /** 目标字数: how long the report is to be, as Word counts. */
  readonly targetLength?: number;
  /** 朗读时长: how many minutes there are to read it out. */
  readonly speakingMinutes?: number;
  /** 脱密稿: the draft is masked on purpose, so masks are no omissions; undefined where it is not said. */
  readonly masked?: boolean;
  /** 隐名: names are hidden by rule, as in a published judgment; undefined where it is not said. */
  readonly anonymised?: boolean;
  /** Paths as written, relative to the report. */
  readonly glossaries: readonly string[];
}

export const NO_FRONT_MATTER: FrontMatter = { glossaries: [] };

/**
 * Reads the front matter. Never fails: what is no YAML (a `*` mask is an alias there) or nested too deeply counts as not said.
 *
 * @param yaml the block without its fences
 * @param range the whole block in the document
 */
export function readFrontMatter(yaml: string, range: Range): FrontMatter {
  const document = parseYaml(yaml, { logLevel: 'silent' });
  if (!document) return { ...NO_FRONT_MATTER, range };
  return {
    range,
    ...optional('kind', textOf(document, '文种', 'kind')),
    ...optional('nature', textOf(document, '性质', 'nature')),
    ...optional('title', textOf(document, '标题', 'title')),
    ...optional('unit', textOf(document, '单位', 'unit')),
    ...optional('period', textOf(document, '期间', 'period')),
    ...optional('date', textOf(document, '日期', 'date')),
    ...numeric('targetLength', textOf(document, '目标字数', 'target-length')),
    ...numeric('speakingMinutes', textOf(document, '朗读时长', 'speaking-minutes')),
    ...answer('masked', textOf(document, '脱密', 'masked')),
    ...answer('anonymised', textOf(document, '隐名', 'anonymised')),
    glossaries: listOf(document, '词表', '术语表', 'glossary', 'glossaries'),
  };
}

function optional<K extends string>(key: K, value: string | undefined): { readonly [P in K]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]?: string });
}

/** A positive number, whatever unit is written after it: 3000, 3000字, 15分钟. */
function numeric<K extends string>(key: K, value: string | undefined): { readonly [P in K]?: number } {
  const number = Number(/^\d+(?:\.\d+)?/.exec(value ?? '')?.[0] ?? 0);
  return number > 0 ? ({ [key]: number } as { readonly [P in K]?: number }) : {};
}

/** 是 or yes is true, any other answer false. */
function answer<K extends string>(key: K, value: string | undefined): { readonly [P in K]?: boolean } {
  return value === undefined
    ? {}
    : ({ [key]: /^(?:是|true|yes)$/i.test(value) } as { readonly [P in K]?: boolean });
}

function valueOf(document: Document, keys: readonly string[]): unknown {
  if (!isMap(document.contents)) return undefined;
  for (const key of keys) {
    const value = document.contents.get(key, true);
    if (value !== undefined) return value;
  }
  return undefined;
}

function textOf(document: Document, ...keys: readonly string[]): string | undefined {
  const value = valueOf(document, keys);
  // The source keeps a date or a number as it was written.
  if (!isScalar(value) || value.value === null) return undefined;
  return (value.source ?? (typeof value.value === 'string' ? value.value : '')).trim();
}

function listOf(document: Document, ...keys: readonly string[]): readonly string[] {
  const value = valueOf(document, keys);
  if (isScalar(value) && typeof value.value === 'string') return [value.value];
  if (!isSeq(value)) return [];
  return value.items.flatMap((item) =>
    isScalar(item) && typeof item.value === 'string' ? [item.value] : [],
  );
}
