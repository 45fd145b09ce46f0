import { defineRule } from '../rule';

export default defineRule({
  id: 'placeholder/doubt-mark',
  scope: 'line',
  severity: 'warning',
  fixSafety: 'none',
  basis: { source: '惯例' },
  title: { zh: '存疑标记未处理', en: 'Mark of doubt left in' },
  explanation: {
    zh: '起草时留下的“（？）”“（待核实）”等存疑标记，报送前应当核实并删除。',
    en: 'Marks such as （？） or （待核实） were left by someone who meant to check. Check, then delete them.',
  },
  examples: {
    bad: [
      {
        text: `
共化解信访积案12（？）件，其中复访4（待核实）件。
                ^^^^^^             ^^^^^^^^^^
`,
      },
    ],
    good: ['如何破解基层治理难题？关键在人。', '能不能做到？能！'],
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
