import { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unreadable } from '../text-file';
import { EXIT } from './terminal';
import type { ExitCode, Terminal } from './terminal';

/** A terminal whose answer goes into a file. */
interface OutputFile {
  readonly terminal: Terminal;
  /** Writes the file whole once the command is done; nothing is written when it could not do its work. */
  readonly finish: (code: ExitCode) => ExitCode;
}

/**
 * Has a command's answer written to a file, byte for byte: what npm or a shell adds to the standard output never gets
 * into it. Complaints still go to the error stream.
 *
 * @param inputs what the command reads, and so must not be written over
 */
export function outputFile(file: string, inputs: readonly string[], terminal: Terminal): OutputFile {
  const parts: Uint8Array[] = [];
  return {
    terminal: {
      ...terminal,
      isScreen: false,
      write: (content) => parts.push(typeof content === 'string' ? Buffer.from(content) : content),
    },
    finish: (code) => {
      if (code === EXIT.trouble) return code;
      if (inputs.some((input) => path.resolve(input) === path.resolve(file))) {
        terminal.complain({
          zh: `${file} 是稿件本身，未写入`,
          en: `${file} is the report itself and is left alone`,
        });
        return EXIT.trouble;
      }
      return replaceWhole(file, Buffer.concat(parts), terminal) ? code : EXIT.trouble;
    },
  };
}

/** Whether it was written; an older file of that name stays whole if it was not. */
function replaceWhole(file: string, content: Uint8Array, terminal: Terminal): boolean {
  const beside = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, content);
    renameSync(beside, file);
    terminal.complain({ zh: `已写入 ${file}`, en: `written to ${file}` });
    return true;
  } catch (error) {
    rmSync(beside, { force: true });
    const { zh, en } = unreadable(error);
    terminal.complain({ zh: `${file} 未写入：${zh}`, en: `${file} was not written: ${en}` });
    return false;
  }
}
