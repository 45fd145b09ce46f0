import { l10n, Uri, window, workspace } from 'vscode';
import type { ExtensionContext, QuickPickItem, TextDocument } from 'vscode';
import type { RunNigao } from './run-nigao';

/** How a report is to look: as the standard says, as a YAML file says, or as another Word file does. */
type ChosenStyle = { readonly kind: 'standard' } | { readonly kind: 'style' | 'like'; readonly path: string };

/** The styles that were chosen for reports, kept with the workspace. */
export interface PageStyles {
  /** Asks for another style; whether one was chosen. */
  readonly choose: (document: TextDocument) => Promise<boolean>;
  readonly nameOf: (document: TextDocument) => string;
  /** The style as YAML; undefined for that of the standard. */
  readonly yamlOf: (document: TextDocument) => Promise<string | undefined>;
  /** The same for the command line. */
  readonly optionsOf: (document: TextDocument) => readonly string[];
  /** Whether the style of a report is what that file says. */
  readonly isFrom: (document: TextDocument, file: Uri) => boolean;
}

const KEPT = 'pageStyles';
const STANDARD: ChosenStyle = { kind: 'standard' };

export function keepPageStyles(context: ExtensionContext, run: RunNigao): PageStyles {
  /** What Word files say, by their path: they are read once a choice. */
  const learnt = new Map<string, string>();
  const all = () => context.workspaceState.get<Readonly<Record<string, ChosenStyle>>>(KEPT, {});
  const styleOf = ({ uri }: TextDocument): ChosenStyle => all()[uri.toString()] ?? STANDARD;
  return {
    choose: async ({ uri }) => {
      const chosen = await askForStyle();
      if (!chosen) return false;
      if (chosen.kind === 'like') learnt.delete(chosen.path);
      await context.workspaceState.update(KEPT, { ...all(), [uri.toString()]: chosen });
      return true;
    },
    nameOf: (document) => {
      const style = styleOf(document);
      return style.kind === 'standard' ? 'GB/T 9704' : style.path.replace(/^.*[/\\]/, '');
    },
    yamlOf: (document) => yamlOf(styleOf(document), learnt, run),
    optionsOf: (document) => {
      const style = styleOf(document);
      return style.kind === 'standard' ? [] : [`--${style.kind}`, style.path];
    },
    isFrom: (document, file) => {
      const style = styleOf(document);
      return style.kind === 'style' && style.path === file.fsPath;
    },
  };
}

interface Way extends QuickPickItem {
  readonly kindOfStyle: ChosenStyle['kind'];
}

async function askForStyle(): Promise<ChosenStyle | undefined> {
  const ways: readonly Way[] = [
    { label: 'GB/T 9704—2012', description: l10n.t('The national standard'), kindOfStyle: 'standard' },
    { label: l10n.t('A style file (YAML)…'), kindOfStyle: 'style' },
    { label: l10n.t('As another Word file…'), kindOfStyle: 'like' },
  ];
  const way = await window.showQuickPick(ways, {
    placeHolder: l10n.t('How is the report to look on paper?'),
  });
  if (!way) return undefined;
  if (way.kindOfStyle === 'standard') return STANDARD;
  const filters: Record<string, string[]> =
    way.kindOfStyle === 'like' ? { Word: ['docx'] } : { YAML: ['yaml', 'yml'] };
  const [file] = (await window.showOpenDialog({ filters, openLabel: l10n.t('Take its style') })) ?? [];
  return file?.scheme === 'file' ? { kind: way.kindOfStyle, path: file.fsPath } : undefined;
}

async function yamlOf(
  style: ChosenStyle,
  learnt: Map<string, string>,
  run: RunNigao,
): Promise<string | undefined> {
  if (style.kind === 'standard') return undefined;
  if (style.kind === 'style') return readText(style.path);
  const known = learnt.get(style.path);
  if (known !== undefined) return known;
  const { code, output, errors } = await run(l10n.t('Reading the style…'), ['style', style.path]);
  if (code !== 0) void window.showErrorMessage(errors);
  const yaml = code === 0 ? output : undefined;
  if (yaml !== undefined) learnt.set(style.path, yaml);
  return yaml;
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(Uri.file(path)));
  } catch {
    void window.showErrorMessage(l10n.t('The style file {0} cannot be read', path));
    return undefined;
  }
}
