import { LONGEST_LINE } from '../../document/analyse-line';
import { defineRule } from '../rule';

const OVERLONG = '走访群众。'.repeat(LONGEST_LINE / 4);

export default defineRule({
  id: 'structure/overlong-line',
  scope: 'document',
  severity: 'warning',
  fixSafety: 'none',
  basis: { source: '惯例' },
  title: { zh: '段落过长，未作检查', en: 'A paragraph too long to be checked' },
  explanation: {
    zh: `超过${LONGEST_LINE}字而不换行的段落不检查，以免拖慢编辑。多半是粘贴时丢了换行，分成几段后再查。`,
    en: `A paragraph of more than ${LONGEST_LINE} characters is not checked, for it would slow the editor down. Most have lost their line breaks when pasted: divide it.`,
  },
  examples: {
    bad: [{ text: `${OVERLONG}\n^^` }],
    good: ['走访群众。\n走访群众。', `---\n标题: 青河镇工作总结\n---\n${'走访群众。\n'.repeat(20)}`],
  },
  check: ({ lines }) =>
    lines
      .filter(({ line }) => line.text.length > LONGEST_LINE)
      .map(({ start, line: { text } }) => {
        const [character = ''] = text;
        return {
          range: { start, end: start + character.length },
          message: {
            zh: `这一段有${text.length}字没有换行，超过${LONGEST_LINE}字，未作检查`,
            en: `A paragraph of ${text.length} characters, more than ${LONGEST_LINE}, is not checked`,
          },
        };
      }),
});
