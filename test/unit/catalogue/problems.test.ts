import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkCatalogue, parseCatalogue } from '../../../server/catalogue/parse';

const uri = 'file:///utkast/belegg.yaml';
const work = '{id: a, kind: report, title: A}';

/** `yaml` has the place of its only problem between ⟦ and ⟧; `kept` are the ids of the entries that stay. */
interface Case {
  readonly yaml: string;
  readonly message: RegExp;
  readonly severity?: 'warning';
  readonly kept?: readonly string[];
}

function single(name: string, { yaml, message, severity, kept }: Case): void {
  test(name, () => {
    const start = yaml.indexOf('⟦');
    const end = yaml.indexOf('⟧') - 1;
    const { catalogue, problems } = parseCatalogue(yaml.replace(/[⟦⟧]/g, ''), uri);
    assert.deepEqual(
      problems.map((problem) => ({ span: problem.span, severity: problem.severity })),
      [{ span: { start, end }, severity: severity ?? 'error' }],
      problems.map((problem) => problem.message).join('\n'),
    );
    assert.match(problems[0]?.message ?? '', message);
    assert.deepEqual([...catalogue.works.keys(), ...catalogue.sources.keys()], kept ?? []);
  });
}

const entry = (fields: string) => `works:\n  - ${work}\n  - {id: b, kind: report, title: B, ${fields}}\n`;
const sources = (second: string) => `sources:\n  - {id: s, actor: {name: S}, file: s.txt}\n  - ${second}\n`;
const source = (fields: string) => sources(`{id: t, actor: {name: T}, ${fields}}`);

single('a work without an id is left out', {
  yaml: `works:\n  - ⟦kind: report⟧\n    title: B\n  - ${work}\n`,
  message: /^Verket mangler «id»\. Skriv for eksempel «id: nou:2023:4»\.$/,
  kept: ['a'],
});
single('a work without a kind is left out', {
  yaml: `works:\n  - ⟦id: b⟧\n    title: B\n  - ${work}\n`,
  message: /^Verket «b» mangler «kind»/,
  kept: ['a'],
});
single('a report without title or alias is left out', {
  yaml: `works:\n  - ⟦{id: b, kind: report}⟧\n  - ${work}\n`,
  message: /^Verket «b» mangler «title»/,
  kept: ['a'],
});
single('an unknown kind is left out, with the likely one suggested', {
  yaml: `works: [{id: b, kind: ⟦raport⟧, title: B}, ${work}]`,
  message: /«kind» kan ikke være «raport»\. Mente du «report»\?/,
  kept: ['a'],
});
single('a kind like no other lists those that are', {
  yaml: `works: [{id: b, kind: ⟦avhandling⟧, title: B}, ${work}]`,
  message: /Belegg kjenner «nou», .* og «consultation»\.$/,
  kept: ['a'],
});
single('an unknown key is a warning that suggests the likely one', {
  yaml: entry('⟦alias⟧: [C]'),
  message: /^Verket «b» har en ukjent nøkkel, «alias»\. Mente du «aliases»\?$/,
  severity: 'warning',
  kept: ['a', 'b'],
});
single('an unknown key at the top is a warning that lists the known ones', {
  yaml: `works: [${work}]\n⟦kommentar⟧: x\n`,
  message: /^Katalogen har en ukjent nøkkel, «kommentar»\. Belegg kjenner «works», «sources» og «lexicon»\.$/,
  severity: 'warning',
  kept: ['a'],
});
single('a key that stands twice counts once', {
  yaml: entry('url: "https://a.no", ⟦url⟧: "https://b.no"'),
  message: /har «url» to ganger/,
  kept: ['a', 'b'],
});
single('an id with capitals or blanks is left out', {
  yaml: `works: [{id: ⟦Nou 2023 4⟧, kind: nou}, ${work}]`,
  message: /«id» skal være små bokstaver og sifre.*, ikke «Nou 2023 4»/,
  kept: ['a'],
});
single('an id that ends in a separator is left out', {
  yaml: `works: [{id: ⟦"rethos:"⟧, kind: programme, title: B}, ${work}]`,
  message: /«id» skal være/,
  kept: ['a'],
});
single('the id of a NOU must have the form that references lead to', {
  yaml: `works: [{id: ⟦nou-2023-4⟧, kind: nou}]`,
  message: /skrives id-en som «nou:2023:4»/,
  severity: 'warning',
  kept: ['nou-2023-4'],
});
single('the id of a parliamentary document must have the form that references lead to', {
  yaml: 'works: [{id: ⟦meldst:19-2023⟧, kind: storting}]',
  message: /skrives id-en som «meldst:19:2023-2024»/,
  severity: 'warning',
  kept: ['meldst:19-2023'],
});
single('the second of two works with the same id is left out', {
  yaml: `works:\n  - ${work}\n  - {id: ⟦a⟧, kind: plan, title: B}\n`,
  message: /^Id-en «a» er allerede brukt på linje 2\./,
  kept: ['a'],
});
single('the second of two sources with the same id is left out', {
  yaml: sources('{id: ⟦s⟧, actor: {name: T}, file: t.txt}'),
  message: /^Id-en «s» er allerede brukt på linje 2\./,
  kept: ['s'],
});
single('a title that is a number wants quotation marks', {
  yaml: `works: [{id: b, kind: report, title: ⟦2025⟧}, ${work}]`,
  message: /«title» skal være tekst\. Sett anførselstegn rundt\./,
  kept: ['a'],
});
single('a title that is a list is no title', {
  yaml: `works: [{id: b, kind: report, title: ⟦[B]⟧}, ${work}]`,
  message: /«title» skal være tekst, ikke en liste/,
  kept: ['a'],
});
single('a key with nothing behind it is a warning', {
  yaml: entry('⟦publisher⟧:'),
  message: /«publisher» er tom/,
  severity: 'warning',
  kept: ['a', 'b'],
});
single('aliases must be a list', {
  yaml: entry('aliases: ⟦C⟧'),
  message: /«aliases» skal være en liste/,
  kept: ['a', 'b'],
});
single('an alias that is no text is left out', {
  yaml: entry('aliases: [C C, ⟦{d: e}⟧]'),
  message: /et punkt i «aliases» skal være tekst, ikke nøkler og verdier/,
  kept: ['a', 'b'],
});
single('an alias of one letter is left out', {
  yaml: entry('aliases: [⟦"C."⟧]'),
  message: /aliaset «C\.» er for kort/,
  severity: 'warning',
  kept: ['a', 'b'],
});
single('a year is a whole number', {
  yaml: entry('year: ⟦i fjor⟧'),
  message: /«year» skal være et helt tall fra 1800 til 2200/,
  kept: ['a', 'b'],
});
single('an address that could run a script is left out', {
  yaml: entry('url: ⟦"javascript:alert(1)"⟧'),
  message: /«url» skal være en nettadresse/,
  kept: ['a', 'b'],
});
single('a body needs a name', {
  yaml: entry('body: ⟦{aliases: [utvalget]}⟧'),
  message: /^Verket «b»: «body» mangler «name»/,
  kept: ['a', 'b'],
});
single('a chapter without a number is left out', {
  yaml: entry('chapters: [⟦{title: C}⟧]'),
  message: /kapittelet mangler «number»/,
  kept: ['a', 'b'],
});
single('a chapter number that is a word is left out', {
  yaml: entry('chapters: [{number: ⟦ti⟧, title: C}]'),
  message: /«number» skal være et kapittelnummer som «10\.8», ikke «ti»/,
  kept: ['a', 'b'],
});
single('a chapter that stands twice counts once', {
  yaml: entry('chapters: [{number: "1", title: C}, {number: ⟦"1"⟧, title: D}]'),
  message: /har kapittel 1 to ganger/,
  kept: ['a', 'b'],
});
single('the id of a part begins with that of its work', {
  yaml: entry('parts: [{id: ⟦c⟧, title: C}]'),
  message: /^Delen «c» hører til «b»\. Da skal id-en begynne med «b:»\.$/,
  kept: ['a', 'b'],
});
single('a work that is mere text is left out', {
  yaml: `works: [⟦rethos⟧, ${work}]`,
  message: /^Verket skal ha nøkler og verdier/,
  kept: ['a'],
});
single('works must be a list', {
  yaml: `works:\n  ⟦a: {kind: report}⟧\n`,
  message: /^Katalogen: «works» skal være en liste/,
});
single('a catalogue that is a list is refused', {
  yaml: `⟦- ${work}⟧\n`,
  message: /^Katalogen skal ha nøkler og verdier, for eksempel «works: …»/,
});

