/** As much of vitest as the tests of the core use, to run them many times in one process. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as chai from 'chai';
import { JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';

/** A golden file is only compared here, never written. */
function goldenFiles({ Assertion }, { addMethod }) {
  addMethod(Assertion.prototype, 'toMatchFileSnapshot', function (path) {
    chai.expect(this._obj).toBe(readFileSync(resolve(path), 'utf8'));
  });
}

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers, goldenFiles]) chai.use(plugin);

export const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect);

/** The tests found so far, in order, each with the groups it is in. */
export const tests = [];
let groups = [];

export function describe(name, body) {
  groups = [...groups, name];
  body();
  groups = groups.slice(0, -1);
}

export function it(name, body) {
  tests.push({ name: [...groups, name].join(' > '), body });
}

const eachOf = (define) => (cases) => (name, body) => {
  for (const one of cases) {
    const given = Array.isArray(one) ? one : [one];
    define(`${name} ${typeof given[0] === 'string' ? given[0] : ''}`, () => body(...given));
  }
};

describe.each = eachOf(describe);
it.each = eachOf(it);
describe.skipIf = describe.runIf = () => () => undefined;
it.runIf = (condition) => (condition ? it : () => undefined);
it.skipIf = (condition) => it.runIf(!condition);

export const [beforeAll, afterAll, beforeEach, afterEach] = [0, 1, 2, 3].map(() => () => undefined);
