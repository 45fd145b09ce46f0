import { readFileSync, statSync } from 'node:fs';
import { unreadable } from '../../text-file';

/** Nothing that is larger can be read, so it is not taken into memory. */
const LARGEST = 80 * 1024 * 1024;

/** The bytes of a file, if it is one and no larger than can be used. */
export function readBytes(path: string) {
  try {
    const status = statSync(path);
    if (status.isFile() && status.size > LARGEST) {
      const message = { zh: '文件过大，未读取', en: 'the file is too large and was not read' };
      return { ok: false, message } as const;
    }
    if (!status.isFile() && !status.isDirectory()) {
      return { ok: false, message: { zh: '不是普通文件', en: 'is no regular file' } } as const;
    }
    return { ok: true, value: new Uint8Array(readFileSync(path)) } as const;
  } catch (error) {
    return { ok: false, message: unreadable(error) } as const;
  }
}
