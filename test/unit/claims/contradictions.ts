import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judged } from './judged';

/** What a source says, with claims that say the same and claims that contradict it. */
export interface Example {
  readonly of: string;
  readonly source: string;
  readonly fine: readonly string[];
  readonly wrong: readonly string[];
}

/** A test for each example: the wrong claims are contradicted, the fine ones are not. `name` puts what it is of into words. */
export function testContradictions(examples: readonly Example[], name: (of: string) => string): void {
  const isContradicted = (draft: string, source: string) =>
    judged(draft, source).some(({ detail }) => detail?.code === 'claim-contradicted');
  for (const { of, source, fine, wrong } of examples) {
    test(name(of), () => {
      for (const each of fine) assert.equal(isContradicted(each, source), false, each);
      for (const each of wrong) assert.equal(isContradicted(each, source), true, each);
    });
  }
}
