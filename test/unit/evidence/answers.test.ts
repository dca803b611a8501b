import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relate } from '../../../server/evidence/answers';

const place = (from: string, to?: string) => ({ kind: 'chapter' as const, from, ...(to !== undefined && { to }) });

test('a section of the same number is exact', () => assert.equal(relate('10.8', place('10.8')), 'exact'));
test('a subsection is narrower', () => assert.equal(relate('10.8', place('10')), 'narrower'));
test('the chapter around is broader', () => assert.equal(relate('10', place('10.8')), 'broader'));
test('a number that only begins alike lies elsewhere', () => {
  assert.equal(relate('10.11', place('10.1')), 'elsewhere');
  assert.equal(relate('1', place('10.8')), 'elsewhere');
});
test('a range holds what lies between its ends, both included', () => {
  assert.deepEqual(
    ['10.6', '10.7', '10.8', '10.9', '10.11', '10.9.1'].map((number) => relate(number, place('10.7', '10.9'))),
    ['elsewhere', 'exact', 'exact', 'exact', 'elsewhere', 'narrower'],
  );
});
