import { afterEach, beforeEach, expect, it } from 'vitest';
import { openWorkplace, parseCheck } from '../command-line/run';
import type { Workplace } from '../command-line/run';

let place: Workplace;
beforeEach(() => {
  place = openWorkplace();
});
afterEach(() => place.clear());

it('many files, checked by several threads, are reported as few are, in their order', () => {
  const name = (i: number): string => `${String(i).padStart(3, '0')}.report.md`;
  for (let i = 0; i < 120; i += 1)
    place.write(name(i), `走访群众*户，共10件，其中甲${i % 7}件、乙3件。工作中我们我们坚持问题导向.\n`);
  place.write('nigao.config.yaml', '规则: { number/rat: 关闭 }\n');
  const names = Array.from({ length: 120 }, (_, i) => name(i));
  const all = place.nigao('check', '--format', 'json', ...names);
  const halves = [names.slice(0, 60), names.slice(60)].map((half) =>
    place.nigao('check', '--format', 'json', ...half),
  );
  expect(parseCheck(all).files).toEqual(halves.flatMap((half) => parseCheck(half).files));
  expect(parseCheck(all).files.map(({ path }) => path)).toEqual(names);
  expect(all.code).toBe(2);
  // Told once, although every thread reads the configuration.
  expect(all.errors).toBe(halves[0]?.errors);
});
