import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stepwise } from '../../../server/text/steps';

function counted() {
  const done: string[] = [];
  const value = stepwise(function* () {
    done.push('first');
    yield;
    done.push('second');
    return done.length;
  });
  return { done, value };
}

test('nothing is built before it is asked for, and all of it when it is', () => {
  const { done, value } = counted();
  assert.deepEqual(done, []);
  assert.equal(value(), 2);
  assert.deepEqual(done, ['first', 'second']);
});

test('what is prepared in steps is not built again', () => {
  const { done, value } = counted();
  const steps = value.prepare();
  assert.equal(steps.next().done, false);
  assert.deepEqual(done, ['first']);
  assert.equal(steps.next().done, true);
  assert.equal(value(), 2);
  assert.deepEqual(done, ['first', 'second']);
});

test('who asks in the midst of it gets the whole, and the steps end', () => {
  const { done, value } = counted();
  const steps = value.prepare();
  steps.next();
  assert.equal(value(), 2);
  assert.equal(steps.next().done, true);
  assert.deepEqual(done, ['first', 'second']);
});

test('a building that failed is tried again', () => {
  let tries = 0;
  const value = stepwise(function* () {
    tries++;
    yield;
    if (tries === 1) throw new Error('not yet');
    return 'there';
  });
  assert.throws(value, /not yet/);
  assert.equal(value(), 'there');
});
