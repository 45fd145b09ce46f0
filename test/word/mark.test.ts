import { describe, expect, it } from 'vitest';
import { openPackage } from '../../server/src/word/package/word-package';
import { importWord, openWordDraft } from '../../server/src/word/word';
import type { ReviewMark } from '../../server/src/features/review-marks';
import type { WordDraft } from '../../server/src/word/word';
import { makeDocx, p, r } from './make-docx';
import type { HandMade } from './make-docx';
import { hasValidator, objections } from './validate';

const DATE = '2025-07-03T09:00:00Z';

function draftOf(bytes: Uint8Array): WordDraft {
  const outcome = openWordDraft(bytes);
  if (!outcome.ok) throw new Error(outcome.message.en);
  return outcome.value;
}

function partOf(bytes: Uint8Array, name: string): string {
  return new TextDecoder().decode(openPackage(bytes).read(name));
}

/** The body of a marked file. */
function bodyOf(bytes: Uint8Array): string {
  return /<w:body>([\s\S]*)<w:sectPr>/.exec(partOf(bytes, 'word/document.xml'))?.[1] ?? '';
}

/** Comments, each on the first place that says what it is about. */
function commentsOn(draft: WordDraft, ...about: readonly string[]): readonly ReviewMark[] {
  return about.map((words) => {
    const start = draft.text.indexOf(words);
    return { kind: 'comment', range: { start, end: start + words.length }, text: `请核“${words}”` };
  });
}

/** Changes, each of the first place that says what is to be changed. */
function revisions(
  draft: WordDraft,
  ...changes: readonly (readonly [before: string, after: string])[]
): ReviewMark[] {
  return changes.map(([before, newText]) => {
    const start = draft.text.indexOf(before);
    return { kind: 'revision', edits: [{ range: { start, end: start + before.length }, newText }] };
  });
}

function marked(made: HandMade, ...about: readonly string[]): string {
  const draft = draftOf(makeDocx(made));
  return bodyOf(draft.mark(commentsOn(draft, ...about), DATE).bytes);
}

const start = (id: number) => `<w:commentRangeStart w:id="${id}"/>`;
const end = (id: number) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;

