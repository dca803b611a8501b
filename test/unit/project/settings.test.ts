import assert from 'node:assert/strict';
import { test } from 'node:test';
import manifest from '../../../package.json';
import { defaultSettings, readSettings } from '../../../server/project/settings';

test('claims are judged, and supported ones not marked, unless the writer says otherwise', () => {
  assert.deepEqual(readSettings(undefined, undefined).claims, { enabled: true, showSupported: false });
  assert.deepEqual(readSettings({ claims: { enabled: false, showSupported: true } }, undefined).claims, {
    enabled: false,
    showSupported: true,
  });
});

test('values of a wrong type take their default', () => {
  for (const value of [null, 12, 'nei', [], { claims: 7 }, { claims: { enabled: null, showSupported: 'ja' } }])
    assert.deepEqual(readSettings(value, undefined), defaultSettings, JSON.stringify(value));
});

test('the manifest offers every setting that is read, with the value it has at first', () => {
  const offered: Record<string, { readonly default?: unknown }> = Object.assign(
    {},
    ...manifest.contributes.configuration.map(({ properties }) => properties),
  );
  const { claims, inlayHints, bundledSources } = defaultSettings;
  assert.equal(offered['belegg.claims.enabled']?.default, claims.enabled);
  assert.equal(offered['belegg.claims.showSupported']?.default, claims.showSupported);
  assert.equal(offered['belegg.inlayHints.chapterTitles']?.default, inlayHints.chapterTitles);
  assert.equal(offered['belegg.bundledSources']?.default, bundledSources);
});
