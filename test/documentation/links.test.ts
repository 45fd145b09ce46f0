import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const textOf = (path: string) => readFileSync(join(root, path), 'utf8');

const documents = [
  ...readdirSync(root),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).map((name) => join('docs', name)),
].filter((name) => name.endsWith('.md'));

/** The addresses of links and pictures, outside code. */
function linksIn(markdown: string): readonly string[] {
  const prose = markdown.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '');
  return Array.from(prose.matchAll(/\]\(([^)\s]+)(?:\s+"[^"]*")?\)/g), (match) => match[1] ?? '');
}

/** The names GitHub and VS Code give the headings of a page. */
function anchorsIn(markdown: string): readonly string[] {
  return Array.from(markdown.matchAll(/^#+\s+(.+)$/gm), ([, title = '']) =>
    title
      .trim()
      .toLowerCase()
      .replace(/[^\p{Letter}\p{Number}\p{Mark}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
}

describe('links', () => {
  it.each(documents)('of %s resolve', (name) => {
    const broken = linksIn(textOf(name)).filter((link) => {
      if (/^(?:https?|mailto|command):/.test(link)) return false;
      const [path = '', anchor] = decodeURIComponent(link).split('#');
      const target = path === '' ? name : join(dirname(name), path);
      if (!existsSync(join(root, target))) return true;
      return anchor !== undefined && target.endsWith('.md') && !anchorsIn(textOf(target)).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  it('are told apart from code, and found with their titles', () => {
    expect(linksIn('见 [规则](rules/README.md "全部") 和 `[不是](x.md)`，![图](images/a.png)')).toEqual([
      'rules/README.md',
      'images/a.png',
    ]);
    expect(anchorsIn('# 两条命令 · Two commands\n## `check`')).toEqual(['两条命令--two-commands', 'check']);
  });
});

describe('what a writer reads before the first report', () => {
  const page = textOf('docs/extension-page.md');
  const { walkthroughs } = (
    JSON.parse(textOf('package.json')) as {
      readonly contributes: {
        readonly walkthroughs: readonly {
          readonly steps: readonly { readonly media: { readonly image: string } }[];
        }[];
      };
    }
  ).contributes;
  const pictures = walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.image));

  it('shows pictures that are there, each step its own', () => {
    expect(pictures.filter((picture) => !existsSync(join(root, picture)))).toEqual([]);
    expect(new Set(pictures).size).toBe(pictures.length);
  });

  it('has no commands for developers, and nothing that the package lacks', () => {
    expect(page).not.toMatch(/npm |node |git /);
    expect(linksIn(page).filter((link) => !link.startsWith('images/'))).toEqual([]);
  });

  it('shows no picture that no page uses', () => {
    const used = [...documents.flatMap((name) => linksIn(textOf(name))), ...pictures].map((one) =>
      one.replace(/^.*\//, ''),
    );
    expect(readdirSync(join(root, 'docs/images')).filter((name) => !used.includes(name))).toEqual([]);
  });
});
