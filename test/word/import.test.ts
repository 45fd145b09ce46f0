import { describe, expect, it } from 'vitest';
import { importWord } from '../../server/src/word/word';
import { list, makeDocx, numbered, p, r, table } from './make-docx';
import type { HandMade } from './make-docx';

/** The report a hand-made file gives. */
function imported(made: HandMade): string {
  const outcome = importWord(makeDocx(made));
  if (!outcome.ok) throw new Error(outcome.message.en);
  return outcome.value.text;
}

/** What the import says it could not carry over. */
function lost(made: HandMade): readonly string[] {
  const outcome = importWord(makeDocx(made));
  if (!outcome.ok) throw new Error(outcome.message.en);
  return outcome.value.losses.map(({ zh }) => zh);
}

describe('paragraphs of a Word file', () => {
  it('become lines without their indents', () => {
    const body =
      p('　　今年以来，全镇平稳有序。') + p('') + p(r('走访') + r('群众', '<w:b/>') + r('320户。'));
    expect(imported({ body })).toBe('今年以来，全镇平稳有序。\n走访群众320户。\n');
  });

  it('part at soft line breaks', () => {
    const body = p(`<w:r><w:t>走访群众320户。</w:t><w:br/><w:t>　　排查隐患36处。</w:t></w:r>`);
    expect(imported({ body })).toBe('走访群众320户。\n排查隐患36处。\n');
  });

  it('keep what Markdown would take for markup', () => {
    const body = p('# 号文件') + p('+ 5件') + p('见&lt;!--此处--&gt;及`甲`') + p('*人，xx县，共____户');
    expect(imported({ body })).toBe('\\# 号文件\n\\+ 5件\n见\\<!--此处-->及\\`甲\\`\n*人，xx县，共____户\n');
  });

  it('read characters written by number and leave out hidden text', () => {
    const made = { body: p(`${r('甲&amp;乙&#x4E00;')}${r('秘', '<w:vanish/>')}`) };
    expect(imported(made)).toBe('甲&乙一\n');
    expect(lost(made)).toEqual(['1 处隐藏文字未带入']);
  });
});

describe('headings of a Word file', () => {
  const styles = [
    '<w:style w:type="paragraph" w:styleId="a1"><w:name w:val="heading 1"/></w:style>',
    '<w:style w:type="paragraph" w:styleId="a2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
    '<w:style w:type="paragraph" w:styleId="own"><w:name w:val="局标题"/><w:basedOn w:val="a2"/></w:style>',
    '<w:style w:type="paragraph" w:styleId="t"><w:name w:val="Title"/></w:style>',
  ].join('');
  const style = (id: string) => `<w:pStyle w:val="${id}"/>`;

  it('keep their ordinals, and need no mark then', () => {
    expect(imported({ styles, body: p('工作总结', style('t')) + p('一、工作情况', style('a1')) })).toBe(
      '工作总结\n\n一、工作情况\n',
    );
  });

  it('have marks where they have no ordinal', () => {
    expect(imported({ styles, body: p('一、总体情况') + p('主要成效', style('a1')) })).toBe(
      '一、总体情况\n# 主要成效\n',
    );
  });

  it('get the numbers that Word shows, from their style too', () => {
    const numbering = list(1, [
      ['chineseCounting', '%1、'],
      ['chineseCounting', '（%2）'],
      ['decimal', '%3.'],
    ]);
    const body =
      p('工作情况', numbered(1)) +
      p('抓党建', style('a2')) +
      p('学习', numbered(1, 2)) +
      p('抓队伍', style('own')) +
      p('下步打算', numbered(1)) +
      p('强基础', style('a2'));
    expect(imported({ styles, numbering, body })).toBe(
      '一、工作情况\n（一）抓党建\n1.学习\n（二）抓队伍\n二、下步打算\n（一）强基础\n',
    );
  });

  it('begin anew where the list says so, and go on where it does not', () => {
    const again =
      '<w:num w:numId="8"><w:abstractNumId w:val="1"/></w:num>' +
      '<w:num w:numId="9"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
    const numbering = list(1, [['decimal', '（%1）']]) + again;
    const body = p('甲', numbered(1)) + p('乙', numbered(8)) + p('丙', numbered(9)) + p('丁', numbered(0));
    expect(imported({ numbering, body })).toBe('（1）甲\n（2）乙\n（1）丙\n丁\n');
  });

  it.each([
    ['chineseLegalSimplified', 12, '壹拾贰、'.replace('壹', '')],
    ['ideographTraditional', 2, '乙、'],
    ['decimalEnclosedCircle', 3, '③、'],
    ['upperRoman', 4, 'IV、'],
    ['lowerLetter', 27, 'aa、'],
    ['chineseCountingThousand', 21, '二十一、'],
    ['chineseCounting', 110, '一百一十、'],
  ])('count in %s: %d is %s', (format, number, written) => {
    const numbering = list(1, [[format, '%1、']]).replace(
      '<w:start w:val="1"/>',
      `<w:start w:val="${number}"/>`,
    );
    expect(imported({ numbering, body: p('甲', numbered(1)) })).toBe(`${written}甲\n`);
  });

  it('make a title of the lines set large in the middle', () => {
    const large = (text: string) => p(r(text, '<w:sz w:val="44"/>'), '<w:jc w:val="center"/>');
    const body = large('青河镇2025年上半年工作总结') + large('和下半年工作计划') + p('今年以来，平稳有序。');
    expect(imported({ body })).toBe('青河镇2025年上半年工作总结和下半年工作计划\n\n今年以来，平稳有序。\n');
  });
});

