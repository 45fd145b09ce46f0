import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeJson } from './profile.mjs';

/**
 * VS Code's own words that stand beside a report, in Chinese, by the part of VS Code and the key it knows
 * them by. The full language pack is not on the npm registry; with this one VS Code takes Chinese for its
 * language, which is what makes every extension speak Chinese, and keeps English for what is not here.
 */
const words = {
  'vs/editor/contrib/codeAction/browser/codeActionMenu': {
    'codeAction.widget.id.convert': '重写',
    'codeAction.widget.id.more': '更多操作...',
    'codeAction.widget.id.quickfix': '快速修复',
    'codeAction.widget.id.source': '源代码操作',
  },
  'vs/editor/contrib/codeAction/browser/codeActionCommands': { 'quickfix.trigger.label': '快速修复...' },
  'vs/editor/contrib/hover/browser/markerHoverParticipant': {
    'quick fixes': '快速修复...',
    'view problem': '查看问题',
  },
  'vs/editor/contrib/suggest/browser/suggestWidget': { 'suggestWidget.noSuggestions': '无建议。' },
  'vs/workbench/browser/parts/editor/editorStatus': { singleSelection: '行 {0}，列 {1}' },
  'vs/workbench/browser/parts/titlebar/menubar.contribution': {
    mEdit: '编辑(&&E)',
    mFile: '文件(&&F)',
    mHelp: '帮助(&&H)',
    mSelection: '选择(&&S)',
    mView: '查看(&&V)',
  },
  'vs/workbench/contrib/files/browser/explorerViewlet': { explore: '资源管理器' },
  'vs/workbench/contrib/files/browser/fileActions.contribution': { miSave: '保存(&&S)' },
  'vs/workbench/contrib/markers/browser/markers.contribution': {
    problems: '问题',
    'status.problems': '问题',
  },
  'vs/workbench/contrib/markers/browser/messages': {
    'markers.panel.no.problems.build': '未在工作区检测到问题。',
    'markers.panel.title.problems': '问题',
  },
  'vs/workbench/contrib/outline/browser/outline.contribution': { name: '大纲' },
  'vs/workbench/contrib/search/browser/search.contribution': { search: '搜索' },
  'vs/workbench/contrib/timeline/browser/timelinePane': { timeline: '时间线' },
};

/**
 * Makes Chinese a language of the profile.
 *
 * @param {string} profile the user data folder
 */
export function installLanguagePack(profile) {
  const folder = join(profile, 'language-pack');
  mkdirSync(folder, { recursive: true });
  const translations = join(folder, 'main.i18n.json');
  writeJson(translations, { version: '1.0.0', contents: words });
  const hash = createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 32);
  writeJson(join(profile, 'languagepacks.json'), {
    'zh-cn': {
      hash,
      label: '中文(简体)',
      extensions: [{ extensionIdentifier: { id: 'nigao.language-pack' }, version: '1.0.0' }],
      translations: { vscode: translations },
    },
  });
}
