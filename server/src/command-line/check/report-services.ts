import path from 'node:path';
import type { WorkspaceConfiguration } from '../../configuration/workspace-configuration';
import type { ConfiguredServices } from '../../configured-services';
import type { ReportDocument } from '../../document/report-document';
import type { ReportService } from '../../service';
import type { FileProblem } from '../report-files';

/** The service for a report, and what is wrong in the files that configure it. */
interface ReportSettings {
  readonly service: ReportService;
  readonly problems: readonly FileProblem[];
}

/** The service for each report, as the files around it set it up. */
export interface ReportServices {
  readonly of: (report: string, document: ReportDocument) => Promise<ReportSettings>;
}

export function createReportServices(
  services: ConfiguredServices,
  workspace: WorkspaceConfiguration,
): ReportServices {
  return {
    of: async (report, { frontMatter }) => {
      const { files, ...setup } = await workspace.of({
        file: path.resolve(report),
        glossaries: frontMatter.glossaries,
        workspace: process.cwd(),
      });
      const problems = files.flatMap((checked) =>
        checked.problems.map(({ line, message }) => ({ path: fromHere(checked.file), line, message })),
      );
      return { service: services.of(setup), problems };
    },
  };
}

/** A path as one would write it here: relative, unless it lies elsewhere. */
export function fromHere(file: string): string {
  const relative = path.relative('', file);
  return relative.startsWith('..') || path.isAbsolute(relative) ? file : relative;
}
