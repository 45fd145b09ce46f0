import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { onePlaceEach } from '../../server/src/rules/tell-habits-once';
import { createReportService } from '../../server/src/service';
import { productKnowledge } from '../fixture/knowledge';

const corpus = process.env['NIGAO_CORPUS'];
const folders = corpus ? ['clean', 'samples'].map((name) => join(corpus, name)).filter(existsSync) : [];
const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
if (files.length === 0) {
  console.log('NIGAO_CORPUS 未设置，跳过对已发表文稿的安全修改。 No published texts to make safe fixes in.');
}

const service = createReportService({ knowledge: productKnowledge });

/** What is said, without marks and blanks: no safe fix of another family changes it. */
const saidIn = (text: string): string => text.replace(/[\p{P}\p{S}\p{Z}\p{C}]/gu, '');

describe.runIf(files.length > 0)('safe fixes in text from outside', () => {
  it.each(files)('change marks and blanks only, once, and leave fewer findings: %s', (path) => {
    const document = service.open(readFileSync(path, 'utf8'));
    const isOfMarks = ({ rule }: { readonly rule: string }): boolean => !rule.startsWith('wording/');
    const before = onePlaceEach(service.diagnose(document));
    const fixed = service.fixAll(document, { isWanted: isOfMarks });
    expect(saidIn(fixed.document.text)).toBe(saidIn(document.text));
    expect(fixed.document.lines).toHaveLength(document.lines.length);
    expect(service.fixAll(fixed.document, { isWanted: isOfMarks }).fixes).toBe(0);
    expect(onePlaceEach(fixed.diagnostics).length).toBeLessThanOrEqual(before.length - fixed.fixes);
  });

  it.each(files)('of words change only the words they name: %s', (path) => {
    const document = service.open(readFileSync(path, 'utf8'));
    for (const { rule, range, fixes = [] } of onePlaceEach(service.diagnose(document))) {
      const safe = fixes.find(({ safety }) => safety === 'safe');
      if (!safe || !rule.startsWith('wording/')) continue;
      const places = safe.edits.map(({ range: { start, end } }) => start >= range.start && end <= range.end);
      expect(places).not.toContain(false);
    }
  });
});
