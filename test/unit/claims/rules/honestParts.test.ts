import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOf, judged } from '../judged';

/** Sentences of a source, and what one may honestly write of parts of each: purposes, second halves, conditions behind, elliptic members. */
const restated: readonly (readonly [string, readonly string[]])[] = [
  [
    'Programmet bør også omfatte reisevaner hos ungdom som grunnlag for å vurdere hva som driver unødig bilbruk i sentrum.',
    [
      'Elvebyen vil også ha med reisevaner hos ungdom, for å forstå hva som driver fram unødvendig bilbruk i sentrum.',
      'Reisevaner hos ungdom hører til temaene Elvebyen vil ha inn i programmet.',
      'Elvebyen ønsker at reisevaner hos ungdom tas inn i programmet.',
    ],
  ],
  [
    'Forslaget om felles billett er godt, men spørsmålet er om det er gjennomførbart med dagens detaljerte takstregler.',
    [
      'Felles billett kalles av Elvebyen et godt forslag, men med spørsmålstegn ved om det er gjennomførbart med dagens detaljerte takstregler.',
      'Felles billett er etter Elvebyens syn et godt forslag, men med spørsmålsteikn ved om det er gjennomførbart med detaljerte takstregler.',
    ],
  ],
  [
    'Forslaget om felles billett er godt, men spørsmålet er om det er gjennomførbart med dagens takstregler. Kommunen legger til rette for felles billett i dag.',
    [
      'Elvebyen synes felles billett er et godt forslag, men at det kan bli vanskelig å gjennomføre med dagens takstregler.',
    ],
  ],
  [
    'Kommunen mener derfor at passasjertall alene ikke bør legges til grunn for antall avganger med nattbussen.',
    [
      'Elvebyen ser dette som ett av argumentene mot å la passasjertall alene avgjøre antall avganger med nattbussen.',
      'Elvebyen finner her grunner til ikke å la passasjertall alene avgjøre antall avganger med nattbussen.',
    ],
  ],
  [
    'Planene for bussen bør ikke bare svare på dagens behov, men også se på framtidens reiser.',
    ['Planene for bussen må etter Elvebyens mening ikke bare svare på dagens behov, men også se på framtidens reiser.'],
  ],
  [
    'Plassene på båten er nær fullt utnyttet. Kommunen er enig i at en endring i rutetidene mot færre stopp vil bidra til å øke kapasiteten på båten.',
    ['Elvebyen mener det blir plass til flere på båten hvis rutetidene endres mot færre stopp.'],
  ],
  [
    'Det kan drøftes en ordning som ivaretar flere hensyn, f.eks. at kun en andel av setene på båten selges på forhånd og at resten fordeles av skipperen.',
    [
      'Elvebyen åpner for en ordning der bare en del av setene på båten selges på forhånd, mens skipperen fordeler resten.',
    ],
  ],
  [
    'Det bør være et sterkt fokus på trygg og pasient og brukervennlig transport som grunnlag for all praksis. Det samme gjelder også pårørende.',
    [
      'Elvebyen vil at trygg og brukervennlig transport er grunnlag for all praksis, og at tilsvarende gjelder pårørende.',
    ],
  ],
  [
    'Kommunen vil også ha tiltak for å nå dem som står helt eller delvis utenfor arbeidslivet med bussen. Utredningen bør omfatte reiser i og utenfor arbeidslivet, inkludert i ferier.',
    ['Elvebyen vil nå dem som står utenfor arbeidslivet med bussen.'],
  ],
];

for (const [source, claims] of restated) {
  for (const claim of claims)
    test(`fine beside «${source.slice(0, 60)}»: ${claim}`, () => {
      assert.equal(codeOf(claim, source), undefined);
    });
}

test('a wish to have a thing looked into is still no demand for it', () => {
  assert.equal(
    codeOf(
      'Elvebyen krever et nytt sykkelhotell ved jernbanestasjonen.',
      'Kommunen mener at det bør vurderes et nytt sykkelhotell ved jernbanestasjonen.',
    ),
    'overstated',
  );
});
test('a limit is still wrong where the source says it is not all', () => {
  assert.equal(
    codeOf(
      'Elvebyen mener at bare en del av setene på båten skal selges på forhånd.',
      'Kommunen mener at ikke bare en del av setene på båten skal selges på forhånd, men samtlige seter.',
    ),
    'claim-contradicted',
  );
});
test('an adjective behind «som» and its article takes a stance', () => {
  assert.equal(
    codeOf(
      'Elvebyen støtter forslaget om å innføre bompenger på broen.',
      'Kommunen ser på forslaget om å innføre bompenger på broen som et svært uheldig grep.',
    ),
    'claim-contradicted',
  );
});

const placed = `Kapittel 3 Sykkel og gange
Elvebyen kommune vil bygge sykkelhotell ved alle stasjonene.

Kapittel 4 Buss og bane
Elvebyen kommune mener at fylket bør få en plikt til å kjøre skolebuss i hele distriktet, med tilhørende finansiering.

Kapittel 5 Parkering
Det er viktig at sykkelhotellene finansieres og driftes, og at de har effekt.
`;

test('a place behind two clauses is that of both, where the second has little of its own', () => {
  assert.equal(
    codeOf(
      'Elvebyen vil gi fylket en plikt til å kjøre skolebuss i hele distriktet, og vil at pengene skal følge med (kap. 4).',
      placed,
    ),
    undefined,
  );
});
test('the number of a row is the place of a sentence that names its source itself', () => {
  const draft = `| Kapittel | Hva Elvebyen mener |
| --- | --- |
| 3 | Her sier Elvebyen ja til at fylket får en plikt til å kjøre skolebuss i hele distriktet. |
`;
  assert.equal(codeOf(draft, placed), 'wrong-place');
  assert.equal(codeOf(draft.replace('| 3 |', '| 4 |'), placed), undefined);
});
test('a sentence of a row that says where keeps its own place', () => {
  const [judgement] = judged(
    `| Kapittel | Hva Elvebyen mener |
| --- | --- |
| 3 | Elvebyen sier ja til at fylket får en plikt til å kjøre skolebuss i hele distriktet (kap. 4). |
`,
    placed,
  );
  assert.deepEqual(
    judgement?.claim.citations.map(({ place }) => place.from),
    ['4'],
  );
});
test('what points back at the matter before it is cited with it', () => {
  assert.equal(
    codeOf(
      'Elvebyen går inn for at fylket får en plikt til å kjøre skolebuss i hele distriktet, og ser det som en del av ordningen at det følger penger med (kap. 4).',
      placed,
    ),
    undefined,
  );
});
