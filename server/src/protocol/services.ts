import type { Configuration } from '../configuration/configuration';
import { createReportService } from '../service';
import type { ReportService, ReportServiceOptions } from '../service';

/** One service for each way the rules are set; documents with the same settings share what it remembers. */
export interface Services {
  readonly of: (configuration: Configuration) => ReportService;
  /** To be called when settings have changed, so that services nobody uses any longer go. */
  readonly clear: () => void;
}

export function createServices(options: Omit<ReportServiceOptions, 'configuration'>): Services {
  const services = new Map<string, ReportService>();
  return {
    of: (configuration) => {
      const key = JSON.stringify(configuration);
      const service = services.get(key) ?? createReportService({ ...options, configuration });
      services.set(key, service);
      return service;
    },
    clear: () => services.clear(),
  };
}
