import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { URI } from 'vscode-uri';
import { locate } from '../../../server/catalogue/location';

const beside = (path: string, catalogue = 'file:///home/kari/utkast/belegg.yaml') => locate(path, catalogue);

test('a path begins in the folder of the catalogue', () => {
  assert.deepEqual(beside('ntnu.txt'), { uri: 'file:///home/kari/utkast/ntnu.txt' });
  assert.deepEqual(beside('./svar//ntnu.txt'), { uri: 'file:///home/kari/utkast/svar/ntnu.txt' });
  assert.deepEqual(beside('svar/../ntnu.txt'), { uri: 'file:///home/kari/utkast/ntnu.txt' });
  assert.deepEqual(beside('svar\\ntnu.txt'), { uri: 'file:///home/kari/utkast/svar/ntnu.txt' });
});

test('Norwegian letters, blanks and signs are encoded as VS Code does it', () => {
  const location = beside('høringssvar/Ås kommune (1) 100%.txt');
  assert.deepEqual(location, {
    uri: 'file:///home/kari/utkast/h%C3%B8ringssvar/%C3%85s%20kommune%20%281%29%20100%25.txt',
  });
});

test('every scheme keeps its authority and query', () => {
  assert.deepEqual(beside('å.txt', 'vscode-vfs://github/kari/utkast/belegg.yaml'), {
    uri: 'vscode-vfs://github/kari/utkast/%C3%A5.txt',
  });
  assert.deepEqual(beside('a.txt', 'memfs:/belegg.yaml?v=1#L2'), { uri: 'memfs:/a.txt?v=1' });
  assert.deepEqual(beside('a.txt', 'vscode-vfs://github'), { uri: 'vscode-vfs://github/a.txt' });
  assert.deepEqual(beside('a.txt', 'untitled:Untitled-1'), { uri: 'untitled:a.txt' });
  assert.deepEqual(beside('a.txt', 'file:///c%3A/utkast/belegg.yaml'), { uri: 'file:///c%3A/utkast/a.txt' });
});

test('an absolute path is refused, whatever the system it comes from', () => {
  for (const path of [
    '/a.txt',
    '\\a.txt',
    '\\\\tjener\\a.txt',
    'C:\\a.txt',
    'c:a.txt',
    'file:///a.txt',
    'https://a.no/a',
  ])
    assert.deepEqual(beside(path), { fault: 'absolute' }, path);
});

test('a path above the folder is refused, also on a detour', () => {
  for (const path of ['../a.txt', 'a/../../b.txt', '..\\a.txt', 'a\\..\\..\\b.txt', './../a.txt'])
    assert.deepEqual(beside(path), { fault: 'outside' }, path);
});

test('a path to a folder is refused', () => {
  for (const path of ['', '.', 'svar/', 'svar/.', 'svar/..']) assert.deepEqual(beside(path), { fault: 'folder' }, path);
});

test('characters that no file name has are refused', () => {
  for (const path of ['a\u0000.txt', 'a\n.txt', 'a\ud800.txt']) assert.deepEqual(beside(path), { fault: 'characters' });
});

test('dots that are already encoded lead nowhere but to a file so named', () => {
  assert.deepEqual(beside('%2e%2e/a.txt'), { uri: 'file:///home/kari/utkast/%252e%252e/a.txt' });
});

test('whatever the path, a location stays in the folder and equals the key of the opened document', () => {
  const path = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('..', '.', '', 'æ', 'a b', '%2e', "'()*!"), { maxLength: 8 })
      .map((parts) => parts.join('/')),
  );
  fc.assert(
    fc.property(path, (written) => {
      const location = beside(written);
      if (!('uri' in location)) return;
      const parsed = URI.parse(location.uri);
      assert.equal(parsed.toString(), location.uri);
      assert.ok(parsed.path.startsWith('/home/kari/utkast/'));
      assert.ok(!parsed.path.split('/').includes('..'));
    }),
  );
});
