import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sentences } from '../../../server/language/sentences';
import { cpuTime } from '../cpuTime';

const texts = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

/** One text a line; a bar where a sentence ends and the next begins. */
const marked = `
Vi viser til kap. 10 i utredningen. | NTNU støtter den.
Dette følger av kap. Tre i boken. | Neste setning.
Se jf. NOU 2023: 4. | Der står det.
Forslaget, jf. Innst. 297 S (2021–2022), er vedtatt. | Det gjelder nå.
Vi viser til pkt. 3.2 og pkt. 4. | Der står mer.
Se spm. nr. 13 og nr. 14. | De henger sammen.
Meld. St. 24 (2022–2023) ble lagt fram. | Den gjelder.
Prop. 105 L ble vedtatt. | Loven gjelder.
Etter Prop. 105 L. | Komiteen var enig.
Ot.prp. nr. 91 omtaler dette. | Loven er endret.
Saken er omtalt i St. meld. nr. 27 og i St.prp. nr. 1. | Den er kjent.
Sml. Kongens forslag. | Det er gammelt.
Dette gjelder bl.a. NTNU og UiO. | Andre er enige.
Det er ca. Tre år siden. | Nå haster det.
Dette er viktig mht. NTNU sin rolle. | Det bør avklares.
Rapporten er skrevet av Dr. Hansen og prof. Berg. | De er enige.
Anne B. Hansen er direktør. | Hun svarer.
Brevet er signert J. K. Berg. | Det er datert i mai.
Rektor A. Borg har signert. | Svaret gjelder.
Fristen er 1. januar 2024. | Svar sendes inn.
Brevet er datert 28.april. | Det er kort.
Møtet holdes 2. februar. | Alle kommer.
Møtet holdes 17. Mai. | Alle kommer.
Innen 15. september må alle svare. | Det haster.
Det er ca. 550 stillinger. | Behovet øker.
Dette gjelder f.eks. at praksis mangler. | Det er kjent.
NOU 2023: 4 er på høring. | Fristen er mai.
Saken er pt. utredet. | Svaret kommer.
NTNU avviser forsøk av denne art. | Helsedirektoratet er i tvil.
Se art. 5 og art. 12 a i direktivet. | De gjelder alle.
Se § 3-3 annet ledd nr. 2 bokstav a. | Den gjelder alle.
Høringsinstansene er NTNU, UiB m.fl. | Kommuner i Trøndelag svarer ikke.
Kurs, seminarer mv. er viktige. | De koster.
Kurs, seminarer mv. | De koster penger.
Kurs, veiledning osv. (se vedlegg) dekkes. | Resten dekkes ikke.
Det koster 5 mill. kroner. | Det er mye.
Det koster 5 mill. | Det er mye.
Det koster 1,2 mrd. | Kronene er brukt.
Ordningen er viktig. | 80 prosent er dekket.
NTNU er enig. | 10 av 12 andre er uenige.
Andelen var 20 pst. i 2022. | Den øker.
Andelen økte til 20 pst. | Dette er mye.
Andelen er over 800. | 550 stillinger mangler.
Se kap. 10. 8 for mer.
NTNU støtter forslaget (jf. kap. 3). | Det er bra.
NTNU støtter forslaget (jf. kap. 3. Der står mer) og ber om penger. | Det er bra.
Forslaget støttes (NTNU mener ja. Hdir mener nei.) av flere. | Det er bra.
Forslaget støttes. (NTNU, kap. 10.9) | Det er bra.
Forslaget støttes. (NTNU, kap. 10.9). | Det er bra.
Forslaget støttes. (jf. kap. 10.9) | Det er bra.
Forslaget støttes. | (Det gjelder alle.) | Det er bra.
Er det nok plasser? | NTNU mener nei.
Er det nok plasser?! | NTNU mener nei.
«Er det nok plasser?» spør NTNU. | Svaret er nei.
NTNU sier: «Dette er bra.» | Hdir er enig.
NTNU sier at «dette er bra». | Hdir er enig.
“Dette er bra.” | Hdir er enig.
**NTNU støtter dette.** | Hdir er imot.
Dette er bra! | Det er også nødvendig.
Slik er det … Nå må noe skje.
Slik er det... | Nå må noe skje.
NTNU skriver at «praksis […] Kommunene må bidra». | Det er bra.
NTNU skriver at praksis (…) Kommunene må bidra. | Det er bra.
Vi ønsker ... Kommunene må bidra.
Det gjelder alle helsefag.1 | Neste setning.
Det gjelder alle helsefag.12 | Neste setning.
Det gjelder alle helsefag.¹ | Neste setning.
Det gjelder alle helsefag.[^1] | Neste setning.
Det gjelder alle helsefag.[3] | Neste setning.
Det gjelder versjon 2.1 Neste versjon er 3.
Se kap.2 Neste kapittel er 3.
Dette støttes. | – Det er viktig, sier rektor.
Dette er viktig – ikke minst i 2024. | Vi ber om svar.
Opptakskravet er karakteren C. | NTNU er enig.
Kommunen har plan B. | Den er god.
Studentene får 30 stp. | Dette er nok.
Hun tok ph.d. i Bergen. | Nå er hun rektor.
Hun tok ph.d. | Nå er hun rektor.
Se https://www.ntnu.no/kap.3 for mer. | Takk.
E-post sendes post@hdir.no. | Takk.
Årsverkene, dvs. NTNU sine, teller. | Resten teller ikke.
Kommunene har plikt m.a.o. NTNU får plass. | Det er bra.
Departementet ber om innspill e.l. | Vi svarer.
Vi ber om svar innen kl. 12. | Takk.
Loven gjelder fra 1.1.2024. | Den er ny.
Hun er f. 1970. | Han er yngre.
Det er a.b.c. NTNU som svarer.
Svaret er nei: Det er for dyrt. | Slik er det.
Universitetet svarer; det er kort. | Takk.
Én setning uten punktum
80 prosent er nok. | 20 prosent er for lite.
1. Helsedirektoratet støtter forslaget. | 2. februar er fristen.
NTNU mener at det er for få plasser. | Dei er einige i at utdanninga bør styrkast. | Det trengst meir.
Vi viser til Hdir. sitt svar. | Det er langt.
NTNU er positive. | Men det må finansieres. | Og det haster.
NTNU. | Hdir.
`;

