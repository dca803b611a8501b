import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Work } from '../../../server/catalogue/model';
import { checkCatalogue, parseCatalogue } from '../../../server/catalogue/parse';

const uri = 'file:///belegg/seeds/belegg.yaml';
const text = readFileSync('seeds/belegg.yaml', 'utf8');
const { catalogue, problems } = parseCatalogue(text, uri);
const responses = ['ntnu-nou-2023-4.txt', 'helsedirektoratet-profesjonsmeldingen.txt'].map((file) =>
  readFileSync(`seeds/${file}`, 'utf8'),
);

const folded = (words: string) => words.toLowerCase().replace(/\s+/g, ' ');
const names = (work: Work) => [work.title, ...work.aliases].flatMap((name) => name?.value ?? []);

test('the bundled catalogue has no problems', () => {
  assert.deepEqual([...problems, ...checkCatalogue(catalogue, uri)], []);
});

test('both responses are there, and answer what they say they answer', () => {
  const sources = [...catalogue.sources.values()].map(({ id, actor, file, about, date }) => ({
    id,
    name: actor.name,
    aliases: actor.aliases.map(({ value }) => value),
    file: file.value,
    about,
    date,
  }));
  assert.deepEqual(sources, [
    {
      id: 'ntnu',
      name: 'NTNU',
      aliases: ['Norges teknisk-naturvitenskapelige universitet', 'universitetet'],
      file: 'ntnu-nou-2023-4.txt',
      about: 'nou:2023:4',
      date: undefined,
    },
    {
      id: 'hdir',
      name: 'Helsedirektoratet',
      aliases: ['Hdir', 'direktoratet'],
      file: 'helsedirektoratet-profesjonsmeldingen.txt',
      about: 'meldst:19:2023-2024',
      date: '2023-06-22',
    },
  ]);
  for (const { file } of catalogue.sources.values()) assert.ok(readFileSync(`seeds/${file.value}`).length > 0);
});

test('everything that the responses name can be found under the name they use', () => {
  const named: Readonly<Record<string, readonly string[]>> = {
    'nou:2023:4': ['Tid for handling'],
    'nou:2023:5': ['Den store forskjellen'],
    'meldst:19:2023-2024': ['profesjonsmeldingen'],
    rethos: ['RETHOS', 'Rethos'],
    lis: ['leger i spesialisering'],
    lis1: ['LIS1'],
    'directive:2005/36/ef': ['EUs yrkeskvalifikasjonsdirektiv'],
    'committee:grimstadutvalget': ['Grimstadutvalget'],
    'committee:opptaksutvalget': ['opptaksutvalget'],
    'tb2022-53': ['TB2022:53', 'modeller for spesialistgodkjenning av sykepleiergrupper'],
    praksiskontor: ['Utrede etablering av praksiskontor', 'utredning av praksiskontor'],
    'fleksibel-sykepleierutdanning': ['Fleksibel sykepleierutdanning. Tilgangen på grunn- og videreutdanningstilbud'],
    'fleksible-utdanninger': ['Fleksible utdanninger – et virkemiddel i rekrutteringen av helsepersonell?'],
    'hemmer-og-fremmer': ['studie fra NSDM'],
    'rekruttering-i-distrikt': ['hva som hemmer og fremmer rekruttering i distrikt'],
    'time-to-act': ['Health and care workforce in Europe: time to act'],
    'sintef-2021': ['SINTEF i 2021'],
    'nav-bedriftsundersokelse': ['NAVs bedriftsundersøkelser'],
    'veileder-kompetansevurdering': ['nasjonal veileder i kompetansevurdering av leger i spesialisering'],
    'rad-om-veiledning': ['nasjonale faglige råd om veiledning'],
    'sykehusplan-2020-2023': ['nasjonal helse- og sykehusplan'],
    heltid: ['Opptrappingsplan for heltid og god bemanning'],
    'kompetanseloft-2025': ['Kompetanseløft 2025'],
    'bo-trygt-hjemme': ['Bo trygt hjemme-reformen'],
    samhandlingsreformen: ['samhandlingsreformen'],
    'pilotordning-kommunal-praksis': ['Pilotordning for kommunal praksis i helse- og sosialfagutdanningene'],
    'stotte-til-bustad-og-reise': ['Støtte til bustad og reise for studentar i praksis'],
    helseanalyseplattformen: ['Helseanalyseplattformen'],
    'offentlig-phd': ['Offentlig phd'],
    ksf: ['Kommunenes sentrale forskningsorgan', 'KSF'],
    'kunnskapssystem-kommunehelse': ['Kunnskapssystemet for kommunehelsetjenesten'],
    jobbvinner: ['Jobbvinner-prosjektet'],
    'menn-i-helse': ['Menn i helse'],
    torn: ['TØRN-prosjektet'],
    mannkanblisykepleier: ['#mannkanblisykepleier'],
    'sykepleier-i-nord': ['Sykepleier i Nord'],
    'fra-student-til-kompetent-yrkesutover': ['Fra student til kompetent yrkesutøver i kommunal helsetjeneste'],
    'distriktsbasert-sykepleierutdanning': ['Distriktsbasert sykepleierutdanning i Namsos'],
    tospann: ['Tospann praksis i Agder'],
    fronesis: ['FRONESIS', 'Flere praksisplasser og bedre veiledning for medisinstudenter på fastlegekontorene'],
    helsemod: ['Helsemod'],
    praksismodellen: ['Praksismodellen'],
    studiesentermodellen: ['studiesentermodellen'],
  };
  const read = folded(responses.join('\n'));
  for (const [id, forms] of Object.entries(named)) {
    const work = catalogue.works.get(id);
    assert.ok(work, `${id} is in the catalogue`);
    for (const form of forms) {
      assert.ok(read.includes(folded(form)), `«${form}» is in a response`);
      assert.ok(
        names(work).some((name) => folded(name) === folded(form)),
        `«${form}» names ${id}`,
      );
    }
  }
});

