import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapeMarkdown, link, plain, quote } from '../../../server/features/markdown';

test('text of a source cannot become a link, a command or HTML', () => {
  const hostile = '[klikk](command:workbench.action.quit) <img src=x onerror=alert(1)> ![](http://x) **fet** `kode`';
  const shown = escapeMarkdown(hostile);
  assert.doesNotMatch(shown, /(?<!\\)[[\]()*`!]/);
  assert.doesNotMatch(shown, /[<>]/);
});

test('characters that turn the direction of writing or steer a terminal are left out', () => {
  assert.equal(
    escapeMarkdown('for\u202eslag\u202c og \u2066tiltak\u2069 \u001b[31mrødt\u0007'),
    'forslag og tiltak \\[31mrødt',
  );
  assert.equal(escapeMarkdown('👩\u200d⚕️'), '👩\u200d⚕️');
});

test('a bare address in a source stays text', () => {
  assert.doesNotMatch(escapeMarkdown('https://example.org/a'), /https:\/\//);
});

test('only web and file addresses become links', () => {
  assert.equal(link('her', 'command:belegg.showLog'), 'her');
  assert.equal(link('her', 'javascript:alert(1)'), 'her');
  assert.equal(link('her', 'https://example.org/a b'), '[her](<https://example.org/a%20b>)');
});

test('an address cannot break out of its link', () => {
  assert.equal(link('her', 'https://example.org/>)[x](command:y'), '[her](<https://example.org/%3E)[x](command:y>)');
});

test('white space of a hard-wrapped passage is folded', () => assert.equal(quote('to\n  linjer '), '«to linjer»'));

test('plain text has the words and none of the marks', () => {
  assert.equal(plain(`**NTNU** · ${link('linje 3', 'file:///x#L3')} ${quote('a_b <c>')}`), 'NTNU · linje 3 «a_b <c>»');
});