single('a source without a file is left out', {
  yaml: sources('⟦{id: t, actor: {name: T}}⟧'),
  message: /^Kilden «t» mangler «file»/,
  kept: ['s'],
});
single('a source without an actor is left out', {
  yaml: sources('⟦{id: t, file: t.txt}⟧'),
  message: /^Kilden «t» mangler «actor»/,
  kept: ['s'],
});
single('an actor that is mere text is no actor', {
  yaml: sources('{id: t, actor: ⟦NTNU⟧, file: t.txt}'),
  message: /«actor» skal ha nøkler og verdier, for eksempel «name: …»/,
  kept: ['s'],
});
single('a source in a folder above the catalogue is left out', {
  yaml: source('file: ⟦a/../../t.txt⟧'),
  message: /stien «a\/\.\.\/\.\.\/t\.txt» peker ut av mappen/,
  kept: ['s'],
});
single('a source with an absolute path is left out', {
  yaml: source('file: ⟦/etc/passwd⟧'),
  message: /skal gå ut fra mappen der katalogen ligger/,
  kept: ['s'],
});
single('a source on the web is left out', {
  yaml: source('file: ⟦https://example.org/t.txt⟧'),
  message: /skal gå ut fra mappen der katalogen ligger/,
  kept: ['s'],
});
single('a date that no calendar has is left out', {
  yaml: source('file: t.txt, date: ⟦2023-02-30⟧'),
  message: /datoen 2023-02-30 finnes ikke i kalenderen/,
  kept: ['s', 't'],
});
single('a date is written as a year, a month and a day', {
  yaml: source('file: t.txt, date: ⟦22.06.2023⟧'),
  message: /«date» skal være en dato som «2023-06-22», ikke «22\.06\.2023»/,
  kept: ['s', 't'],
});

