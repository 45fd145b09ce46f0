import { rulePage } from '../../features/rule-page';
import { isOwnKind } from '../../knowledge/parse-own-kinds';
import { rules } from '../../rules/registry.generated';
import {
  exportFiguresRequest,
  insertSectionRequest,
  kindsRequest,
  newReportRequest,
  reportStateRequest,
  rulePageRequest,
  ruleTitlesRequest,
  structureRequest,
} from '../extensions';
import type {
  EditsResult,
  ExportFiguresParams,
  InsertSectionParams,
  ReportState,
  StructureItem,
  StructureResult,
} from '../extensions';
import type { StructureEntry } from '../../features/structure';
import type { ReportDocument } from '../../document/report-document';
import type { ReportService } from '../../service';
import type { DocumentParams } from '../messages/document';

import type { Session } from '../session/session';
import { answerKeeping } from './keeping';

/** Answers what the extension's own views, menus and wizard ask. */
export function answerWorkbench(session: Session): void {
  answerRules(session);
  answerNewReports(session);
  answerStructureView(session);
  answerState(session);
  answerExports(session);
  answerKeeping(session);
}

function answerRules({ connection, client }: Session): void {
  const { language } = client;
  connection.onRequest(ruleTitlesRequest, () =>
    Object.fromEntries(rules.map(({ id, title }) => [id, title[language]])),
  );
  connection.onRequest(rulePageRequest, ({ rule }) => {
    const known = rules.find(({ id }) => id === rule);
    return known ? rulePage(known, language) : null;
  });
}

function answerNewReports(session: Session): void {
  const { connection, client } = session;
  const { language } = client;
  const serviceAround = async (uri: string | undefined): Promise<ReportService> =>
    uri === undefined ? session.service : (await session.services.around(uri)).service;
  connection.onRequest(kindsRequest, async ({ uri }) =>
    (await serviceAround(uri)).kinds().map(({ id, name, note, sections }) => ({
      id,
      name: name[language],
      chineseName: name.zh,
      note: note?.[language] ?? '',
      isOwn: isOwnKind(id),
      sections: sections.map(({ title, presence }) => ({ title, isUsual: presence !== 'optional' })),
    })),
  );
  connection.onRequest(
    newReportRequest,
    async (facts) => (await serviceAround(facts.uri)).newReport(facts) ?? null,
  );
}

function answerStructureView({ connection, client, guard, services }: Session): void {
  connection.onRequest(
    structureRequest,
    guard.ofNewest<DocumentParams, StructureResult | null>(
      'nigao/structure',
      async (open) => {
        const { service } = await services.of(open);
        const { version, document } = open;
        const { kind, entries } = service.structure(document);
        return {
          version,
          kind: kind?.name[client.language] ?? '',
          items: entries.map((entry) => toItem(document, entry)),
        };
      },
      null,
    ),
  );
  connection.onRequest(
    insertSectionRequest,
    guard.ofNewest<InsertSectionParams, EditsResult | null>(
      'nigao/insertSection',
      async (open, { title }) => {
        const { service } = await services.of(open);
        const edits = service.insertSection(open.document, title);
        if (!edits) return null;
        return {
          version: open.version,
          edits: edits.map(({ range, newText }) => ({ ...range, newText })),
        };
      },
      null,
    ),
  );
}

function toItem(document: ReportDocument, entry: StructureEntry): StructureItem {
  if (entry.state !== 'written') {
    return { state: entry.state, title: entry.title, start: 0, end: 0, openPlaces: 0, children: [] };
  }
  const { start, end } = entry.name;
  return {
    state: 'written',
    title: document.text.slice(start, end),
    start,
    end,
    openPlaces: entry.openPlaces,
    children: entry.children.map((child) => toItem(document, child)),
  };
}

function answerState({ connection, guard, services }: Session): void {
  connection.onRequest(
    reportStateRequest,
    guard.ofNewest<DocumentParams, ReportState | null>(
      'nigao/reportState',
      async (open) => {
        const { service } = await services.of(open);
        const { version, document } = open;
        return {
          version,
          profile: service.profileOf(document) ?? '',
          maskedNames: service.maskedNames(document),
        };
      },
      null,
    ),
  );
}

function answerExports(session: Session): void {
  const { connection, client, environment, guard, services } = session;
  connection.onRequest(
    exportFiguresRequest,
    guard.ofNewest<ExportFiguresParams, string | null>(
      'nigao/exportFigures',
      async (open, { format }) => {
        const { service } = await services.of(open);
        const figures = service.figures(open.document);
        const content = await environment.figuresFile(figures, format, client.language);
        return Buffer.from(content).toString('base64');
      },
      null,
    ),
  );
}
