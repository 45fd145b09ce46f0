import { describe, expect, it } from 'vitest';
import { diagnose } from '../fixture/diagnose';
import { countByEvidence, evidenceTable, readTwins } from './evidence';

const check = (texts: readonly string[]) =>
  texts.map((text) =>
    diagnose(text).map(({ severity, range, related = [], evidence }) => ({
      severity,
      place: range,
      related: related.map((one) => one.range),
      ...(evidence && { evidence }),
    })),
  );

const twins = readTwins(
  JSON.stringify({
    true: '排查隐患160处，整改152处，整改率95%。',
    false: '排查隐患160处，整改152处，整改率59%。',
    false_at: [18, 21],
  }),
);

describe('evidence', () => {
  it('is right where it is found on the slip of a twin, and wrong on true text', () => {
    const rows = countByEvidence(twins, ['受理信访120件，办结96件，办结率81%。'], check);
    expect(evidenceTable(rows).split('\n').slice(2)).toEqual(['| words:likely | 1 | 1 | 1 |']);
  });

  it('says by which slip arithmetic explains what does not agree', () => {
    const [found] = diagnose('慰问老党员24人，发放慰问金1.2万元，每人5000元。').filter(
      ({ evidence }) => evidence,
    );
    expect(found).toMatchObject({ evidence: { slip: 'point' }, severity: 'warning' });
  });
});
