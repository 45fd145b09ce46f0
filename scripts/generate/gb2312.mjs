import { TextDecoder } from 'node:util';

/** The 3,755 characters of GB 2312 that are ordered by sound, the common ones: rows 16 to 55. */
export function charactersOfLevelOne() {
  const bytes = [];
  for (let row = 0xb0; row <= 0xd7; row += 1) {
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell += 1) bytes.push(row, cell);
  }
  return new Set(new TextDecoder('gbk').decode(Uint8Array.from(bytes)));
}
