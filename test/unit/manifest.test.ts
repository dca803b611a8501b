import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { catalogueTemplate } from '../../client/template';
import manifest from '../../package.json';
import english from '../../package.nls.en.json';
import bokmaal from '../../package.nls.json';
import { parseCatalogue } from '../../server/catalogue/parse';
import { codes, severities } from '../../server/findings/codes';

const texts: Readonly<Record<string, string>> = bokmaal;
const settings = Object.assign({}, ...manifest.contributes.configuration.map(({ properties }) => properties));

test('the severity setting offers every code with the severity it has at first (npm run contribute)', () => {
  const { properties, default: defaults } = settings['belegg.severity'];
  const expected = Object.entries(codes).map(([code, { severity }]) => [code, severity]);
  assert.deepEqual(Object.entries(defaults), expected);
  assert.deepEqual(
    Object.entries<{ default: string }>(properties).map(([code, each]) => [code, each.default]),
    expected,
  );
  for (const each of Object.values<{ enum: string[] }>(properties)) assert.deepEqual(each.enum, severities);
});

for (const [code, { title, when }] of Object.entries(codes)) {
  test(`${code} is described alike in its settings and on its page`, () => {
    assert.equal(texts[`code.${code}`], when);
    const page = readFileSync(`docs/diagnostics/${code}.md`, 'utf8');
    assert.ok(page.startsWith(`# ${title}\n`), 'the page begins with another title');
    assert.ok(page.includes(when), 'the page does not say when it is reported');
  });
}

test('there is no page about a code that is gone', () => {
  const pages = readdirSync('docs/diagnostics').map((name) => name.replace(/\.md$/, ''));
  assert.deepEqual(
    pages.filter((name) => !Object.hasOwn(codes, name)),
    [],
  );
});

test('both languages of the manifest have the texts that it uses, and no others', () => {
  const used = [...JSON.stringify(manifest).matchAll(/"%([^%]+)%"/g)].map(([, key]) => key ?? '');
  const expected = [...new Set(used)].sort();
  assert.deepEqual(Object.keys(bokmaal).sort(), expected);
  assert.deepEqual(Object.keys(english).sort(), expected);
});

test('every file that the manifest names is there', () => {
  const paths = [
    manifest.icon,
    ...manifest.contributes.grammars.map(({ path }) => path),
    ...manifest.contributes.yamlValidation.map(({ url }) => url),
  ];
  assert.deepEqual(
    paths.filter((path) => !existsSync(path)),
    [],
  );
});

test('the template of a catalogue is one that changes nothing', () => {
  const { catalogue, problems } = parseCatalogue(catalogueTemplate, 'file:///mappe/belegg.yaml');
  assert.deepEqual(problems, []);
  assert.equal(catalogue.works.size + catalogue.sources.size, 0);
});

test('the template with its marks taken away is a catalogue without a fault', () => {
  const filled = catalogueTemplate.replace(/^# (?=sources:|works:| )/gm, '');
  const { catalogue, problems } = parseCatalogue(filled, 'file:///mappe/belegg.yaml');
  assert.deepEqual(problems, []);
  assert.deepEqual([...catalogue.sources.keys()], ['eksempel-kommune']);
  assert.equal(catalogue.works.get('nou:2030:1')?.chapters.length, 2);
});
