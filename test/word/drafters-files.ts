import { list, numbered, p, r, table } from './make-docx';
import type { HandMade } from './make-docx';

/** A Word file as drafters have them. */
export interface DraftersFile extends HandMade {
  readonly name: string;
  /** The lines of the report it becomes. */
  readonly report: readonly string[];
  /** What the import says could not be carried over. */
  readonly told?: readonly string[];
}

const mark = (type: string, more = '') => `<w:r><w:fldChar w:fldCharType="${type}"/>${more}</w:r>`;
const told = (text: string) => `<w:r><w:instrText xml:space="preserve"> ${text} </w:instrText></w:r>`;
const field = (instruction: string, result: string) =>
  mark('begin') + told(instruction) + mark('separate') + result + mark('end');
const by = (id: number) => `w:id="${id}" w:author="李四" w:date="2025-06-30T09:00:00Z"`;
const inserted = (id: number, content: string) => `<w:ins ${by(id)}>${content}</w:ins>`;
const deleted = (id: number, text: string) =>
  `<w:del ${by(id)}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const styled = (id: string, more = '') => `<w:pStyle w:val="${id}"/>${more}`;
const style = (id: string, name: string, more = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
const textBox = (content: string, shape = 'wps:wsp') =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="1800000" cy="720000"/><wp:wrapNone/><wp:docPr id="1" name="文本框 1"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><${shape}><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1800000" cy="720000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx><wps:bodyPr/></${shape}></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape id="s1" style="position:absolute;width:140pt;height:56pt"><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

const tracked = (change: string, text: string) => `<w:tcPr><w:${change} ${by(31)}/></w:tcPr>${p(text)}`;
const graphic = (kind: string, content: string) =>
  `<w:r><w:drawing><wp:inline><wp:extent cx="1" cy="1"/><wp:docPr id="2" name="图 1"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/${kind}">${content}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

const CENTRED = '<w:jc w:val="center"/>';
const BIG = '<w:rFonts w:eastAsia="方正小标宋简体"/><w:sz w:val="44"/>';
const title = (text: string) => p(r(text, BIG), CENTRED);
const OUTLINE = list(1, [
  ['chineseCountingThousand', '%1、'],
  ['chineseCountingThousand', '（%2）'],
  ['decimal', '%3.'],
  ['decimal', '（%4）'],
]);

