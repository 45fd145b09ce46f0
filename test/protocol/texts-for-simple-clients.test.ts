import { describe, expect, it } from 'vitest';
import { plainText } from '../../server/src/protocol/convert/markdown';
import { snippetText } from '../../server/src/protocol/convert/snippet-text';

describe('a snippet for a client without snippets', () => {
  it.each([
    ['二是${1:*}。', '二是*。'],
    ['共${1}户，$2份$0', '共户，份'],
    ['金额\\$5，右括号\\}，反斜线\\\\', '金额$5，右括号}，反斜线\\'],
    ['${1:嵌\\}套}后', '嵌}套后'],
    ['没有占位', '没有占位'],
  ])('%s inserts %s', (snippet, text) => {
    expect(snippetText(snippet)).toBe(text);
  });
});

describe('Markdown for a client without Markdown', () => {
  it('loses its marks and keeps its words', () => {
    expect(plainText('### 三会一课\n**来源**：[党章](https://example.org)\n- `支部` 1\\. 党员\\*大会')).toBe(
      '三会一课\n来源：党章\n- 支部 1. 党员*大会',
    );
  });
});
