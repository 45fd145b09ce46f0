import { l10n } from 'vscode';

/** What a kind of placeholder is called. */
export function kindName(kind: string): string {
  switch (kind) {
    case 'count':
      return l10n.t('Counts');
    case 'percent':
      return l10n.t('Percentages');
    case 'money':
      return l10n.t('Amounts of money');
    case 'date':
      return l10n.t('Dates');
    case 'text':
      return l10n.t('Words');
    case 'blank':
      return l10n.t('Blanks');
    case 'doubt':
      return l10n.t('Marks of doubt');
    case 'initials':
      return l10n.t('Initials');
    default:
      return kind;
  }
}
