import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judged } from '../judged';

const told = (draft: string, own: string, other = ''): boolean =>
  judged(draft, own, other).some(({ detail, faint }) => detail !== undefined && !faint);

describe('words that are the writer’s own', () => {
  const ferries =
    'Ferjene til øyene går for sjelden om kvelden, og mange pendlere mister forbindelsen med nattbussen fra Holmen.';

  it('asks of no source the words of an expression that only colours what is said', () => {
    assert.equal(told('Elvebyen strever med at ferjene til øyene går for sjelden om kvelden.', ferries), false);
  });

  it('still asks for what names a matter', () => {
    assert.equal(told('Elvebyen strever med at skoleelever mangler refleksvester på leirskole.', ferries), true);
  });
});
