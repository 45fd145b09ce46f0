import type { StyleCommand } from '../command';
import { EXIT } from '../terminal';
import type { ExitCode, Terminal } from '../terminal';
import { loadWord } from './load-word';
import { writeNewFile } from './new-file';
import { readBytes } from './read-bytes';

/** `nigao style`: tells the style of a Word file as the YAML file that `nigao export --style` takes. */
export async function tellStyle({ path, output }: StyleCommand, terminal: Terminal): Promise<ExitCode> {
  const { pageStyleYaml, readStyle } = await loadWord();
  const bytes = readBytes(path);
  const style = bytes.ok ? readStyle(bytes.value) : bytes;
  if (!style.ok) {
    terminal.complain({ zh: `${path}：${style.message.zh}`, en: `${path}: ${style.message.en}` });
    return EXIT.trouble;
  }
  const yaml = pageStyleYaml(style.value);
  if (output === undefined || output === '-') {
    terminal.write(yaml);
    return EXIT.clean;
  }
  const problem = writeNewFile(output, new TextEncoder().encode(yaml));
  if (problem) {
    const { message } = problem;
    terminal.complain({ zh: `${output}：${message.zh}`, en: `${output}: ${message.en}` });
    return EXIT.trouble;
  }
  terminal.write({ zh: `已写入 ${output}\n`, en: `${output} is written\n` }[terminal.language]);
  return EXIT.clean;
}
