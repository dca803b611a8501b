import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relate } from '../../../server/evidence/answers';

const place = (from: string, to?: string) => ({ kind: 'chapter' as const, from, ...(to !== undefined && { to }) });

test('a section of the same number is exact', () => assert.equal(relate('10.8', place('10.8')), 'exact'));
test('a question or chapter with a letter is no other one; the same without its letter is broader', () => {
  assert.equal(relate('14', place('14a')), 'broader');
  assert.equal(relate('3.5', place('3.5b')), 'broader');
  assert.equal(relate('14a', place('14a')), 'exact');
  for (const number of ['1', '4', '13', '15', '28']) assert.equal(relate(number, place('14a')), 'elsewhere');
  assert.deepEqual(
    ['13', '14', '14a', '14b', '15'].map((number) => relate(number, place('14', '14a'))),
    ['elsewhere', 'exact', 'exact', 'elsewhere', 'elsewhere'],
  );
});
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
