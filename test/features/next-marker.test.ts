import { describe, expect, it } from 'vitest';
import { openReport } from '../../server/src/document/report-document';
import { nextMarker } from '../../server/src/features/completion/next-marker';

/** What is shown as ghost text at `|`. */
function ghostAt(marked: string): string | undefined {
  const offset = marked.indexOf('|');
  return nextMarker(openReport(marked.replace('|', '')), offset);
}

describe('the marker shown as ghost text', () => {
  it.each([
    ['after a sentence of a run', '一、主要工作\n一是抓好试点。|', '二是'],
    ['on a new line after an item', '一、主要工作\n一是抓好试点。\n|', '二是'],
    ['with the indent of the item', '一、主要工作\n　　一是抓好试点。\n|', '　　二是'],
    ['not twice where the editor has indented', '一、主要工作\n　　一是抓好试点。\n　　|', '二是'],
    ['in the shape of the one before', '首先，要明确目标。|', '其次，'],
    [
      'under an item with its text in the same line',
      '一、主要工作\n（一）抓学习。组织集中学习12次。\n|',
      '（二）',
    ],
  ])('comes %s', (_, marked, ghost) => {
    expect(ghostAt(marked)).toBe(ghost);
  });

  it.each([
    ['in the middle of a sentence', '一是抓好试点|工作。'],
    ['where letters are being composed', '一、主要工作\n一是抓好试点。\ne|'],
    ['where no run has begun', '今年以来，各项工作有序推进。|'],
    ['before text that is there already', '一是抓好试点。|二是抓好培训。'],
    ['in front matter', '---\n文种: |\n---\n'],
    ['under a heading on a line of its own', '一、主要工作\n|'],
  ])('does not come %s', (_, marked) => {
    expect(ghostAt(marked)).toBeUndefined();
  });
});
