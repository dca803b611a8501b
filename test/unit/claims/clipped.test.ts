import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOf, judged } from './judged';

const table = (topic: string, cell: string) => `| Tema | Elvebyen kommune |\n| --- | --- |\n| ${topic} | ${cell} |\n`;
const backs =
  'Elvebyen kommune støtter gratis nattbusser for skoleelever, under forutsetning av at staten fullfinansierer ordningen.';
const rejects =
  'Elvebyen kommune går imot bompenger som fast ordning. Frivillige bompenger kan godtas dersom de er avtalt med bydelene.';

test('a bare stance in a cell is one to the topic of its row', () => {
  assert.equal(
    codeOf(table('Gratis nattbusser for elever', 'For, under forutsetning av statlig fullfinansiering'), backs),
    undefined,
  );
  assert.equal(codeOf(table('Gratis nattbusser for elever', 'For; viser til at staten bør betale'), backs), undefined);
  assert.equal(codeOf(table('Gratis nattbusser for elever', 'Imot'), backs), 'claim-contradicted');
  assert.equal(
    codeOf(
      table('Bompenger', 'Imot som fast ordning, men kan leve med frivillige bompenger som er avtalt med bydelene'),
      rejects,
    ),
    undefined,
  );
  assert.equal(codeOf(table('Bompenger som fast ordning', 'For'), rejects), 'claim-contradicted');
  assert.equal(codeOf(table('Bompenger som fast ordning', 'Imot'), rejects), undefined);
});

test('«for» that opens a phrase takes no stance', () => {
  const draft = 'Elvebyen kommune vil ha flere busser. For kommunen er det viktig.';
  assert.equal(
    judged(draft, 'Elvebyen kommune vil ha flere busser.').some(({ detail }) => detail),
    false,
  );
  assert.equal(
    codeOf(
      table('Nattbusser', 'For å spare penger bør kommunen kjøre sjeldnere'),
      'Elvebyen kommune vil kjøre sjeldnere for å spare penger.',
    ),
    undefined,
  );
});