test('every work has a name, and no two works share one', () => {
  const owners = new Map<string, string>();
  for (const work of catalogue.works.values()) {
    if (work.kind !== 'storting') assert.ok(work.title, `${work.id} has a title`);
    for (const name of new Set(names(work).map(folded))) {
      assert.equal(owners.get(name), undefined, `«${name}» names ${owners.get(name)} and ${work.id}`);
      owners.set(name, work.id);
    }
  }
});

test('the committee is known by its own entry and as the body of its report', () => {
  const committee = catalogue.works.get('committee:opptaksutvalget');
  assert.match(committee?.description ?? '', /NOU 2022: 17/);
  assert.equal(catalogue.works.get('nou:2022:17')?.body?.name, 'Opptaksutvalget');
  assert.equal(catalogue.works.get('nou:2023:4')?.body?.name, 'Helsepersonellkommisjonen');
});

test('a chapter can be proved missing only where all chapters are known', () => {
  assert.equal(catalogue.works.get('nou:2023:4')?.completeTo, 0);
  const message = catalogue.works.get('meldst:19:2023-2024');
  assert.equal(message?.completeTo, 1);
  assert.deepEqual(
    message?.chapters.map(({ number }) => number),
    ['1', '2', '3', '4', '5', '6'],
  );
});

test('the chapters that NTNU answers carry the titles NTNU gives them', () => {
  const response = responses[0] ?? '';
  const titles = new Map(catalogue.works.get('nou:2023:4')?.chapters.map(({ number, title }) => [number, title]));
  const headings = [...response.matchAll(/^ ?(?:Kapittel (\d+):? |(\d+(?:\.\d+)+) )(\S.*\S) *$/gm)];
  assert.equal(headings.length, 17);
  for (const [, chapter, subchapter, heading] of headings)
    assert.equal(titles.get(chapter ?? subchapter ?? ''), heading);
});

test('RETHOS has its three phases', () => {
  assert.deepEqual(
    catalogue.works.get('rethos')?.parts.map(({ id }) => id),
    ['rethos:1', 'rethos:2', 'rethos:3'],
  );
});

test('every address is one that a response gives, or one of those looked up', () => {
  const lookedUp = new Set([
    'https://www.regjeringen.no/no/dokumenter/nou-2022-17/id2948927/',
    'https://www.regjeringen.no/no/dokumenter/meld.-st.-19-20232024/id3032273/',
    'https://www.regjeringen.no/no/tema/utdanning/hoyere-utdanning/utvikling-av-nasjonale-retningslinjer-for-helse--og-sosialfagutdanningene/id2569499/',
    'https://www.regjeringen.no/no/dokumenter/prop.-3-s-20172018/id2575970/?ch=11',
    'https://www.helsedirektoratet.no/tema/autorisasjon-og-spesialistutdanning/spesialistutdanning-for-leger/artikler/om-spesialistutdanningen',
    'https://www.helsedirektoratet.no/rapporter/modeller-for-spesialistgodkjenning-av-sykepleiergrupper',
    'https://www.legeforeningen.no/utdanning/spesialistutdanning/lis1/',
    'https://beta.legeforeningen.no/utdanning/spesialistutdanning/lis2lis3/',
    'https://www.nsdm.no/legeutdanning-der-leger-trengs/',
  ]);
  const given = responses.join('\n');
  for (const [address] of text.matchAll(/https:\/\/\S+/g))
    assert.ok(lookedUp.has(address) || given.includes(address), address);
});
