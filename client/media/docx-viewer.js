/* The page that shows a Word file: its buttons ask the extension for what they say. */
(() => {
  const editor = acquireVsCodeApi();
  for (const button of document.querySelectorAll('button[data-command]')) {
    button.addEventListener('click', () => editor.postMessage({ command: button.dataset.command }));
  }
})();
