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

  it('keep a line to be filled in as it is, and what Markdown would take for emphasis', () => {
    const body = p('共走访____户，排查____处。') + p('____户，____。_甲_');
    expect(imported({ body })).toBe('共走访____户，排查____处。\n____户，____。\\_甲_\n');
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

  it('of chapters need no mark either', () => {
    expect(imported({ styles, body: p('第一章总体情况', style('a1')) })).toBe('第一章总体情况\n');
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

  it('a footnote of several paragraphs or with a table is one line', () => {
    const footnotes = `<w:footnote w:id="2">${p('据统计局2025年')}${p('年鉴。')}${table([['甲', '乙']])}</w:footnote>`;
    const body = p(`${r('增长')}<w:r><w:footnoteReference w:id="2"/></w:r>`);
    expect(imported({ footnotes, body })).toBe('增长[^1]\n[^1]: 据统计局2025年年鉴。甲乙\n');
  });

  it('a letter set large begins the paragraph after it', () => {
    const body = p('今', '<w:framePr w:dropCap="drop" w:lines="3"/>') + p('年以来，平稳有序。');
    expect(imported({ body })).toBe('今年以来，平稳有序。\n');
  });

  it('letters drawn as a shape are text, diagrams are told', () => {
    const shape = '<w:r><w:pict><v:shape><v:textpath string="安全生产月"/></v:shape></w:pict></w:r>';
    const chart = '<w:r><w:drawing><c:chart xmlns:c="urn:c"/></w:drawing></w:r>';
    expect(imported({ body: p(shape + chart) })).toBe('安全生产月\n');
    expect(lost({ body: p(shape + chart) })).toEqual(['1 个图表未带入']);
  });

  it('a comment says its day only where the file does', () => {
    const comment = (id: number, date: string) =>
      `<w:comment w:id="${id}" w:author="张三" w:date="${date}">${p('请核')}</w:comment>`;
    const comments = comment(1, '0-00-00T00:00:00Z') + comment(2, '2025-06-30T09:00:00Z');
    const body = p(
      `${r('甲')}<w:r><w:commentReference w:id="1"/></w:r><w:r><w:commentReference w:id="2"/></w:r>`,
    );
    expect(imported({ comments, body })).toBe(
      '甲<!-- 批注（张三）请核 --><!-- 批注（张三，2025-06-30 09:00）请核 -->\n',
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

describe('fields of a Word file', () => {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const told = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
  const field = (instruction: string, result: string) =>
    mark('begin') + told(instruction) + mark('separate') + result + mark('end');
  const bare = (instruction: string) => mark('begin') + told(instruction) + mark('end');

  it('say their result', () => {
    expect(imported({ body: p(r('见') + field('REF _Ref1 \\h', r('表1')) + r('。')) })).toBe('见表1。\n');
  });

  it('say nothing of the fields within their instruction', () => {
    const body = p(
      mark('begin') +
        told('IF ') +
        field('PAGE', r('7')) +
        told('=1') +
        mark('separate') +
        r('甲') +
        mark('end'),
    );
    expect(imported({ body })).toBe('甲\n');
  });

  it.each([
    ['EQ \\o\\ac(○,12)', '⑫'],
    ['eq \\o\\ac(○,密)', '密'],
    ['EQ \\* jc2 \\* "Font:宋体" \\* hps16 \\o\\ad(\\s\\up 9(chuò),辍)', '辍'],
    ['EQ \\f(1,2)', '1/2'],
    ['MACROBUTTON NoMacro [姓名]', '[姓名]'],
    ['PAGE', ''],
  ])('that keep no result say what Word shows: %s is %s', (instruction, shown) => {
    expect(imported({ body: p(r('甲') + bare(instruction) + r('乙')) })).toBe(`甲${shown}乙\n`);
  });

  it('that make a table of contents are left out, over several paragraphs, and told', () => {
    const body =
      p(mark('begin') + told('TOC \\o "1-3"') + mark('separate') + r('一、情况\t1')) +
      p(r('二、打算') + mark('end')) +
      p('一、情况');
    expect(imported({ body })).toBe('一、情况\n');
    expect(lost({ body })).toEqual(['1 个目录未带入']);
  });

  it('hide nothing where they have no end', () => {
    expect(imported({ body: p(mark('begin') + r('甲')) + p('乙') })).toBe('甲\n乙\n');
  });

  it('that begin and end in hidden text hide nothing after them', () => {
    const hidden = (type: string) =>
      `<w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const body = p(mark('begin') + told('REF a') + hidden('separate') + r('甲') + hidden('end')) + p('乙');
    expect(imported({ body })).toBe('甲\n乙\n');
  });
});

describe('signs and equations of a Word file', () => {
  it('are the characters that their font draws', () => {
    const symbol = (font: string, code: string) => `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`;
    const made = {
      body:
        p(symbol('Wingdings', 'F0FE') + r('达标率') + symbol('Symbol', 'F0B3') + r('95%')) +
        p(r('\uF0A8', '<w:rFonts w:ascii="Wingdings"/>') + r('否')) +
        p(symbol('Webdings', 'F0AA') + r('户')),
    };
    expect(imported(made)).toBe('☑达标率≥95%\n□否\n□户\n');
    expect(lost(made)).toEqual(['1 个符号字体中的符号以 □ 代替']);
  });

  it('keep characters that only some machines have, as in rare names', () => {
    expect(imported({ body: p('李\uE5E5，𠮷') })).toBe('李\uE5E5，𠮷\n');
  });

  it('keep the numbers of a fraction apart', () => {
    const part = (name: string, text: string) => `<m:${name}><m:r><m:t>${text}</m:t></m:r></m:${name}>`;
    const fraction = `<m:f>${part('num', '120-100')}${part('den', '100')}</m:f><m:r><m:t>=20%</m:t></m:r>`;
    const power = `<m:sSup>${part('e', 'm')}${part('sup', '2')}</m:sSup>`;
    const made = { body: p(`<m:oMath>${fraction}</m:oMath>`) + p(`<m:oMath>${power}</m:oMath>`) };
    expect(imported(made)).toBe('(120-100)/100=20%\nm²\n');
  });

  it('are read in the plainer form where nobody here knows the newer one', () => {
    const newer =
      '<mc:Choice xmlns:n="http://schemas.microsoft.com/office/word/2015/wordml/symex" Requires="n"><n:symEx n:char="1F60A"/></mc:Choice>';
    const body = p(
      `<w:r><mc:AlternateContent>${newer}<mc:Fallback><w:t>☎</w:t></mc:Fallback></mc:AlternateContent></w:r>`,
    );
    expect(imported({ body })).toBe('☎\n');
  });
});

describe('other ways to write a Word file', () => {
  it('another prefix and the strict form of the standard are read alike', () => {
    const xml =
      '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>走访320户。</x:t></x:r></x:p></x:body></x:document>';
    expect(imported({ body: '', parts: { 'word/document.xml': xml } })).toBe('走访320户。\n');
  });
});
