import assert from 'node:assert/strict';
import { test } from 'node:test';
import { search } from '../../../server/evidence/align';
import { indexOf } from '../../../server/evidence/index';
import { termsOf } from '../../../server/evidence/terms';
import { libraryOf } from '../claims/sources';

const own = `Elvebyen kommune mener at anskaffelsesregelverket bør endres. Snøbrøytingen skal lyses ut på nytt.
Prosjektet igangsettes til høsten.

Elvebyen kommune støtter at
• nattbussene går oftere
• billettautomatene fjernes

Kommunen ventet lenge på innspillene.

Stadig nye kapteiner på ferjene gjør rutene utrygge. Se https://www.elvebyen.no/skoleskyss-og-reisekort for mer.
`;

function best(query: string) {
  const source = libraryOf({ own, other: '' }).sources.get('elvebyen');
  assert.ok(source);
  const index = indexOf(source);
  const terms = termsOf(query, { start: 0, end: query.length }, index.thesaurus).map((term) => ({
    ...term,
    weight: 1,
  }));
  const found = search(index, terms, 3);
  return found.map(({ unit, ...rest }) => ({ ...rest, text: index.text.slice(unit.span.start, unit.span.end), unit }));
}

test('a compound meets its parts', () => {
  const [first] = best('regelverket for anskaffelser');
  assert.match(first?.text ?? '', /anskaffelsesregelverket/);
  assert.ok((first?.own ?? 0) > 0.7);
});
test('a word with a prefix is another word, a compound is a kind of its head', () => {
  const strength = (query: string) => best(query)[0]?.matches[0]?.strength ?? 0;
  assert.ok(strength('spillet') < 0.5);
  assert.ok(strength('automatene') > 0.8);
});
test('a compound is found in its two parts, and less in one', () => {
  const strength = (query: string) => best(query)[0]?.matches[0]?.strength ?? 0;
  assert.ok(strength('ferjekapteinene') >= 0.9);
  assert.ok(strength('sommerkapteinene') < 0.7);
});
test('the words of an address on the web are none of the source', () => {
  assert.deepEqual(best('reisekortet'), []);
});
test('nynorsk meets bokmål', () => assert.match(best('snøbrøytinga skal lysast ut')[0]?.text ?? '', /Snøbrøytingen/));
test('an expression meets the verb that says the same', () => {
  assert.match(best('sette i gang prosjektet')[0]?.text ?? '', /igangsettes/);
});
test('an item is read with its lead-in', () => {
  const [first] = best('støtter at nattbussene går oftere');
  assert.equal(first?.text, 'nattbussene går oftere');
  assert.ok((first?.coverage ?? 0) > (first?.own ?? 1));
});
test('a word beside its opposite is matched as opposed', () => {
  const [first] = best('billettautomatene beholdes');
  assert.equal(first?.matches.find(({ term }) => term.form.startsWith('behold'))?.opposed, true);
});
test('nothing is found for words that the source does not have', () =>
  assert.deepEqual(best('vulkanutbrudd på Island'), []));
test('the index of a source is built once', () => {
  const source = libraryOf({ own, other: '' }).sources.get('elvebyen');
  assert.ok(source);
  assert.equal(indexOf(source), indexOf(source));
});