describe('a comment', () => {
  it('stands at the exact characters; the run is cut there and keeps its looks', () => {
    expect(marked({ body: p(r('走访群众320户。', '<w:b/>')) }, '320')).toBe(
      `<w:p>${r('走访群众', '<w:b/>')}${start(1)}${r('320', '<w:b/>')}${end(1)}${r('户。', '<w:b/>')}</w:p>`,
    );
  });

  it('reaches over runs', () => {
    expect(marked({ body: p(r('走访') + r('群众', '<w:b/>') + r('3户')) }, '访群众3')).toBe(
      `<w:p>${r('走')}${start(1)}${r('访')}${r('群众', '<w:b/>')}${r('3')}${end(1)}${r('户')}</w:p>`,
    );
  });

  it('cuts no run that begins and ends with it', () => {
    const run = '<w:r w:rsidR="00AA"><w:t>群众</w:t></w:r>';
    expect(marked({ body: p(r('走访') + run) }, '群众')).toBe(
      `<w:p>${r('走访')}${start(1)}${run}${end(1)}</w:p>`,
    );
  });

  it('counts characters that are written by number', () => {
    expect(marked({ body: p('甲&amp;乙&#x4E00;丙') }, '乙一')).toBe(
      `<w:p>${r('甲&amp;')}${start(1)}${r('乙&#x4E00;')}${end(1)}${r('丙')}</w:p>`,
    );
  });

  it('on the text of a box or a note stands at the run it hangs on', () => {
    const footnotes = `<w:footnote w:id="2">${p('据统计。')}</w:footnote>`;
    const reference = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    expect(marked({ footnotes, body: p(r('增长5.2%') + reference) }, '统计')).toBe(
      `<w:p>${r('增长5.2%')}${start(1)}${reference}${end(1)}</w:p>`,
    );
  });

  it('writes attributes with a prefix, whatever the file calls its own namespace', () => {
    const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const body = '<body><p><r><t>走访3户</t></r></p></body>';
    const inFile = (more: string) => ({
      body: '',
      parts: { 'word/document.xml': `<document xmlns="${word}"${more}>${body}</document>` },
    });
    const markedPart = (made: HandMade) => {
      const draft = draftOf(makeDocx(made));
      return partOf(draft.mark(commentsOn(draft, '走访'), DATE).bytes, 'word/document.xml');
    };
    expect(markedPart(inFile(''))).toContain(`<commentRangeStart xmlns:w="${word}" w:id="1"/>`);
    expect(markedPart(inFile(` xmlns:x="${word}"`))).toContain('<commentRangeStart x:id="1"/>');
  });

  it.skipIf(!hasValidator)('is what the standard allows in its strict form too', () => {
    const strict = 'http://purl.oclc.org/ooxml';
    const xml = `<w:document xmlns:w="${strict}/wordprocessingml/main"><w:body>${p('走访群众320户。')}</w:body></w:document>`;
    const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${strict}/officeDocument/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
    const bytes = makeDocx({ body: '', parts: { 'word/document.xml': xml, '_rels/.rels': rels } });
    const draft = draftOf(bytes);
    const marks = [...commentsOn(draft, '320'), ...revisions(draft, ['走访', '慰问'])];
    const result = draft.mark(marks, DATE).bytes;
    expect(partOf(result, 'word/comments.xml')).toContain(`xmlns:w="${strict}/wordprocessingml/main"`);
    expect(objections(result)).toEqual([]);
  });

  it('takes the next free number, and others may stand at the same place', () => {
    const comments = `<w:comment w:id="4" w:author="张三">${p('好')}</w:comment>`;
    expect(marked({ comments, body: p('走访320户') }, '320', '320户')).toBe(
      `<w:p>${r('走访')}${start(5)}${start(6)}${r('320')}${end(5)}${r('户')}${end(6)}</w:p>`,
    );
  });

  it('says what was found, by the author 拟稿', () => {
    const draft = draftOf(makeDocx({ body: p('走访320户') }));
    const { bytes, comments } = draft.mark(commentsOn(draft, '320'), DATE);
    expect(comments).toBe(1);
    expect(partOf(bytes, 'word/comments.xml')).toContain(
      'w:author="拟稿" w:date="2025-07-03T09:00:00Z" w:initials="拟稿"',
    );
    expect(partOf(bytes, 'word/comments.xml')).toContain('请核“320”');
    expect(partOf(bytes, '[Content_Types].xml')).toContain('PartName="/word/comments.xml"');
    expect(partOf(bytes, 'word/_rels/document.xml.rels')).toContain('Target="comments.xml"');
  });
});

describe('a tracked change', () => {
  const revised = (body: string, ...changes: readonly (readonly [string, string])[]): string => {
    const draft = draftOf(makeDocx({ body }));
    return bodyOf(draft.mark(revisions(draft, ...changes), DATE).bytes);
  };
  const signed = 'w:author="拟稿" w:date="2025-07-03T09:00:00Z"';
  const gone = (text: string) => `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`;

  it('shows what goes and what comes', () => {
    expect(revised(p('走访群众,排查隐患'), [',', '，'])).toBe(
      `<w:p>${r('走访群众')}<w:del w:id="2" ${signed}>${gone(',')}</w:del><w:ins w:id="1" ${signed}>${r('，')}</w:ins>${r('排查隐患')}</w:p>`,
    );
  });

  it('reaches over runs, and keeps their looks', () => {
    expect(revised(p(r('共') + r('二', '<w:b/>') + r('十户')), ['二十', '20'])).toContain(
      '<w:r><w:rPr><w:b/></w:rPr><w:delText xml:space="preserve">二</w:delText></w:r>',
    );
  });

  it('is refused in what somebody else has inserted, and in automatic numbers', () => {
    const body = p(`<w:ins w:id="1" w:author="甲">${r('走访,')}</w:ins>${r('排查,')}`);
    const draft = draftOf(makeDocx({ body }));
    const [first, second] = [draft.text.indexOf(','), draft.text.lastIndexOf(',')];
    const change = (at: number) => ({ range: { start: at, end: at + 1 }, newText: '，' });
    expect([first, second].map((at) => draft.isRevisable(change(at)))).toEqual([false, true]);
  });
});

