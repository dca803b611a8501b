import assert from 'node:assert/strict';
import { parseCatalogue } from '../../../server/catalogue/parse';
import { findClaims } from '../../../server/claims/find';
import type { Claim } from '../../../server/claims/model';
import { buildLibrary, type Library, loadSource } from '../../../server/evidence/library';
import { findReferences } from '../../../server/references/find';
import { createScanner } from '../../../server/references/scan';
import { blocks } from '../../../server/text/blocks';
import type { Span } from '../../../server/text/span';

const catalogueText = `works:
  - id: nou:2031:7
    kind: nou
    title: Reisen til jobb
    aliases: []
    chapters: [{number: "3", title: Sykkel og gange}, {number: "4", title: Buss og bane}, {number: "4.1", title: Takster}]
sources:
  - id: elvebyen
    actor: {name: Elvebyen kommune, aliases: [Elvebyen]}
    file: elvebyen.txt
    about: nou:2031:7
  - id: fjellradet
    actor: {name: Fjellrådet, aliases: [FR, rådet]}
    file: fjellradet.txt
  - id: vest
    actor: {name: Høgskolen i Vest, aliases: [HVE]}
    file: vest.txt
    about: nou:2031:7
`;

const chapters = 'Kapittel 3 Sykkel og gange\nGangveiene er mørke.\n\nKapittel 4 Buss og bane\nBussen går sjelden.\n';
const questions =
  'Spørsmål 1\nHva mener dere om buss?\nBussen går sjelden.\n\nSpørsmål 2\nHva med toget?\nToget går ofte.\n';
const texts: Readonly<Record<string, string>> = { elvebyen: chapters, fjellradet: questions, vest: chapters };

/** Three sources: a municipality and a college, who write by chapter, and a council, which answers questions. */
export const library: Library = (() => {
  const { catalogue } = parseCatalogue(catalogueText, 'file:///belegg.yaml');
  const scanner = createScanner(catalogue);
  const loaded = [...catalogue.sources.values()].map((source) =>
    loadSource(source, texts[source.id] ?? '', catalogue, scanner),
  );
  return buildLibrary(catalogue, scanner, loaded);
})();

export function claimsOf(draft: string): readonly Claim[] {
  const references = findReferences(draft, library.catalogue, { scanner: library.scanner });
  return findClaims({ text: draft, blocks: blocks(draft, 'markdown'), references, library });
}

/**
 * The claims of a draft, one a line: «elvebyen støtter: bommer på broen». In order: the sources and the quantifier, the attitude, what is
 * held (stretches with « / » between), the places cited.
 */
export function found(draft: string): readonly string[] {
  const words = ({ start, end }: Span) => draft.slice(start, end).replace(/\s+/g, ' ');
  return claimsOf(draft).map(({ actors, quantifier, attitude, content, citations }) => {
    const many =
      quantifier === undefined
        ? ''
        : typeof quantifier === 'string'
          ? quantifier
          : `${quantifier.count}/${quantifier.of ?? '?'}`;
    const who = [actors.join('+'), many && `(${many})`, attitude && words(attitude)].filter(Boolean).join(' ');
    const places = citations
      .map(({ place }) => ` @${place.kind} ${place.from}${place.to === undefined ? '' : `–${place.to}`}`)
      .join('');
    return `${who}: ${content.map(words).join(' / ')}${places}`;
  });
}

/** Whose views a draft gives, claim by claim. */
export function holders(draft: string): readonly string[] {
  return claimsOf(draft).map(({ actors }) => actors.join('+'));
}

/** Fails when a claim is found. */
export function assertNoClaim(draft: string): void {
  assert.deepEqual(found(draft), [], draft);
}
