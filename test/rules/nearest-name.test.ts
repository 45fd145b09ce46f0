import { expect, it } from 'vitest';
import { nearestName } from '../../server/src/rules/nearest-name';

const known = ['number', 'number/rate', 'number/sum', 'number/form', 'numbering/form', 'date/reversed'];

it.each([
  ['number/rat', 'number/rate'],
  ['numbr/sum', 'number/sum'],
  ['rate', 'number/rate'],
  ['date/reverse', 'date/reversed'],
  ['punctuation/dash', undefined],
  ['', undefined],
])('whoever writes %j means %j', (written, meant) => {
  expect(nearestName(written, known)).toBe(meant);
});

it('does not guess between two of the same name', () => {
  expect(nearestName('form', known)).toBeUndefined();
});
