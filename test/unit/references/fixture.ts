import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCatalogue } from '../../../server/catalogue/parse';
import { findReferences } from '../../../server/references/find';
import type { Reference } from '../../../server/references/model';
import { createScanner } from '../../../server/references/scan';

/** Two works with chapters, so that a bare chapter without context is ambiguous, and one of each other kind. */
export const { catalogue } = parseCatalogue(
  `
works:
  - id: nou:2023:4
    kind: nou
    title: Tid for handling
    subtitle: Personellet i en bærekraftig helse- og omsorgstjeneste
    aliases: [Helsepersonellkommisjonens utredning]
    body: { name: Helsepersonellkommisjonen, aliases: [kommisjonen, HPK] }
    chapters:
      - { number: "1", title: Innledning }
      - { number: "7", title: Samhandling }
      - { number: "9", title: Arbeidsforhold og arbeidstid }
      - { number: "10", title: Utdanning og kompetanseutvikling }
      - { number: "10.8", title: Kvalitet og kapasitet i praksisundervisning og læretid }
  - { id: "nou:2023:5", kind: nou, title: Den store forskjellen }
  - id: nou:2022:17
    kind: nou
    title: Veier inn
    subtitle: ny modell for opptak til universiteter og høyskoler
    body: { name: Opptaksutvalget, aliases: [utvalget] }
  - id: meldst:19:2023-2024
    kind: storting
    title: Profesjonsnære utdanningar over heile landet
    aliases: [profesjonsmeldingen]
    complete: 1
    chapters: [{ number: "4", title: Profesjonsnære utdanningar }]
  - { id: "meldst:24:2022-2023", kind: storting }
  - { id: "directive:2005/36/ef", kind: directive, title: Direktiv 2005/36/EF, aliases: [EUs yrkeskvalifikasjonsdirektiv, yrkeskvalifikasjonsdirektivet, YKD] }
  - { id: "committee:grimstadutvalget", kind: committee, title: Grimstadutvalget }
  - { id: "committee:opptaksutvalget", kind: committee, title: Opptaksutvalget }
  - { id: rethos, kind: programme, title: Nasjonale retningslinjer for helse- og sosialfagutdanningene, aliases: [RETHOS], parts: [{ id: "rethos:2", title: RETHOS fase 2 }] }
  - { id: lis, kind: programme, title: Lege i spesialisering, aliases: [LIS, leger i spesialisering] }
  - { id: lis1, kind: programme, title: LIS1 }
  - { id: tb2022-53, kind: report, title: Modeller for spesialistgodkjenning av sykepleiergrupper, aliases: ["TB2022:53"] }
  - { id: fleksible-utdanninger, kind: report, title: Fleksible utdanninger }
  - { id: heltid, kind: plan, title: Opptrappingsplan for heltid og god bemanning }
  - { id: sykehusplan, kind: plan, title: Nasjonal helse- og sykehusplan 2020–2023 }
  - { id: bo-trygt-hjemme, kind: reform, title: Bo trygt hjemme-reformen }
  - { id: menn-i-helse, kind: project, title: Menn i helse }
  - { id: jobbvinner, kind: project, title: Jobbvinner }
  - { id: kompetanseloft, kind: plan, title: Kompetanseløft 2025 }
  - { id: nav, kind: report, title: NAVs bedriftsundersøkelse }
  - { id: helsemod, kind: model, title: Helsemod }
sources:
  - { id: ntnu, actor: { name: NTNU, aliases: [Norges teknisk-naturvitenskapelige universitet, universitetet] }, file: ntnu.txt, about: "nou:2023:4" }
  - { id: hdir, actor: { name: Helsedirektoratet, aliases: [Hdir, direktoratet] }, file: hdir.txt, about: "meldst:19:2023-2024" }
`,
  'belegg.yaml',
);

export const scanner = createScanner(catalogue);

const marker = /⟦([^⟦⟧|]*)\|([^⟦⟧|]*)\|([^⟦⟧|]*)⟧/g;

/** The draft that a marked one stands for, and its references as marked. */
export function unmark(marked: string): { readonly text: string; readonly expected: readonly string[] } {
  const expected: string[] = [];
  let text = '';
  let copied = 0;
  for (const { 0: whole, 1: surface = '', 2: kind = '', 3: target = '', index } of marked.matchAll(marker)) {
    text += marked.slice(copied, index);
    expected.push(`${text.length} «${surface}» ${kind} ${target}`);
    text += surface;
    copied = index + whole.length;
  }
  return { text: text + marked.slice(copied), expected };
}

/** A found reference in the words of `unmark`. */
export function shown(text: string, { start, end, kind, target }: Reference): string {
  return `${start} «${text.slice(start, end)}» ${kind} ${target}`;
}

/** One test that each marked line gives exactly its marked references; actors count only in lines that mark one. */
export function finds(name: string, ...lines: readonly string[]): void {
  test(name, () => {
    for (const line of lines) compare(line, line.includes('|actor|'));
  });
}

/** One test that nothing is found in these lines, actors excepted. */
export function ignores(name: string, ...lines: readonly string[]): void {
  test(name, () => {
    for (const line of lines) compare(line, false);
  });
}

/** One test that nothing at all is found in these lines. */
export function ignoresActors(name: string, ...lines: readonly string[]): void {
  test(name, () => {
    for (const line of lines) compare(line, true);
  });
}

function compare(marked: string, actors: boolean): void {
  const { text, expected } = unmark(marked);
  const found = findReferences(text, catalogue, { scanner }).filter(({ kind }) => actors || kind !== 'actor');
  assert.deepEqual(
    found.map((each) => shown(text, each)),
    expected,
    text,
  );
}
