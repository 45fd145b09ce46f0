import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineAt, openReport } from '../../server/src/document/report-document';
import { complete } from '../../server/src/features/completion';
import type { Completion, CompletionKind } from '../../server/src/features/completion';
import type { WordSource } from '../../server/src/rules/checker';
import { anyText, isOnWholeCharacters, withOffset } from '../fixture/arbitrary-report';
import { parseFixture } from '../fixture/fixture';
import { intlWords, noWords, wordsAre } from '../fixture/words';
import { sampleKnowledge } from './sample-knowledge';

function offered(fixture: string, words: WordSource = noWords): readonly Completion[] {
  const { text, cursor = 0 } = parseFixture(fixture);
  return complete(openReport(text), cursor, sampleKnowledge, words);
}

/** What is offered of one kind, as it would be inserted, in order. */
function inserted(kind: CompletionKind, fixture: string, words?: WordSource): readonly string[] {
  return offered(fixture, words)
    .filter((one) => one.kind === kind)
    .map(({ insert }) => insert.text);
}

/** The line of the cursor once the first completion of a kind has been taken. */
function taken(kind: CompletionKind, fixture: string, words?: WordSource): string | undefined {
  const { text } = parseFixture(fixture);
  const first = offered(fixture, words).find((one) => one.kind === kind);
  if (!first) return undefined;
  const { start, end } = first.replace;
  const after = openReport(text.slice(0, start) + first.insert.text + text.slice(end));
  return lineAt(after, start).line.text;
}

describe('continuing a run within a paragraph', () => {
  it.each([
    ['一是抓学习。$0', ['二是']],
    ['一是抓学习；$0', ['二是']],
    ['一是抓学习。共学12次。二是抓落实。三是促提升。$0', ['四是']],
    ['（一）抓党建。一是抓学习。$0', ['二是']],
    ['一要抓学习。$0', ['二要']],
    ['第一，抓学习。$0', ['第二，']],
    ['第一、抓学习。第二、抓落实。$0', ['第三、']],
    ['其一，抓学习。$0', ['其二，']],
    ['首先，抓学习。$0', ['其次，']],
    ['首先抓学习。其次抓落实。$0', ['再次', '最后']],
    ['首先，抓学习。其次，抓落实。最后，促提升。$0', []],
    ['十是抓学习。$0', ['十一是']],
  ])('%s offers %j', (fixture, expected) => {
    expect(inserted('continuation', fixture)).toEqual(expected);
  });

  it('continues every run that is open, the inner one first', () => {
    expect(inserted('continuation', '一是抓学习。第一，读原著。第二，悟原理。$0')).toEqual([
      '第三，',
      '二是',
    ]);
  });

  it.each(['二', 'er', 'ershi', 'es', 'E'])('fits what has been typed of it: %s', (typed) => {
    expect(taken('continuation', `一是抓学习。${typed}$0`)).toBe('一是抓学习。二是');
  });

  it.each([
    '一是抓学习$0',
    '一是抓学习，$0',
    '抓学习。$0',
    '一是抓学习。三$0',
    '一是抓学习。二是$0',
    '一是抓学习。$0扎实推进。',
  ])('offers nothing at %s', (fixture) => {
    expect(inserted('continuation', fixture)).toEqual([]);
  });

  it('fills a gap, but does not repeat what already follows unless it is typed', () => {
    expect(inserted('continuation', '一是抓学习。$0三是促提升。')).toEqual(['二是']);
    expect(inserted('continuation', '一是抓学习。$0二是抓落实。')).toEqual([]);
    expect(inserted('continuation', '一是抓学习。二$0二是抓落实。')).toEqual(['二是']);
  });
});

