import { parseCatalogue } from '../../../server/catalogue/parse';
import { buildLibrary, type Library, loadSource } from '../../../server/evidence/library';
import { createScanner } from '../../../server/references/scan';

const catalogueText = `works:
  - id: nou:2031:7
    kind: nou
    title: Reisen til jobb
    aliases: []
    chapters:
      - {number: "3", title: Sykkel og gange}
      - {number: "4", title: Buss og bane}
      - {number: "4.1", title: Takster}
      - {number: "5", title: Parkering}
sources:
  - id: elvebyen
    actor: {name: Elvebyen kommune, aliases: [Elvebyen, kommunen]}
    file: elvebyen.txt
    about: nou:2031:7
  - id: fjellradet
    actor: {name: Fjellrådet, aliases: []}
    file: fjellradet.txt
    about: nou:2031:7
`;

/** Words on other matters, so that no word is rare for want of text. */
const rest = `
Kapittel 3 Sykkel og gange
Gangveiene ved skolene er mørke om vinteren. Skiløypene i marka brukes av mange om høsten også. Barna leker i gata etter skoletid.
Brøyting av fortau krever folk og maskiner. Lyktestolper langs elva er gamle.

`;

interface Given {
  readonly own: string;
  readonly other: string;
  /** The name of the first sender, where it is not Elvebyen and has no other. */
  readonly actor?: string;
  /** What the catalogue has under `lexicon`. */
  readonly lexicon?: string;
}

/** A library of two short responses. The texts stand under chapter 4 where they have no heading of their own. */
export function libraryOf({ own, other, actor, lexicon = '' }: Given): Library {
  const listed = actor
    ? catalogueText.replace(/\{name: Elvebyen kommune.*/, `{name: ${actor}, aliases: []}`)
    : catalogueText;
  const { catalogue } = parseCatalogue(`${listed}lexicon: ${lexicon}\n`, 'file:///belegg.yaml');
  const scanner = createScanner(catalogue);
  const texts = [own, other || 'Fjellrådet takker for anledningen til å uttale seg om hytter og beitedyr.'];
  const loaded = [...catalogue.sources.values()].map((source, index) => {
    const text = texts[index] ?? '';
    const body = text.includes('Kapittel ') ? text : `${rest}Kapittel 4 Buss og bane\n${text}\n`;
    return loadSource(source, body, catalogue, scanner);
  });
  return buildLibrary(catalogue, scanner, loaded);
}
