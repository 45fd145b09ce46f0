import type { SeveritySettings } from '../rules/severity';
import { createReportService } from '../service';
import type { ReportService, ReportServiceOptions } from '../service';

/** One service for each way the rules are set; documents with the same settings share what it remembers. */
export interface Services {
  readonly of: (severity: SeveritySettings) => ReportService;
  /** To be called when settings have changed, so that services nobody uses any longer go. */
  readonly clear: () => void;
}

export function createServices(options: Omit<ReportServiceOptions, 'severity'>): Services {
  const services = new Map<string, ReportService>();
  return {
    of: (severity) => {
      const key = JSON.stringify(Object.entries(severity).sort());
      const service = services.get(key) ?? createReportService({ ...options, severity });
      services.set(key, service);
      return service;
    },
    clear: () => services.clear(),
  };
}
