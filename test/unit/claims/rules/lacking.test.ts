import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judged } from '../judged';

test('what the source lacks is named once, without letters that only number something', () => {
  const draft = 'Elvebyen kommune støtter alternativ X og mener at X bør følges av kontroller og flere kontroller.';
  const details = judged(draft, 'Kommunen støtter forslaget. Vi viser til brev.').map(({ detail }) => detail);
  const missing = details.flatMap((detail) => (detail?.code === 'claim-unsupported' ? [detail.missing] : []));
  assert.ok(missing.flat().includes('kontroller'));
  for (const words of missing) {
    assert.deepEqual([...new Set(words)], words);
    assert.ok(words.every((word) => word.length > 1));
  }
});
