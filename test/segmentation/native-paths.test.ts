import { describe, expect, it } from 'vitest';
import { nativeDictionaryFolder } from '../../server/src/segmenter/native-paths';

describe('the dictionary folder as nodejieba is told it', () => {
  it('is the folder itself where every character is safe', () => {
    const folder = 'C:\\Users\\zhang\\.vscode\\extensions\\nigao\\dictionary';
    expect(nativeDictionaryFolder(folder, 'C:\\', 'win32')).toBe(folder);
    expect(nativeDictionaryFolder('/home/张三/词典', '/', 'linux')).toBe('/home/张三/词典');
  });

  it('is given relative to the working directory where a Windows path has Chinese characters', () => {
    const server = 'C:\\Users\\张三\\.vscode\\extensions\\nigao\\server\\dist';
    expect(nativeDictionaryFolder(`${server}\\dictionary`, server, 'win32')).toBe('dictionary');
    expect(nativeDictionaryFolder(server, server, 'win32')).toBe('.');
  });

  it('does not exist where the relative path has them too', () => {
    const folder = 'C:\\Users\\张三\\.vscode\\extensions\\nigao\\dictionary';
    expect(nativeDictionaryFolder(folder, 'D:\\', 'win32')).toBeUndefined();
    expect(nativeDictionaryFolder(folder, 'C:\\Windows', 'win32')).toBeUndefined();
  });

  it('does not exist where a Windows path is too long', () => {
    const folder = `C:\\${'a'.repeat(245)}`;
    expect(nativeDictionaryFolder(folder, folder, 'win32')).toBeUndefined();
    expect(nativeDictionaryFolder(`/${'a'.repeat(245)}`, '/', 'linux')).toBe(`/${'a'.repeat(245)}`);
  });

  it.each(['/opt/a;b/dictionary', '/opt/a|b/dictionary'])(
    'avoids the separators of a list of files: %s',
    (folder) => {
      expect(nativeDictionaryFolder(folder, '/home', 'linux')).toBeUndefined();
      expect(nativeDictionaryFolder(folder, folder.slice(0, 8), 'linux')).toBe('dictionary');
    },
  );
});
