/** The scripts under test, which are plain JavaScript because they run before anything is installed. */

export interface RunningEditor {
  readonly url: string;
  readonly log: string;
  readonly stop: () => Promise<void>;
}

interface ServeScript {
  readonly profileFolder: (home: string) => string;
  readonly serveEditor: (request: {
    readonly home: string;
    readonly vsix: string;
    readonly folder: string;
    readonly file: string;
    readonly language: EditorLanguage;
  }) => Promise<RunningEditor>;
}

interface ProfileScript {
  readonly writeProfile: (
    profile: string,
    own: { readonly keybindings: readonly { readonly key: string; readonly command: string }[] },
  ) => void;
}

interface SetupScript {
  readonly root: string;
  readonly vsix: string;
}

interface BrowserScript {
  readonly findBrowser: () => string | undefined;
}

/** The language of the editor's window. */
export type EditorLanguage = 'en' | 'zh-cn';

export const { profileFolder, serveEditor } = await load<ServeScript>('editor/serve.mjs');
export const { writeProfile } = await load<ProfileScript>('editor/profile.mjs');
export const { findBrowser } = await load<BrowserScript>('editor/browser.mjs');
export const { root, vsix } = await load<SetupScript>('setup.mjs');

async function load<Script>(path: string): Promise<Script> {
  return (await import(new URL(`../../scripts/${path}`, import.meta.url).href)) as Script;
}
