import type { Grounds } from '../figures/equations/relation';
import type { SlipKind } from '../figures/equations/slip';
import type { Severity } from './severity-level';

/** What speaks for a finding about figures, dates and ranks. */
export interface Evidence {
  readonly grounds: keyof typeof SEVERITIES;
  /** The one slip of the keyboard that would explain it. */
  readonly slip?: SlipKind;
}

/**
 * The severity of a finding by what speaks for it: the only place where that is decided. `npm run measure` prints how often
 * each of these was right and wrong on text from outside.
 */
const SEVERITIES = {
  // Words bind the figures: the more cues agree, the surer.
  'words:certain': 'error',
  'words:likely': 'warning',
  'words:possible': 'information',
  // Arithmetic proposes: one slip explains what is wrong, and words say more or less for it.
  'slip:closed': 'warning',
  'slip:bound': 'warning',
  'slip:framed': 'warning',
  'slip:listed': 'warning',
  'slip:near': 'warning',
  // Two places of the report.
  'report:same-things': 'warning',
  'report:slip': 'information',
  'report:overview': 'information',
  'report:sections': 'information',
  // Tables: other totals of the table confirm how it is made, or nothing does.
  'table:confirmed': 'warning',
  'table:alone': 'information',
  // Numbers that announce items: before them, in a slogan, after them.
  'promise:announced': 'warning',
  'promise:slogan': 'warning',
  'promise:recalled': 'warning',
  // Dates held against the period of the report: in a heading or title, as it was a year ago, well beyond it or just so.
  'period:heading': 'warning',
  'period:year-ago': 'information',
  'period:beyond': 'warning',
  'period:next-month': 'information',
  // A stretch of time that ends before it begins: with its years, within a month, or over months of unknown years.
  'reversed:dated': 'warning',
  'reversed:months': 'information',
  // Last year's report, the calendar, places in an order, whole numbers that would give a rate.
  'last-year': 'warning',
  'calendar:day': 'error',
  'calendar:length': 'warning',
  'calendar:period': 'warning',
  order: 'warning',
  'whole-numbers': 'hint',
} as const satisfies Readonly<Record<string, Severity>> & Readonly<Record<Grounds, Severity>>;

/** The severity of a finding on this evidence. */
export function severityOn({ grounds }: Evidence): Severity {
  return SEVERITIES[grounds];
}