for (const line of marked.trim().split('\n')) {
  const expected = line
    .split('|')
    .map((part) => part.trim().replace(/^1\. /, ''))
    .map((part) => part.replace(/(?<=helsefag\.)(?:\d+|¹|\[.*\])$/, ''));
  const text = line.replaceAll(' | ', ' ');
  test(`Sentences: ${line}`, () => assert.deepEqual(texts(text), expected));
}

const layouts: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'Lines of a paragraph are one',
    'NTNU støtter\nforslaget. Det er\nbra.',
    ['NTNU støtter\nforslaget.', 'Det er\nbra.'],
  ],
  [
    'Bullets are boundaries',
    'Vi ber om\n\uf0b7 flere plasser\n\uf0b7 mer penger',
    ['Vi ber om', 'flere plasser', 'mer penger'],
  ],
  [
    'Bullets on one line are boundaries',
    'Vi ber om • flere plasser • mer penger',
    ['Vi ber om', 'flere plasser', 'mer penger'],
  ],
  ['Dashes of a list are boundaries', 'Vi ber om:\n- flere\n- mer', ['Vi ber om:', 'flere', 'mer']],
  [
    'Numbered items are boundaries',
    'Vi mener:\n1. Flere plasser\n2) Mer penger',
    ['Vi mener:', 'Flere plasser', 'Mer penger'],
  ],
  [
    'Lettered items are boundaries',
    'Vi mener:\na) flere plasser\nb) mer penger',
    ['Vi mener:', 'flere plasser', 'mer penger'],
  ],
  ['Empty lines are boundaries', 'Opptak\n\nNTNU er usikker', ['Opptak', 'NTNU er usikker']],
  ['A date may begin a line', 'Svar innen\n15. september. Takk.', ['Svar innen\n15. september.', 'Takk.']],
  ['The mark of a note is left out', '[^1]: NTNU støtter det. Takk.', ['NTNU støtter det.', 'Takk.']],
  ['A blank text has none', ' \n\t\n ', []],
];

for (const [name, text, expected] of layouts) test(name, () => assert.deepEqual(texts(text), expected));

test('Sentences of any text lie inside it, in order, apart, and without blanks around them', () => {
  const part = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('. ', 'kap. ', '(', ')', '«', '»', '.1 ', '\n', '\n• ', ' A', ' 3', '…', '? '),
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const text = parts.join('');
      let last = 0;
      for (const { start, end } of sentences(text)) {
        assert.ok(start >= last && end > start && end <= text.length);
        assert.equal(text.slice(start, end), text.slice(start, end).trim());
        last = end;
      }
    }),
  );
});

/** Words of no known language: with neither abbreviations nor numbers, a stop, a blank and a capital make a boundary to anyone. */
test('Plain prose is divided as by the sentence rules of Unicode', () => {
  const segmenter = new Intl.Segmenter('nb', { granularity: 'sentence' });
  const word = fc.constantFrom('utdanning', 'praksis', 'støtter', 'kommune', 'plass', 'ærlig');
  const sentence = fc
    .tuple(fc.array(word, { minLength: 1, maxLength: 8 }), fc.constantFrom('.', '!', '?', '.»', '?!'))
    .map(([list, stop]) => `${stop.endsWith('»') ? '«' : ''}Vi ${list.join(' ')}${stop}`);
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), (list) => {
      const text = list.join(' ');
      const expected = [...segmenter.segment(text)].map(({ segment }) => segment.trim());
      assert.deepEqual(texts(text), expected);
    }),
  );
});

const hostile: readonly (readonly [string, string])[] = [
  ['one sentence of a megabyte', 'ord '.repeat(250_000)],
  ['a megabyte of stops', '.'.repeat(1_000_000)],
  ['a megabyte of abbreviations', 'kap. '.repeat(200_000)],
  ['a megabyte of short sentences', 'Nei. '.repeat(200_000)],
  ['open brackets', '('.repeat(1_000_000)],
  ['brackets and stops', '(. '.repeat(333_000)],
  ['numbers and stops', '1. A '.repeat(200_000)],
  ['blanks between stops', `Ja.${' '.repeat(500_000)}Nei.${' '.repeat(500_000)}`],
  ['short lines', '- a\n'.repeat(250_000)],
  ['note marks', '.[^1'.repeat(250_000)],
];

for (const [name, text] of hostile) {
  test(`${name} ends quickly`, () => {
    const before = cpuTime();
    sentences(text);
    assert.ok(cpuTime() - before < 3000);
  });
}