/** Imitates what Word and WPS write for people who draft reports; each shows one habit or one feature. */
export const DRAFTERS_FILES: readonly DraftersFile[] = [
  {
    name: '红头在正文里，标题在发文字号之后',
    report: [
      '青河镇人民政府文件',
      '青政发〔2025〕12号',
      '青河镇人民政府关于2025年上半年工作情况的报告',
      '',
      '县人民政府：',
      '上半年,全镇平稳有序。',
    ],
    body:
      p(r('青河镇人民政府文件', '<w:color w:val="FF0000"/><w:sz w:val="72"/>'), CENTRED) +
      p(r('青政发〔2025〕12号'), CENTRED) +
      title('青河镇人民政府') +
      title('关于2025年上半年工作情况的报告') +
      p('县人民政府：') +
      p('上半年,全镇平稳有序。'),
  },
  {
    name: '文本框锚在标题上',
    report: ['青河镇2025年工作总结', '', '内部资料,注意保存', '全年走访群众320户,排查隐患36处。'],
    told: ['1 个文本框的文字改为正文段落，接在所在段落之后'],
    body:
      p(r('青河镇2025年工作总结', BIG) + textBox(p('内部资料,注意保存')), CENTRED) +
      p('全年走访群众320户,排查隐患36处。'),
  },
  {
    name: '整篇是修订插入的，标题也是',
    report: ['青河镇2025年工作总结', '', '全年走访群众320户,排查隐患36处。'],
    told: ['有 2 处修订，按接受后的文字带入'],
    body:
      p(
        inserted(1, r('青河镇2025年工作总结', BIG)),
        `<w:rPr><w:ins ${by(2)}/></w:rPr>`.replace(/^/, CENTRED),
      ) + p(inserted(3, r('全年走访群众320户,排查隐患36处。')), `<w:rPr><w:ins ${by(4)}/></w:rPr>`),
  },
  {
    name: '自动编号的段落整段删除',
    report: ['一、工作情况', '全年走访群众320户,排查隐患36处。', '二、下步打算', '（一）抓好整改,'],
    told: ['有 2 处修订，按接受后的文字带入'],
    numbering: OUTLINE,
    body:
      p('工作情况', numbered(1)) +
      p(deleted(1, '抓好党建'), `${numbered(1, 1)}<w:rPr><w:del ${by(2)}/></w:rPr>`) +
      p('全年走访群众320户,排查隐患36处。') +
      p('下步打算', numbered(1)) +
      p('抓好整改,', numbered(1, 1)),
  },
  {
    name: '样式分隔符把标题和正文接成一段',
    report: ['一、工作情况', '（一）强化走访排查。全年走访群众320户,排查隐患36处。'],
    numbering: OUTLINE,
    styles: style('2', 'heading 2', `<w:pPr>${numbered(1, 1)}<w:outlineLvl w:val="1"/></w:pPr>`),
    body:
      p('工作情况', numbered(1)) +
      p(r('强化走访排查。'), `${styled('2')}<w:rPr><w:vanish/><w:specVanish/></w:rPr>`) +
      p('全年走访群众320户,排查隐患36处。'),
  },
  {
    name: '网页粘贴带来的隐藏样式',
    report: ['走访群众320户,排查隐患36处。', '窗体底端'],
    told: ['2 处隐藏文字未带入'],
    styles:
      style('z1', 'HTML Top of Form', '<w:rPr><w:vanish/></w:rPr>') +
      '<w:style w:type="character" w:styleId="h1"><w:name w:val="隐藏"/><w:rPr><w:vanish/></w:rPr></w:style>',
    body:
      p('窗体顶端', styled('z1')) +
      p(r('走访群众320户,') + r('（此处勿删）', '<w:rStyle w:val="h1"/>') + r('排查隐患36处。')) +
      p(r('窗体底端', '<w:vanish w:val="0"/>'), styled('z1')),
  },
  {
    name: '标题样式只有列表号，级别在编号定义里',
    report: [
      '第一章总体情况',
      '## 1.1 走访排查',
      '### 1.1.1 走访群众',
      '全年走访群众320户,排查隐患36处。',
      '## 1.2 宣传教育',
    ],
    styles:
      style('1', 'heading 1', '<w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr>') +
      style('2', 'heading 2', '<w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr>') +
      style('3', 'heading 3', '<w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr>'),
    numbering:
      '<w:abstractNum w:abstractNumId="4">' +
      (
        [
          ['chineseCounting', '第%1章', '1'],
          ['decimal', '%1.%2', '2'],
          ['decimal', '%1.%2.%3', '3'],
        ] as const
      )
        .map(
          ([format, text, linked], i) =>
            `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:pStyle w:val="${linked}"/>${i > 0 ? '<w:isLgl/>' : ''}<w:suff w:val="space"/><w:lvlText w:val="${text}"/></w:lvl>`,
        )
        .join('') +
      '</w:abstractNum><w:num w:numId="4"><w:abstractNumId w:val="4"/></w:num>',
    body:
      p('总体情况', styled('1')) +
      p('走访排查', styled('2')) +
      p('走访群众', styled('3')) +
      p('全年走访群众320户,排查隐患36处。') +
      p('宣传教育', styled('2')),
  },
  {
    name: '脚注用自己的符号，另有尾注',
    report: [
      '增长5.2%[^1],其中就业320人[^2]。',
      '以上。',
      '[^1]: 据县统计局快报。',
      '[^2]: 含外出务工,下同。',
    ],
    told: ['1 个注释自己的记号改为编号'],
    footnotes: `<w:footnote w:type="separator" w:id="-1">${p('<w:r><w:separator/></w:r>')}</w:footnote><w:footnote w:id="1">${p(r('*', '<w:vertAlign w:val="superscript"/>') + r(' 据县统计局快报。'))}</w:footnote>`,
    endnotes: `<w:endnote w:id="1">${p('<w:r><w:endnoteRef/></w:r>' + r(' 含外出务工,下同。'))}</w:endnote>`,
    body:
      p(
        `${r('增长5.2%')}<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>*</w:t></w:r>${r(',其中就业320人')}<w:r><w:endnoteReference w:id="1"/></w:r>${r('。')}`,
      ) + p('以上。'),
  },
  {
    name: '批注有答复，起点在段落之间',
    report: [
      '走访群众320户,排查隐患36处。<!-- 批注（李四，2025-06-30 09:00）请核户数 --><!-- 批注（李四，2025-06-30 09:00）已核,无误 -->',
    ],
    comments: `<w:comment ${by(1)}><w:p w14:paraId="00000001">${r('请核户数')}</w:p></w:comment><w:comment ${by(2)}><w:p w14:paraId="00000002">${r('已核,无误')}</w:p></w:comment>`,
    parts: {
      'word/commentsExtended.xml':
        '<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:commentEx w15:paraId="00000001" w15:done="0"/><w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="1"/></w15:commentsEx>',
    },
    body: `<w:commentRangeStart w:id="1"/><w:commentRangeStart w:id="2"/>${p(`${r('走访群众320户,')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r><w:commentRangeEnd w:id="2"/><w:r><w:commentReference w:id="2"/></w:r>${r('排查隐患36处。')}`)}`,
  },
  {
    name: '表格有合并、缩进列和格内编号',
    report: [
      '情况如下：',
      '',
      '| 序号 | 村名 | 户数 |',
      '| --- | --- | --- |',
      '| 1 | 东村 | 12 |',
      '| 2 |  | 15 |',
      '|  | 合计, | 27 |',
      '',
      '以上,供参考。',
    ],
    told: ['1 个合并单元格已拆开，其余格留空'],
    numbering: list(2, [['decimal', '%1']]),
    body:
      p('情况如下：') +
      '<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>' +
      `<w:tr><w:tc>${p('序号')}</w:tc><w:tc>${p('村名')}</w:tc><w:tc>${p('户数')}</w:tc></w:tr>` +
      `<w:tr><w:tc>${p('', numbered(2))}</w:tc><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${p('东村')}</w:tc><w:tc>${p('12')}</w:tc></w:tr>` +
      `<w:tr><w:tc>${p('', numbered(2))}</w:tc><w:tc><w:tcPr><w:vMerge/></w:tcPr>${p('')}</w:tc><w:tc>${p('15')}</w:tc></w:tr>` +
      `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc>${p('合计,')}</w:tc><w:tc>${p('27')}</w:tc></w:tr>` +
      '</w:tbl>' +
      p('以上,供参考。'),
  },
  {
    name: '各种编号格式',
    report: [
      '一、走访,',
      '二、排查',
      '（一）走访,',
      '（二）排查',
      '甲、走访,',
      '乙、排查',
      '子、走访,',
      '丑、排查',
      '①走访,',
      '②排查',
      'I.走访,',
      'II.排查',
      '１．走访,',
      '２．排查',
      '㊀走访,',
      '㊁排查',
      'A、走访,',
      'B、排查',
      '（1）走访,',
      '（2）排查',
      '1.走访,',
      '2.排查',
      '壹、走访,',
      '贰、排查',
      '走访,',
      '排查',
      '01 走访,',
      '02 排查',
      '第一条走访,',
      '第二条排查',
    ],
    numbering: (
      [
        ['chineseCounting', '%1、'],
        ['taiwaneseCountingThousand', '（%1）'],
        ['ideographTraditional', '%1、'],
        ['ideographZodiac', '%1、'],
        ['decimalEnclosedCircleChinese', '%1'],
        ['upperRoman', '%1.'],
        ['decimalFullWidth', '%1．'],
        ['ideographEnclosedCircle', '%1'],
        ['upperLetter', '%1、'],
        ['decimalEnclosedParen', '%1'],
        ['decimalEnclosedFullstop', '%1'],
        ['chineseLegalSimplified', '%1、'],
        ['none', '%1'],
        ['decimalZero', '%1'],
        ['ideographDigital', '第%1条'],
      ] as const
    )
      .map(([format, text], i) => list(i + 1, [[format, text]]))
      .join('')
      .replace(/(<w:abstractNum [\s\S]*?<\/w:abstractNum>)(<w:num [\s\S]*?<\/w:num>)/g, '$1$2'),
    body: Array.from({ length: 15 }, (_, i) => p('走访,', numbered(i + 1)) + p('排查', numbered(i + 1))).join(
      '',
    ),
  },
  {
    name: '编号重新开始，另一列表接着编',
    report: [
      '一、情况',
      '（一）走访',
      '1.入户,',
      '2.登记',
      '1.复核',
      '2.归档',
      '（3）汇总',
      '二、打算',
      '（一）整改',
    ],
    numbering:
      list(1, [
        ['chineseCounting', '%1、'],
        ['chineseCounting', '（%2）'],
        ['decimal', '%3.'],
      ]) +
      '<w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="2"><w:startOverride w:val="1"/></w:lvlOverride></w:num>' +
      '<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="2"><w:lvl w:ilvl="2"><w:start w:val="5"/><w:numFmt w:val="decimal"/><w:lvlText w:val="（%3）"/></w:lvl></w:lvlOverride></w:num>',
    body:
      p('情况', numbered(1)) +
      p('走访', numbered(1, 1)) +
      p('入户,', numbered(1, 2)) +
      p('登记', numbered(1, 2)) +
      p('复核', numbered(2, 2)) +
      p('归档', numbered(2, 2)) +
      p('汇总', numbered(3, 2)) +
      p('打算', numbered(1)) +
      p('整改', numbered(1, 1)),
  },
  {
    name: '手填的横线、复选框和下拉框',
    report: ['共走访______户,排查___处。', '☑完成□未完成', '所在片区：西片', '填报人：单击此处输入文字。'],
    body:
      p(
        `${r('共走访')}${r('      ', '<w:u w:val="single"/>')}${r('户,排查')}${r('　　　', '<w:u w:val="single"/>')}${r('处。')}`,
      ) +
      p(
        `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="c1"/><w:checkBox><w:sizeAuto/><w:default w:val="1"/></w:checkBox></w:ffData></w:fldChar></w:r>${told('FORMCHECKBOX')}${mark('end')}${r('完成')}<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="c2"/><w:checkBox><w:sizeAuto/><w:default w:val="0"/></w:checkBox></w:ffData></w:fldChar></w:r>${told('FORMCHECKBOX')}${mark('end')}${r('未完成')}`,
      ) +
      p(
        `${r('所在片区：')}<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="d1"/><w:ddList><w:result w:val="1"/><w:listEntry w:val="东片"/><w:listEntry w:val="西片"/></w:ddList></w:ffData></w:fldChar></w:r>${told('FORMDROPDOWN')}${mark('end')}`,
      ) +
      p(
        `${r('填报人：')}<w:sdt><w:sdtPr><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent>${r('单击此处输入文字。')}</w:sdtContent></w:sdt>`,
      ),
  },
  {
    name: 'WPS写的目录、日期域和交叉引用',
    report: ['一、工作情况', '见表1,另见附件。', '2025年7月3日'],
    told: ['1 个目录未带入'],
    body:
      `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>${p(mark('begin') + told('TOC \\o "1-3" \\h \\u') + mark('separate') + `<w:hyperlink w:anchor="_Toc1">${r('一、工作情况')}<w:r><w:tab/></w:r>${field('PAGEREF _Toc1 \\h', r('1'))}</w:hyperlink>`)}${p(mark('end'))}</w:sdtContent></w:sdt>` +
      p(`<w:bookmarkStart w:id="0" w:name="_Toc1"/>${r('一、工作情况')}<w:bookmarkEnd w:id="0"/>`) +
      p(
        r('见') +
          field('REF _Ref1 \\h', `<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t>表1,</w:t></w:r>`) +
          r('另见附件。'),
      ) +
      p(field('DATE \\@ "yyyy年M月d日"', r('2025年7月3日'))),
  },
  {
    name: '智能标记、控件、软连字符和删改交错',
    report: ['2025年青河镇走访,排查,群众重点-17月3日辍学,控。'],
    told: ['有 4 处修订，按接受后的文字带入', '1 处注音未带入'],
    body: p(
      `<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="chsdate"><w:smartTagPr><w:attr w:name="Year" w:val="2025"/></w:smartTagPr>${r('2025年')}<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="place">${r('青河镇')}</w:smartTag></w:smartTag><w:proofErr w:type="spellStart"/>${inserted(1, `${r('走访,')}`)}${deleted(2, '慰问')}<w:moveFrom ${by(3)}>${r('群众')}</w:moveFrom>${r('排查,')}<w:moveTo ${by(4)}>${r('群众')}</w:moveTo><w:r><w:t>重</w:t><w:softHyphen/><w:t>点</w:t><w:noBreakHyphen/><w:t>1</w:t></w:r><w:sdt><w:sdtPr><w:date w:fullDate="2025-07-03T00:00:00Z"/></w:sdtPr><w:sdtContent>${r('7月3日')}</w:sdtContent></w:sdt><w:r><w:ruby><w:rubyPr><w:rubyAlign w:val="center"/><w:hps w:val="10"/><w:hpsRaise w:val="18"/><w:hpsBaseText w:val="21"/><w:lid w:val="zh-CN"/></w:rubyPr><w:rt>${r('chuò')}</w:rt><w:rubyBase>${r('辍')}</w:rubyBase></w:ruby></w:r>${r('学,控。')}`,
    ),
  },
  {
    name: '组合图形里的文本框和页眉页脚',
    report: ['全镇走访流程如下,请对照。', '入户,', '登记'],
    told: [
      '2 个文本框的文字改为正文段落，接在所在段落之后',
      '1 处页眉、页脚未带入：“青河镇党政办公室（内部资料）”',
    ],
    header: p(r('青河镇党政办公室', '<w:color w:val="FF0000"/>')) + p('（内部资料）'),
    footer: p(r('第') + field('PAGE', r('1')) + r('页 共') + field('NUMPAGES', r('3')) + r('页')),
    body:
      p(r('全镇走访流程如下,请对照。')) +
      p(
        `<w:r><w:pict><v:group style="width:200pt;height:100pt"><v:shape id="g1" style="width:90pt;height:40pt"><v:textbox><w:txbxContent>${p('入户,')}</w:txbxContent></v:textbox></v:shape><v:shape id="g2" style="width:90pt;height:40pt"><v:textbox><w:txbxContent>${p('登记')}</w:txbxContent></v:textbox></v:shape></v:group></w:pict></w:r>`,
      ),
  },
  {
    name: '竖排、分栏、首字下沉和制表位引线',
    report: ['今年以来,全镇平稳有序。', '负责人　张三,', '竖排的一段,'],
    body:
      p(
        r('今'),
        '<w:framePr w:dropCap="drop" w:lines="2" w:wrap="around" w:vAnchor="text" w:hAnchor="text"/>',
      ) +
      p(r('年以来,全镇平稳有序。')) +
      p(
        `${r('负责人')}<w:r><w:tab/></w:r>${r('张三,')}`,
        '<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="8000"/></w:tabs>',
      ) +
      p(
        '',
        `<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:cols w:num="2"/></w:sectPr>`,
      ) +
      p(r('竖排的一段,', '<w:eastAsianLayout w:vert="1"/>'), '<w:textAlignment w:val="auto"/>'),
  },
  {
    name: '嵌入网页、子文档和公式',
    report: ['走访群众320户,', '(120-100)/100', '见子文档'],
    told: ['1 个公式只带入文字', '2 处内嵌文档未带入'],
    parts: { 'word/afchunk.htm': '<html><body>甲</body></html>' },
    body:
      p('走访群众320户,') +
      p(
        `<m:oMathPara><m:oMath><m:f><m:num><m:r><m:t>120-100</m:t></m:r></m:num><m:den><m:r><m:t>100</m:t></m:r></m:den></m:f></m:oMath></m:oMathPara>`,
      ) +
      '<w:altChunk r:id="rId90"/>' +
      p(`${r('见子文档')}<w:subDoc r:id="rId91"/>`),
  },
  {
    name: '一段里手动换行排出多段，全角空格和不间断空格缩进',
    report: ['一、工作情况', '走访群众320户,', '排查隐患36处。', '二、打算'],
    body: p(
      `<w:r><w:t xml:space="preserve">  一、工作情况</w:t><w:br/><w:t xml:space="preserve">　　走访群众320户,</w:t><w:cr/><w:t xml:space="preserve">　　排查隐患36处。</w:t><w:br w:type="page"/><w:t xml:space="preserve">  二、打算</w:t></w:r>`,
    ),
  },
  {
    name: '项目符号用符号字体，数字由符号代替',
    report: ['- 走访,', '完成①项,温度°C≤30'],
    numbering: list(1, [['bullet', '\uF0D8']]),
    body:
      p('走访,', numbered(1)) +
      p(
        `${r('完成')}<w:r><w:sym w:font="Wingdings" w:char="F081"/></w:r>${r('项,温度')}<w:r><w:sym w:font="Symbol" w:char="F0B0"/></w:r>${r('C')}<w:r><w:sym w:font="宋体" w:char="2264"/></w:r>${r('30')}`,
      ),
  },
  {
    name: '突出显示、彩色和删除线',
    report: ['青河镇2025年工作总结', '', '全年走访群众320户,排查隐患36处，待核实。'],
    told: [
      '1 处突出显示（底色）未带入：“320户,”',
      '1 处彩色文字改为黑色：“待核实”',
      '1 处加了删除线的文字仍按正文带入：“36处”',
    ],
    body:
      title('青河镇2025年工作总结') +
      p(
        r('全年走访群众') +
          r('320', '<w:highlight w:val="yellow"/>') +
          r('户,', '<w:shd w:val="clear" w:color="auto" w:fill="FFFF00"/>') +
          r('排查隐患') +
          r('36处', '<w:strike/>') +
          r('，', '<w:color w:val="333333"/>') +
          r('待核实', '<w:color w:val="FF0000"/>') +
          r('。'),
      ),
  },
  {
    name: '修订里插入和删除的单元格',
    report: ['青河镇2025年工作总结', '', '| 村名 | 户数 |', '| --- | --- |', '| 东村, | 12 |'],
    told: ['有 3 处修订，按接受后的文字带入'],
    body:
      title('青河镇2025年工作总结') +
      table([
        ['村名', tracked('cellDel', '人数'), tracked('cellIns', '户数')],
        ['东村,', tracked('cellDel', '40'), '12'],
      ]) +
      p(''),
  },
  {
    name: '图示、水印和签名',
    report: ['青河镇2025年工作总结', '', '户数逐年增加,见图。'],
    told: [
      '1 个图表未带入',
      '1 个 SmartArt 图形及其文字未带入',
      '1 处页眉、页脚未带入：“征求意见稿”',
      '文件有数字签名，报告不带签名',
    ],
    body:
      title('青河镇2025年工作总结') +
      p(
        r('户数逐年增加,见图。') +
          graphic(
            'chart',
            '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId9"/>',
          ) +
          graphic(
            'diagram',
            '<dgm:relIds xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" r:dm="rId5"/>',
          ),
      ),
    header: p('<w:r><w:pict><v:shape><v:textpath string="征求意见稿"/></v:shape></w:pict></w:r>'),
    parts: { '_xmlsignatures/sig1.xml': '<Signature/>' },
  },
];
