import type { FaultyReference, WorkspaceGlossary } from './configuration/workspace-configuration';
import type { Configuration } from './configuration/configuration';
import { withOwn, withTerms } from './knowledge/knowledge';
import type { Knowledge } from './knowledge/types';
import { createReportService } from './service';
import type { ReportService, ReportServiceOptions } from './service';

/** All that a service depends on beside the text of a report. */
interface ReportSetup {
  readonly configuration: Configuration;
  /** The nearest first. */
  readonly glossaries: readonly WorkspaceGlossary[];
  readonly faultyReferences: readonly FaultyReference[];
}

/** One service for each way reports are set up; those that are set up alike share what it remembers. */
export interface ConfiguredServices {
  readonly of: (setup: ReportSetup) => ReportService;
  /** To be called when something has changed, so that services nobody uses any longer go. */
  readonly clear: () => void;
}

interface KnownService {
  readonly key: string;
  readonly glossaries: readonly WorkspaceGlossary[];
  readonly service: ReportService;
}

export function createConfiguredServices(
  options: Omit<ReportServiceOptions, 'configuration' | 'faultyReferences'>,
): ConfiguredServices {
  let known: readonly KnownService[] = [];
  return {
    of: ({ configuration, glossaries, faultyReferences }) => {
      const key = JSON.stringify([configuration, faultyReferences]);
      const fitting = known.find((one) => one.key === key && areSame(one.glossaries, glossaries));
      if (fitting) return fitting.service;
      const service = createReportService({
        ...options,
        knowledge: knowledgeWith(options.knowledge, glossaries),
        configuration,
        faultyReferences,
      });
      known = [...known, { key, glossaries, service }];
      return service;
    },
    clear: () => (known = []),
  };
}

function knowledgeWith(base: Knowledge, glossaries: readonly WorkspaceGlossary[]): Knowledge {
  const terms = glossaries.flatMap((glossary) => glossary.terms);
  const own = {
    people: glossaries.flatMap((glossary) => glossary.people),
    kinds: glossaries.flatMap((glossary) => glossary.kinds),
    phrases: glossaries.flatMap((glossary) => glossary.phrases),
  };
  const named = terms.length > 0 ? withTerms(base, terms) : base;
  return Object.values(own).some(({ length }) => length > 0) ? withOwn(named, own) : named;
}

function areSame(some: readonly WorkspaceGlossary[], others: readonly WorkspaceGlossary[]): boolean {
  return some.length === others.length && some.every((glossary, i) => glossary === others[i]);
}
