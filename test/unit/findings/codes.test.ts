import assert from 'node:assert/strict';
import { test } from 'node:test';
import { severityOf } from '../../../server/findings/codes';
import { defaultSettings } from '../../../server/project/settings';

const { severity } = defaultSettings;

test('what is in doubt is told a step more softly, and what is faint as a hint', () => {
  assert.equal(severityOf('claim-contradicted', {}, severity), 'error');
  assert.equal(severityOf('claim-contradicted', { doubtful: true }, severity), 'information');
  assert.equal(severityOf('claim-contradicted', { doubtful: true, faint: true }, severity), 'hint');
  assert.equal(severityOf('claim-unsupported', { doubtful: true }, severity), 'hint');
});
test('what is turned off stays so, however sure it is', () => {
  const chosen = { ...severity, overstated: 'off' as const };
  assert.equal(severityOf('overstated', {}, chosen), 'off');
  assert.equal(severityOf('overstated', { doubtful: true, faint: true }, chosen), 'off');
});
