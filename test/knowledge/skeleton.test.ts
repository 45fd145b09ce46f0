import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { factsOfYear, renderSection, renderSkeleton, renderTitle } from '../../server/src/knowledge/skeleton';
import { skeletonSnippets, toSnippet } from '../../server/src/knowledge/skeleton-snippet';
import type { Snippet } from '../../server/src/knowledge/skeleton-snippet';
import type { KindSection, ReportKind } from '../../server/src/knowledge/types';
import { productKnowledge } from '../fixture/knowledge';
import { root } from './data-files';

const { kinds } = productKnowledge;

function kindOf(id: string): ReportKind {
  const kind = kinds.find((candidate) => candidate.id === id);
  if (!kind) throw new Error(`no kind ${id}`);
  return kind;
}

const section: KindSection = {
  title: '存在的问题',
  english: 'Problems',
  alternatives: [],
  matches: [],
  presence: 'required',
  free: false,
  runIn: false,
  mayBeSplit: false,
  items: [],
  children: [],
};

describe('a section', () => {
  it('numbers its blocks and their items', () => {
    const children = [
      { title: '*还不够深入', items: ['*', '*'] },
      { title: '*有待加强', items: [] },
    ];
    expect(renderSection({ ...section, lead: '主要有：', children }, 2)).toBe(
      '二、存在的问题\n主要有：\n（一）*还不够深入。一是*。二是*。\n（二）*有待加强。*。',
    );
  });

  it('puts items that belong to no block after the lead', () => {
    expect(renderSection({ ...section, lead: '主要有：', items: ['*', '*'] }, 11)).toBe(
      '十一、存在的问题\n主要有：一是*。二是*。',
    );
  });

  it('goes on in the heading’s line where the kind is written so', () => {
    expect(renderSection({ ...section, title: '以*为抓手', runIn: true, items: ['*'] }, 1)).toBe(
      '一、以*为抓手。一是*。',
    );
  });

  it('is a placeholder where nothing is known of it', () => {
    expect(renderSection(section, 1)).toBe('一、存在的问题\n*。');
  });
});

describe('a whole skeleton', () => {
  it('fills in the unit and the years that are known', () => {
    const facts = { unit: '柳河县司法局', ...factsOfYear(2023) };
    expect(renderTitle(kindOf('annual-summary'), facts)).toBe('柳河县司法局2023年工作总结和2024年工作计划');
    expect(renderSkeleton(kindOf('annual-summary'), facts)).toContain(
      '\n三、2024年工作计划\n2024年，柳河县司法局将',
    );
  });

  it('has a placeholder for what is not known, and never two side by side', () => {
    expect(renderTitle(kindOf('annual-summary'))).toBe('*年工作总结和*年工作计划');
    for (const kind of kinds) expect(renderSkeleton(kind)).not.toMatch(/\*\*|[{}]/u);
  });

  it('begins with title and blank line, and ends with one line break', () => {
    for (const kind of kinds) expect(renderSkeleton(kind)).toMatch(/^[^\n]+\n\n[^\n].*[^\n]\n$/su);
  });

  it('of a speech addresses the listeners and thanks them', () => {
    const text = renderSkeleton(kindOf('conference-speech'));
    expect(text).toMatch(/^在\*会议上的汇报发言\n\n尊敬的\*，各位领导，同志们：\n/u);
    expect(text).toMatch(/谢谢大家！\n$/u);
  });

  it('leaves optional sections out', () => {
    expect(renderSkeleton(kindOf('duty-report'))).not.toContain('述法情况');
  });
});

describe('snippets', () => {
  const folder = join(root, 'snippets');
  const files = readdirSync(folder).filter((file) => file.endsWith('.code-snippets'));
  const read = (file: string): Readonly<Record<string, Snippet>> =>
    JSON.parse(readFileSync(join(folder, file), 'utf8')) as Readonly<Record<string, Snippet>>;
  const all = files.flatMap((file) => Object.values(read(file)));

  it('turn every * into a tab stop and escape what snippet syntax would read', () => {
    expect(toSnippet('共*起，*%，{a}$1\\n')).toBe('共${1:*}起，${2:*}%，{a\\}\\$1\\\\n');
  });

  it('of the skeletons are up to date (npm run generate)', () => {
    expect(read('skeletons.code-snippets')).toEqual(skeletonSnippets(kinds));
  });

  it('belong to the language of reports, and are called up by pinyin initials and in Chinese', () => {
    for (const { scope, prefix } of all) {
      expect(scope).toBe('report');
      expect(prefix.some((text) => /^[a-z]+\d?$/u.test(text))).toBe(true);
      expect(prefix.some((text) => /\p{Script=Han}/u.test(text))).toBe(true);
    }
  });

  it('and what describes them are Chinese', () => {
    for (const { description, body } of all) {
      expect(description).toMatch(/^[^a-z]*\p{Script=Han}[^a-z]*$/iu);
      const text = body.join('\n').replaceAll('${CURRENT_YEAR}', '');
      expect(text).not.toMatch(/[a-z]{2}/i);
    }
  });

  it('are called up by different prefixes', () => {
    const prefixes = all.flatMap(({ prefix }) => prefix);
    expect(prefixes.filter((text, index) => prefixes.indexOf(text) !== index)).toEqual([]);
  });

  it('number their tab stops from 1 without a gap and hold no bare *', () => {
    for (const { body } of all) {
      const text = body.join('\n');
      const stops = [...text.matchAll(/\$\{(\d+)[:|]/gu)].map((match) => Number(match[1]));
      expect(new Set(stops)).toEqual(
        new Set(Array.from({ length: Math.max(0, ...stops) }, (_, index) => index + 1)),
      );
      expect(text.replace(/\$\{\d+:\*\}/gu, '')).not.toContain('*');
    }
  });
});
