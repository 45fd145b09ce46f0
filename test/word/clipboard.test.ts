import { describe, expect, it } from 'vitest';
import { openReport } from '../../server/src/document/report-document';
import { GB9704 } from '../../server/src/word/style/page-style';
import { reportFromHtml, reportFromMarkdown, showOnPaper } from '../../server/src/word/word';

describe('what is pasted from another program', () => {
  it.each([
    [
      'Word: paragraphs, fixed spaces, soft breaks, and the numbers Word has counted',
      `<html><head><style>p{}</style></head><body><!--StartFragment--><p class=MsoNormal style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>一、<span>&nbsp;&nbsp; </span></span><![endif]>工作情况<o:p></o:p></p><p class=MsoNormal>　　走访群众&nbsp;320户。<br>排查隐患36处。</p><!--EndFragment--></body></html>`,
      '一、工作情况\n走访群众 320户。\n排查隐患36处。',
    ],
    [
      'Word: bullets',
      `<p style='mso-list:l1 level1 lfo2'><span style='font-family:Wingdings;mso-list:Ignore'>l<span>&nbsp;</span></span>抓好学习</p>`,
      '- 抓好学习',
    ],
    [
      'a browser: headings, lists',
      '<h1>青河镇工作总结</h1><h2>主要成效</h2><ul><li>抓学习</li></ul><ol><li>第一</li><li>第二</li></ol>',
      '青河镇工作总结\n# 主要成效\n- 抓学习\n1.第一\n2.第二',
    ],
    [
      'an AI tool: bold lines are headings',
      '<p>总结如下：</p><p><strong>一、总体情况</strong></p><p><strong>主要成效</strong></p><p><b>一是</b>走访320户。</p>',
      '总结如下：\n一、总体情况\n# 主要成效\n一是走访320户。',
    ],
    [
      'tables',
      '<table><tr><td>村名</td><td><p>户</p><p>数</p></td></tr><tr><td>东|村</td><td>12</td></tr></table>',
      '| 村名 | 户 数 |\n| --- | --- |\n| 东\\|村 | 12 |',
    ],
    ['what Markdown would read as markup', '<p># 号文件&lt;!--</p>', '\\# 号文件\\<!--'],
  ])('%s', (_, html, text) => {
    expect(reportFromHtml(html)?.text).toBe(text);
  });

  it('is nothing where there is only a picture', () => {
    expect(reportFromHtml('<img src="file:///c:/a.png"><script>alert(1)</script>')).toBeNull();
  });

  it('as plain text loses the stars of headings and leads, and no mask', () => {
    expect(
      reportFromMarkdown('**一、总体情况**\n**主要成效**\n- **抓学习**：好\n走访**户，**县立案*起'),
    ).toBe('一、总体情况\n# 主要成效\n- 抓学习：好\n走访**户，**县立案*起');
  });
});

describe('a finished report on the clipboard', () => {
  const report =
    '---\n文种: 总结\n---\n青河镇工作总结\n\n一、工作<情况>\n（一）强化管理。走访*户。<!-- nigao-ignore number: 已核 -->\n';
  const { clipboard } = showOnPaper(openReport(report), GB9704, (text) => [text]);

  it('is plain paragraphs without front matter and comments', () => {
    expect(clipboard.text).toBe('青河镇工作总结\n一、工作<情况>\n（一）强化管理。走访*户。');
  });

  it('is HTML with the faces of GB/T 9704, and no text of it is markup', () => {
    expect(clipboard.html).toContain("font-family:'Times New Roman'");
    expect(clipboard.html).toContain('仿宋_GB2312');
    expect(clipboard.html).toContain('一、工作&lt;情况&gt;');
    expect(clipboard.html).not.toContain('nigao-ignore');
  });
});