single('a quotation mark that never closes is shown where it opens', {
  yaml: `works:\n  - ${work}\n  - id: b\n    title: ⟦"⟧Tid\n    kind: report\n`,
  message: /^«"» blir aldri lukket\.$/,
  kept: ['a'],
});
single('a bracket that never closes is shown where it opens, and what it swallows is not reported again', {
  yaml: `works:\n  - ${work}\n  - id: b\n    aliases: ⟦[⟧c, d\n    kind: report\n`,
  message: /^«\[» blir aldri lukket\.$/,
  kept: ['a'],
});
single('a line that is indented too far is told of where the line above begins to swallow it', {
  yaml: `works:\n  - ${work}\n  - id: ⟦b⟧\n     title: B\n    kind: report\n`,
  message: /^Linjen under er rykket lenger inn/,
  kept: ['a'],
});
single('a year alone is no date', {
  yaml: source('file: t.txt, date: ⟦2023⟧'),
  message: /«date» skal være en dato som «2023-06-22»/,
  kept: ['s', 't'],
});
single('an empty name in a list is told of in the neuter', {
  yaml: entry('aliases: [⟦""⟧, Rapport om B]'),
  message: /^Verket «b»: et punkt i «aliases» er tomt\. Fyll ut, eller ta det bort\.$/,
  severity: 'warning',
  kept: ['a', 'b'],
});
single('a title with a colon in it wants quotation marks', {
  yaml: `works:\n  - ${work}\n  - id: b\n    title: ⟦T⟧id: for handling\n    kind: report\n`,
  message: /et kolon .* for mye\. Sett teksten i anførselstegn/,
  kept: ['a'],
});
single('of two works on one line, the one with the slip is left out', {
  yaml: `works: [{id: b, kind: report, title: "⟦\\⟧q"}, ${work}]`,
  message: /tegnet etter «\\»/,
  kept: ['a'],
});
single('a key without a colon is pointed out', {
  yaml: `works:\n  - id: b\n    ⟦title "B"\n    kind⟧: report\n  - ${work}\n`,
  message: /mangler det kolon/,
  kept: ['a'],
});
single('a text that begins with a sign of its own wants quotation marks', {
  yaml: `works:\n  - ${work}\n  - id: b\n    title: ⟦@⟧B\n    kind: report\n`,
  message: /^Teksten begynner med et tegn som betyr noe eget i YAML/,
  kept: ['a'],
});
single('a second document is refused', {
  yaml: `works:\n  - ${work}\n⟦-⟧--\nworks: []\n`,
  message: /^Katalogen skal være ett dokument/,
  kept: ['a'],
});
single('an alias without an anchor is pointed out', {
  yaml: `works:\n  - ${work}\n  - {id: b, kind: report, title: ⟦*tittel⟧}\n`,
  message: /^Fant ikke ankeret «&tittel» foran aliaset\.$/,
  kept: ['a'],
});
single('a tag is a warning', {
  yaml: `works:\n  - {id: a, kind: report, title: ⟦!navn⟧ A}\n`,
  message: /^Belegg kjenner ikke merket/,
  severity: 'warning',
  kept: ['a'],
});

test('a tabulator in the indentation is pointed out where it stands', () => {
  const text = 'works:\n  - id: a\n\tkind: report\n';
  const { problems } = parseCatalogue(text, uri);
  const start = text.indexOf('\t');
  const [problem] = problems.filter(({ span }) => span.start === start);
  assert.match(problem?.message ?? '', /^Innrykk skal være mellomrom, ikke tabulator\.$/);
});

test('problems come in the order of the text, and every broken entry has its own', () => {
  const { catalogue, problems } = parseCatalogue(
    `sources:\n  - {id: s}\nworks:\n  - id: @\n  - {id: B}\n  - ${work}\n`,
    uri,
  );
  assert.deepEqual([...catalogue.works.keys()], ['a']);
  const starts = problems.map(({ span }) => span.start);
  assert.deepEqual(
    starts,
    [...starts].sort((a, b) => a - b),
  );
  assert.deepEqual(
    problems.map(({ message }) => message.split(/[ .]/, 2).join(' ')),
    ['Kilden «s»', 'Kilden «s»', 'Teksten begynner', 'Verket «B»:'],
  );
});

test('a work that a source answers may stand in another catalogue', () => {
  const text = 'sources: [{id: s, actor: {name: S}, file: s.txt, about: x}]';
  const { catalogue, problems } = parseCatalogue(text, uri);
  assert.deepEqual(problems, []);
  const [problem, ...more] = checkCatalogue(catalogue, uri);
  assert.equal(more.length, 0);
  assert.equal(problem?.severity, 'error');
  assert.match(problem?.message ?? '', /^Fant ikke verket «x» som kilden «s» svarer på\./);
  assert.equal(text.slice(problem?.span.start, problem?.span.end), 'x');
  assert.deepEqual(checkCatalogue(catalogue, 'file:///annen/belegg.yaml'), []);
});
