import { describe, expect, it } from 'vitest';
import { describeFailure } from '../../server/src/protocol/failures';

describe('a failure in the log', () => {
  it('says where it happened, and not what the error quotes', () => {
    const described = describeFailure(new TypeError('unexpected “走访群众”'));
    expect(described).toMatch(/^TypeError\n\s+at .*failures\.test/);
    expect(described).not.toContain('走访');
  });

  it('may be anything that can be thrown', () => {
    expect(describeFailure('走访群众')).toBe('string');
    expect(describeFailure(undefined)).toBe('undefined');
  });
});