describe('continuing headings on a new line', () => {
  const report = (end: string): string => `
一、工作情况
（一）抓党建。全年学习12次。
（二）抓发展。完成投资3亿元。
${end}`;

  it('offers the next heading of each level that is open', () => {
    expect(inserted('continuation', report('$0'))).toEqual(['（三）', '二、']);
  });

  it.each(['（', '(', '（三', '三', 'san', 's'])('fits what has been typed of it: %s', (typed) => {
    expect(taken('continuation', report(`${typed}$0`))).toBe('（三）');
  });

  it.each(['二', 'er'])('fits the level that is typed: %s', (typed) => {
    expect(taken('continuation', report(`${typed}$0`))).toBe('二、');
  });

  it('offers the first heading below one that is alone', () => {
    expect(inserted('continuation', '一、工作情况\n$0')).toEqual(['（一）', '二、']);
    expect(inserted('continuation', '一、工作情况\n（一）$0')).toEqual([]);
    expect(inserted('continuation', '一、工作情况\n（一）抓党建\n$0')).toEqual(['1.', '（二）', '二、']);
  });

  it('counts on in figures, in the shape the writer uses', () => {
    expect(inserted('continuation', '1. 抓学习\n读原著。\n$0')).toEqual(['2.']);
    expect(inserted('continuation', '1．抓学习\n读原著。\n2$0')).toEqual(['2．']);
    expect(inserted('continuation', '（1）抓学习\n读原著。\n$0')).toEqual(['（2）']);
  });

  it('repeats the indent and the # marks of its neighbours where the line has none', () => {
    expect(inserted('continuation', '\u3000\u3000一、情况\n完成。\n$0')).toEqual(['\u3000\u3000二、']);
    expect(inserted('continuation', '\u3000\u3000一、情况\n完成。\n\u3000\u3000$0')).toEqual(['二、']);
    expect(inserted('continuation', '## 一、情况\n$0')).toEqual(['### （一）', '## 二、']);
    expect(inserted('continuation', '## 一、情况\n完成。\n## $0')).toEqual(['二、']);
  });

  it('does not repeat a heading that already follows unless it is typed', () => {
    expect(inserted('continuation', '一、情况\n完成。\n$0\n二、打算\n继续。')).toEqual([]);
    expect(inserted('continuation', '一、情况\n完成。\n二$0\n二、打算\n继续。')).toEqual(['二、']);
  });

  it('continues items that are paragraphs of their own', () => {
    expect(inserted('continuation', '一是抓学习。\n$0')).toEqual(['二是']);
    expect(inserted('continuation', '第一，抓学习。\n读原著。\n\n$0')).toEqual(['第二，']);
    expect(inserted('continuation', '一、情况\n一是抓学习。\n二是抓落实。\n$0')).toEqual(['三是', '二、']);
    expect(inserted('continuation', '一、情况\n一是抓学习。\n（一）抓党建\n完成。\n$0')).toEqual([
      '（二）',
      '二、',
    ]);
  });
});

describe('an empty report', () => {
  it('is offered the whole skeletons, the commonest kind first', () => {
    const [first, second] = offered('$0').filter(({ kind }) => kind === 'skeleton');
    expect(first?.label).toBe('半年工作总结（整篇框架）');
    expect(first?.insert.isSnippet).toBe(true);
    expect(first?.insert.text).toContain('\n一、工作开展情况\n（一）${3:*}。一是${4:*}。二是${5:*}。');
    expect(second?.label).toBe('会议发言（整篇框架）');
  });

  it.each(['半年', 'bnz', 'bngz'])('is offered the one that is typed: %s', (typed) => {
    expect(offered(`${typed}$0`).map(({ label }) => label)).toEqual(['半年工作总结（整篇框架）']);
  });

  it('is offered the kind its front matter tells, with what that says filled in', () => {
    const fixture = '---\n文种: 半年总结\n单位: 青山镇\n期间: 2024年上半年\n---\n$0';
    const [only, ...others] = inserted('skeleton', fixture);
    expect(others).toEqual([]);
    expect(only).toMatch(/^青山镇2024年上半年工作总结\n\n今年以来，青山镇做了以下工作：\n一、/);
  });

  it('is offered the body under the title it has', () => {
    const [only, ...others] = inserted('skeleton', '我镇上半年工作总结\n\n$0');
    expect(others).toEqual([]);
    expect(only).toMatch(/^今年以来，/);
  });

  it('keeps its line ends', () => {
    expect(inserted('skeleton', ' \r\n$0')[0]).not.toMatch(/[^\r]\n/);
  });

  it('is not one with a sentence in it', () => {
    expect(inserted('skeleton', '今年以来成效明显。\n$0')).toEqual([]);
    expect(inserted('skeleton', '$0\n我镇上半年工作总结')).toEqual([]);
  });
});

