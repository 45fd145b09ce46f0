import { defineRule } from '../rule';

export default defineRule({
  id: 'placeholder/doubt-mark',
  scope: 'line',
  severity: 'warning',
  fixSafety: 'none',
  basis: { source: '惯例' },
  title: { zh: '存疑标记未处理', en: 'Mark of doubt left in' },
  explanation: {
    zh: '起草时留下的“（？）”“（待核实）”“（数据请某科确认）”等存疑标记和给同事的话，报送前应当核实并删除。',
    en: 'Marks such as （？） or （待核实） and remarks to a colleague in brackets were left by someone who meant to check. Check, then delete them.',
  },
  examples: {
    bad: [
      {
        text: '共处置线索221件（数据请审理室确认），立案126件。\n               ^^^^^^^^^^^^^^^^^^^^',
      },
      {
        text: `
共化解信访积案12（？）件，其中复访4（待核实）件。
                ^^^^^^             ^^^^^^^^^^
`,
      },
    ],
    good: [
      '共处置线索221件（含上年结转12件），立案126件。',
      '核对申请材料（请假条除外），办结86件。',
      '如何破解基层治理难题？关键在人。',
      '能不能做到？能！',
    ],
  },
  check: (line) =>
    line.placeholders
      .filter(({ kind }) => kind === 'doubt')
      .map(({ range }) => ({
        range,
        message: { zh: '存疑标记尚未处理', en: 'This doubt has not been settled' },
        data: { kind: 'doubt' },
      })),
});