describe('a file that is marked again', () => {
  const made: HandMade = {
    body: p(r('走访群众320户,') + r('排查隐患36处。', '<w:b/>')) + p('另走访5户。'),
    comments: `<w:comment w:id="3" w:author="张三">${p('好')}</w:comment>`,
  };
  const mark = (bytes: Uint8Array): Uint8Array => {
    const draft = draftOf(bytes);
    return draft.mark([...commentsOn(draft, '320户', '隐患36', '5'), ...revisions(draft, [',', '，'])], DATE)
      .bytes;
  };

  it('is the same as marked once', () => {
    const once = mark(makeDocx(made));
    expect(Buffer.compare(mark(once), once)).toBe(0);
  });

  it('loses only the marks of Nigao', () => {
    const unmarked = draftOf(mark(makeDocx(made))).mark([], DATE).bytes;
    expect(partOf(unmarked, 'word/comments.xml')).toContain('张三');
    expect(partOf(unmarked, 'word/comments.xml')).not.toContain('拟稿');
    expect(bodyOf(unmarked)).not.toMatch(/w:(?:ins|del|delText|comment\w+)\b/);
    expect(importWord(unmarked)).toEqual(importWord(makeDocx(made)));
  });

  it('keeps a comment of Nigao that somebody has answered', () => {
    const comments = [
      `<w:comment w:id="1" w:author="拟稿"><w:p w14:paraId="0A">${r('请核')}</w:p></w:comment>`,
      `<w:comment w:id="2" w:author="张三"><w:p w14:paraId="0B">${r('已核')}</w:p></w:comment>`,
    ].join('');
    const extended =
      '<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:commentEx w15:paraId="0A" w15:done="0"/><w15:commentEx w15:paraId="0B" w15:paraIdParent="0A" w15:done="0"/></w15:commentsEx>';
    const relations =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/><Relationship Id="rId2" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended" Target="commentsExtended.xml"/></Relationships>';
    const bytes = makeDocx({
      body: p(`${start(1)}${r('320户')}${end(1)}`),
      comments,
      parts: { 'word/commentsExtended.xml': extended, 'word/_rels/document.xml.rels': relations },
    });
    expect(bodyOf(draftOf(bytes).mark([], DATE).bytes)).toContain(start(1));
  });
});

describe('everything but the marks', () => {
  it('keeps its bytes, compressed as it was', () => {
    const bytes = makeDocx({ body: p('走访320户'), parts: { 'word/media/a.bin': 'x'.repeat(5000) } });
    const draft = draftOf(bytes);
    const after = openPackage(draft.mark(commentsOn(draft, '320'), DATE).bytes);
    const before = openPackage(bytes);
    const touched = ['word/document.xml', '[Content_Types].xml', 'word/_rels/document.xml.rels'];
    for (const name of before.names.filter((one) => !touched.includes(one))) {
      expect(after.read(name)).toEqual(before.read(name));
    }
    expect(after.names.filter((name) => !before.names.includes(name))).toEqual(['word/comments.xml']);
  });

  it('is the file itself where there is nothing to mark', () => {
    const bytes = makeDocx({ body: p('走访320户') });
    expect(Buffer.compare(draftOf(bytes).mark([], DATE).bytes, bytes)).toBe(0);
  });
});
