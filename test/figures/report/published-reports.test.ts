import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../fixture/diagnose';
import cutOff from '../../../server/src/rules/date/cut-off';
import outsidePeriod from '../../../server/src/rules/date/outside-period';
import yearMismatch from '../../../server/src/rules/date/year-mismatch';
import conflict from '../../../server/src/rules/number/conflict';

const corpus = process.env['NIGAO_CORPUS'];
const folder = corpus ? join(corpus, 'clean') : '';

describe.runIf(existsSync(folder))('proofread reports (set NIGAO_CORPUS to run this)', () => {
  it('hold no conflicting figures and no stray years', () => {
    const rules = [conflict, cutOff, outsidePeriod, yearMismatch];
    const found = readdirSync(folder).flatMap((file) =>
      diagnose(readFileSync(join(folder, file), 'utf8'), { rules }).map(
        ({ rule, message }) => `${file}: ${rule} ${message.zh}`,
      ),
    );
    expect(found).toEqual([]);
  });
});
