import { randomBytes } from 'node:crypto';
import { Uri } from 'vscode';
import type { Webview } from 'vscode';

/** A page of a webview: only our own script runs, nothing is loaded from outside. */
export interface PageParts {
  readonly language: string;
  readonly title: string;
  readonly body: string;
  /** Files in `client/media`. */
  readonly style: string;
  readonly script: string;
}

/** Writes the page with a content policy that allows nothing else. */
export function pageOf(
  webview: Webview,
  media: Uri,
  { language, title, body, style, script }: PageParts,
): string {
  const nonce = randomBytes(16).toString('base64');
  const address = (file: string) => webview.asWebviewUri(Uri.joinPath(media, file)).toString();
  const policy = `default-src 'none'; style-src ${webview.cspSource} 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="${address(style)}">
<style nonce="${nonce}" id="classes"></style>
</head>
<body>
${body}
<script nonce="${nonce}" src="${address(script)}"></script>
</body>
</html>`;
}

/** Text that shows in HTML as it stands. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
