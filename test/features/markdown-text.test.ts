import { describe, expect, it } from 'vitest';
import { markdownText } from '../../server/src/features/markdown-text';

describe('text as Markdown', () => {
  it.each([
    ['一线三排', '一线三排'],
    ['*号_与`码`', '\\*号\\_与\\`码\\`'],
    ['[链接](http://example.cn)', '\\[链接\\](http://example.cn)'],
    ['<b>&amp;', '\\<b\\>\\&amp;'],
    ['# 不是标题', '\\# 不是标题'],
    ['1. 不是列表', '1\\. 不是列表'],
    ['- 不是列表', '\\- 不是列表'],
    ['两\n行', '两 行'],
  ])('%j is %j', (text, markdown) => {
    expect(markdownText(text)).toBe(markdown);
  });
});
