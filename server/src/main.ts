/** Entry point of `dist/main.js`: the language server as the extension starts it. */
import { startLanguageServer } from './language-server';

startLanguageServer();
