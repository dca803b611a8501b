import assert from 'node:assert/strict';
import { test } from 'node:test';
import { selectorOf } from '../../../client/documents';

const configured = (value: unknown) =>
  selectorOf({ get: (name) => (name === 'documentLanguages' ? value : undefined) });
const languages = (value: unknown) => [...new Set(configured(value).flatMap(({ language }) => language ?? []))];

test('drafts are Markdown and plain text, saved or not, unless the writer says otherwise', () => {
  assert.deepEqual(languages(undefined), ['markdown', 'plaintext']);
  assert.deepEqual(languages(['latex']), ['latex']);
  assert.deepEqual(
    configured(['latex']).flatMap(({ scheme, language }) => (language ? scheme : [])),
    ['file', 'untitled'],
  );
});

test('what is no list of languages counts as none given, and what is no language in it is left out', () => {
  for (const value of ['markdown', 12, null, {}]) assert.deepEqual(languages(value), ['markdown', 'plaintext']);
  assert.deepEqual(languages(['latex', '', 7, null]), ['latex']);
});

test('catalogues are read whatever the languages are', () => {
  for (const value of [undefined, []])
    assert.deepEqual(configured(value).at(-1), { scheme: 'file', pattern: '**/belegg.yaml' });
});