describe('tables of a Word file', () => {
  it('become Markdown tables', () => {
    const body =
      p('情况如下：') +
      table([
        ['村名', '户数'],
        ['东|村', '12'],
      ]) +
      p('以上。');
    expect(imported({ body })).toBe(
      '情况如下：\n\n| 村名 | 户数 |\n| --- | --- |\n| 东\\|村 | 12 |\n\n以上。\n',
    );
  });

  it('keep the text of merged cells, of paragraphs and of tables within', () => {
    const wide = `<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p('合计')}`;
    const made = { body: table([[wide], [p('第一') + p('片区'), `${table([['内', '表']])}${p('')}`]]) };
    expect(imported(made)).toBe('| 合计 |  |\n| --- | --- |\n| 第一片区 | 内表 |\n');
    expect(lost(made)).toEqual(['1 个合并单元格已拆开，其余格留空']);
  });

  it('of one column are only frames', () => {
    expect(imported({ body: table([['走访群众320户。']]) })).toBe('走访群众320户。\n');
  });
});

describe('what hangs on the text of a Word file', () => {
  it('revisions are read as accepted, and told', () => {
    const body =
      p(
        `${r('走访')}<w:del w:id="1" w:author="甲"><w:r><w:delText>群众</w:delText></w:r></w:del><w:ins w:id="2" w:author="甲">${r('居民')}</w:ins>${r('3户')}`,
      ) +
      `<w:p><w:pPr><w:rPr><w:del w:id="3" w:author="甲"/></w:rPr></w:pPr>${r('前半，')}</w:p>${p('后半。')}`;
    expect(imported({ body })).toBe('走访居民3户\n前半，后半。\n');
    expect(lost({ body })).toEqual(['有 3 处修订，按接受后的文字带入']);
  });

  it('comments are kept at the end of their paragraph with the words they are about', () => {
    const comments = `<w:comment w:id="7" w:author="张三" w:date="2025-06-30T09:00:00Z">${p('请再核')}</w:comment>`;
    const body = p(
      `${r('今年')}<w:commentRangeStart w:id="7"/>${r('走访320户')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>${r('。')}`,
    );
    expect(imported({ comments, body })).toBe(
      '今年走访320户。<!-- 批注（张三，2025-06-30 09:00）「走访320户」请再核 -->\n',
    );
  });

  it('footnotes stand at the end', () => {
    const footnotes = `<w:footnote w:id="2">${p('据统计局数据。')}</w:footnote>`;
    const body = p(`${r('增长5.2%')}<w:r><w:footnoteReference w:id="2"/></w:r>${r('。')}`);
    expect(imported({ footnotes, body })).toBe('增长5.2%[^1]。\n[^1]: 据统计局数据。\n');
  });

  it('a footnote that is referred to twice is one', () => {
    const footnotes = `<w:footnote w:id="2">${p('据统计。')}</w:footnote>`;
    const reference = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    expect(imported({ footnotes, body: p(r('甲') + reference + r('乙') + reference) })).toBe(
      '甲[^1]乙[^1]\n[^1]: 据统计。\n',
    );
  });

  it('the text of a box follows its paragraph, and is read once', () => {
    const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`;
    const body = p(
      `${r('正文。')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box('框内')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('框内')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    );
    expect(imported({ body })).toBe('正文。\n框内\n');
  });

  it('tables of contents, pictures and macros are left out, and told', () => {
    const contents = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('一、情况……1')}</w:sdtContent></w:sdt>`;
    const made = {
      body: contents + p(`${r('正文。')}<w:r><w:drawing><pic:pic/></w:drawing></w:r>`),
      parts: { 'word/vbaProject.bin': 'x' },
    };
    expect(imported(made)).toBe('正文。\n');
    expect(lost(made)).toEqual(['1 张图片未带入', '1 个目录未带入', '文件含有宏，未执行，也未带入']);
  });
});

describe('other ways to write a Word file', () => {
  it('another prefix and the strict form of the standard are read alike', () => {
    const xml =
      '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>走访320户。</x:t></x:r></x:p></x:body></x:document>';
    expect(imported({ body: '', parts: { 'word/document.xml': xml } })).toBe('走访320户。\n');
  });
});
