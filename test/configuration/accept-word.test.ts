import { expect, it } from 'vitest';
import { acceptWord } from '../../server/src/configuration/accept-word';

it.each([
  ['begins a new file', '', '接受:\n  - 河长制\n'],
  ['adds a list', '方案: 起草 # 六月再改\n', '方案: 起草 # 六月再改\n接受:\n  - 河长制\n'],
  ['adds to the list', '接受:\n  # 简称\n  - 田长制\n', '接受:\n  # 简称\n  - 田长制\n  - 河长制\n'],
  ['adds to an English list', 'accepted: [田长制]\n', 'accepted: [田长制, 河长制]\n'],
  ['keeps the blanks of a list', '接受: [ 田长制 ]\n', '接受: [ 田长制, 河长制 ]\n'],
  ['makes a list of a single word', 'accepted: 田长制\n', 'accepted:\n  - 田长制\n  - 河长制\n'],
  ['adds nothing twice', '接受:\n  - 河长制\n', '接受:\n  - 河长制\n'],
  ['keeps the line ends', '方案: 起草\r\n', '方案: 起草\r\n接受:\r\n  - 河长制\r\n'],
])('an accepted word %s', (_, before, after) => {
  expect(acceptWord(before, '河长制')).toBe(after);
});

it.each(['- 起草\n', 'a: [\n', '起草'])('an accepted word cannot be put into %j', (yaml) => {
  expect(acceptWord(yaml, '河长制')).toBeUndefined();
});
