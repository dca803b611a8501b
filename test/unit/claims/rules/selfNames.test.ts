import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findClaims } from '../../../../server/claims/find';
import { judge } from '../../../../server/claims/judge';
import { findReferences } from '../../../../server/references/find';
import { blocks } from '../../../../server/text/blocks';
import { libraryOf } from '../sources';

const view = 'støtter at nattbussen går hver halvtime i helgene';

/** Whose view the response of a sender with no aliases is said to give; undefined where it is the sender's own. */
function holderIn(actor: string, response: string): string | undefined {
  const draft = `${actor} ${view}.`;
  const library = libraryOf({ own: response, other: '', actor });
  const references = findReferences(draft, library.catalogue, { scanner: library.scanner });
  const claims = findClaims({ text: draft, blocks: blocks(draft, 'markdown'), references, library });
  assert.equal(claims.length, 1, `One claim in «${draft}»`);
  const details = claims.flatMap((claim) => judge(claim, draft, library).detail ?? []);
  return details.flatMap((detail) => (detail.code === 'wrong-holder' ? [detail.holder] : []))[0];
}

const self: readonly (readonly [actor: string, self: string])[] = [
  ['Norsk Sykepleierforbund', 'NSF'],
  ['Norsk Sykepleierforbund', 'Forbundet'],
  ['Landsorganisasjonen i Norge', 'LO'],
  ['Universitetet i Bergen', 'UiB'],
  ['Kystdirektoratet', 'Direktoratet'],
  ['Norges Bondelag', 'Laget'],
  ['Norges Bondelag', 'Bondelaget'],
  ['Oslo kommune', 'Byrådet'],
  ['Sametinget', 'Sametingsrådet'],
  ['Norsk Industri', 'Organisasjonen'],
  ['Skjærvær', 'Kommunen'],
];

for (const [actor, word] of self)
  test(`«${word}» in the response of ${actor} is the sender itself`, () => {
    const inMidSentence = /\p{Lu}$/u.test(word) ? word : word.toLowerCase();
    assert.equal(holderIn(actor, `${word} ${view}.`), undefined);
    assert.equal(
      holderIn(actor, `Vi viser til brev om saken. Etter dette ${view.replace(' ', ` ${inMidSentence} `)}.`),
      undefined,
    );
  });

const another: readonly (readonly [actor: string, before: string, other: string])[] = [
  ['Norsk Sykepleierforbund', '', 'LO'],
  ['Norsk Sykepleierforbund', 'Vi har snakket med Norges Skiforbund (NSF). ', 'NSF'],
  ['Norsk Sykepleierforbund', 'Vi har snakket med Utdanningsforbundet. ', 'Forbundet'],
  ['Kystdirektoratet', '', 'Tilsynet'],
  ['Kystdirektoratet', 'Miljødirektoratet har svart på høringen. ', 'Direktoratet'],
  ['Oslo kommune', 'Bergen kommune har svart på høringen. ', 'Byrådet'],
  ['Norsk Industri', 'Norges Naturvernforbund har svart på høringen. ', 'Organisasjonen'],
  ['Norsk Industri', '', 'Kommunen'],
  ['Skjærvær', 'Bergen kommune har svart på høringen. ', 'Kommunen'],
];

for (const [actor, before, other] of another)
  test(`«${before}${other} …» in the response of ${actor} is another`, () => {
    assert.equal(holderIn(actor, `${before}${other} ${view}.`)?.toLowerCase(), other.toLowerCase());
  });

const named: readonly (readonly [holder: string, inside: string])[] = [
  ['Utvalet', 'utvalet'],
  ['Regjeringen', 'regjeringen'],
  ['Elevene', 'elevene'],
  ['Flere kommuner', 'flere kommuner'],
  ['Stortinget', 'Stortinget'],
  ['Reiseutvalget', 'Reiseutvalget'],
  ['LO', 'LO'],
];

for (const [holder, inside] of named)
  test(`«${holder}» at the start of a sentence is «${inside}» inside one`, () => {
    assert.equal(holderIn('Kystdirektoratet', `${holder} ${view}.`), inside);
  });