describe('sections a report lacks', () => {
  const report = '我镇上半年工作总结\n\n一、工作开展情况\n完成任务。\n$0';

  it('are offered on an empty line, in the order of its kind, with their place counted', () => {
    expect(offered(report).flatMap(({ kind, label }) => (kind === 'section' ? [label] : []))).toEqual([
      '二、存在的问题',
      '二、经验体会',
      '二、下半年打算',
    ]);
    expect(inserted('section', report)[0]).toBe('二、存在的问题\n一是${1:*}还不够。二是${2:*}有待加强。');
  });

  it.each(['存在', '二、存', 'czd'])('fit what has been typed of them: %s', (typed) => {
    expect(taken('section', report.replace('$0', `${typed}$0`))).toBe('二、存在的问题');
  });

  it('are not offered where the headings are not numbered, or the kind is unknown', () => {
    expect(inserted('section', '我镇上半年工作总结\n\n# 工作情况\n完成任务。\n$0')).toEqual([]);
    expect(inserted('section', '通知\n\n一、工作情况\n完成任务。\n$0')).toEqual([]);
  });
});

describe('terms', () => {
  it('are completed from two characters, with their meaning', () => {
    const [first] = offered('严格落实三会$0制度');
    expect(first?.label).toBe('三会一课');
    expect(first?.documentation?.zh).toContain('党的组织生活的基本制度');
    expect(taken('term', '严格落实三会$0')).toBe('严格落实三会一课');
    expect(inserted('term', '严格落实三$0')).toEqual([]);
  });

  it('are completed from their pinyin initials', () => {
    expect(taken('term', '严格落实shy$0')).toBe('严格落实三会一课');
    expect(taken('term', '践行“SXJ$0”')).toBe('践行“四下基层”');
  });

  it('are not offered once they are written out', () => {
    expect(inserted('term', '落实三会一课制度$0')).toEqual([]);
  });
});

describe('words the report already uses', () => {
  const words = wordsAre(
    ['抓好', '森林防火', '，', '再抓', '森林防灭火', '。'],
    ['森林防灭火', '常抓不懈', '。'],
    ['推进', '森林'],
    ['推进', 's', 'l', 'f'],
  );
  const report = (end: string): string => `抓好森林防火，再抓森林防灭火。\n森林防灭火常抓不懈。\n${end}`;

  it('are completed from two characters, the most used first', () => {
    expect(inserted('word', report('推进森林$0'), words)).toEqual(['森林防灭火', '森林防火']);
    expect(offered(report('推进森林$0'), words)[0]?.detail.zh).toBe('本文已用2次');
  });

  it('are completed from their pinyin initials', () => {
    expect(taken('word', report('推进slf$0'), words)).toBe('推进森林防灭火');
  });

  it('are not offered while they are not known', () => {
    expect(inserted('word', report('推进森林$0'), noWords)).toEqual([]);
  });
});

describe('completion', () => {
  it.each([
    '---\n标题: 一是完成。$0\n---\n一是完成。',
    '```\n一是完成。$0\n```',
    '<!-- 一是完成。$0 -->',
    '一是完成。<!-- 三会$0',
    '一是完成`三会$0一`',
  ])('has nothing to offer at %s', (fixture) => {
    expect(offered(fixture)).toEqual([]);
  });

  it('ranks by its sort text and offers at most fifty', () => {
    const many = Array.from({ length: 80 }, (_, i) => `森林${String.fromCodePoint(0x4e00 + i)}`);
    const found = offered(`${many.join('')}。森林$0`, wordsAre([...many, '。', '森林']));
    expect(found).toHaveLength(50);
    const sortTexts = found.map(({ sortText }) => sortText);
    expect(sortTexts).toEqual([...sortTexts].sort());
  });

  it('replaces what is typed before the caret, which its filter text begins with, for any text', () => {
    fc.assert(
      fc.property(withOffset(anyText), ([text, offset]) => {
        const document = openReport(text);
        for (const { replace, filterText, insert } of complete(
          document,
          offset,
          sampleKnowledge,
          intlWords,
        )) {
          expect(replace.end).toBe(offset);
          expect(replace.start).toBeGreaterThanOrEqual(lineAt(document, offset).start);
          expect(isOnWholeCharacters(text, replace)).toBe(true);
          const typed = text.slice(replace.start, replace.end).toLowerCase();
          expect(filterText.toLowerCase().startsWith(typed)).toBe(true);
          expect(insert.text).not.toBe(text.slice(replace.start, replace.end));
        }
      }),
      { numRuns: 300 },
    );
  });
});
