import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { type CodeAction, CodeActionKind, CodeActionTriggerKind } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { codeActions } from '../../../server/features/codeAction';
import { diagnostics } from '../../../server/features/diagnostics';
import type { Context } from '../../../server/features/feature';
import { FolderInMemory } from './support';

let folder: FolderInMemory;
before(async () => {
  folder = await FolderInMemory.with({
    'belegg.yaml': 'sources:\n  - id: vik\n    actor: {name: Vik kommune}\n    file: vik.txt\n    about: nou:2023:4\n',
    'vik.txt': [
      'Høringssvar fra Vik kommune',
      '',
      '10.8 Kvalitet og kapasitet i praksisundervisning og læretid',
      'Ordningen vil koste 12 500 kroner for hver lærling, og fire av fem kommuner har ingen veileder.',
      '',
      'Vi mener at «sambygda» skal få flere veiledere med videre-',
      'utdanning. Kommunen trenger tre nye fagskoler.',
      '',
      'De fleste avdelingene i bydelen har lesegruppe om kvelden. Vi ser at 38 prosent av foreldrene leverer barna før sju.',
      'Bare om lag 31 prosent av besøkende i svømmehallen betaler med kort. Vik vil ha gratis ferge for elever med busskort.',
      'I kulturskolen bruker noen lærere nettbrett i sangtimene.',
      '',
    ].join('\n'),
  });
});

/** The first fix of the only finding of that code, and the draft when it is made. */
function fixed(text: string, code: string): { readonly action: CodeAction | undefined; readonly text: string } {
  const { context } = folder.open(text);
  const found = diagnostics(context).filter((each) => each.code === code);
  assert.equal(found.length, 1, `${code} is found in: ${text}`);
  const [action] = codeActions(context, {
    textDocument: context.document,
    range: found[0]?.range ?? whole,
    context: { diagnostics: found, only: [CodeActionKind.QuickFix] },
  });
  return { action, text: applied(context, action) };
}

const whole = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function applied({ document }: Context, action: CodeAction | undefined): string {
  return TextDocument.applyEdits(document, action?.edit?.changes?.[document.uri] ?? []);
}

/** What can be rewritten at the mark, and the draft when the first of it is. */
function rewritten(marked: string, more: object = {}) {
  const { context, position } = folder.open(marked);
  const actions = codeActions(context, {
    textDocument: context.document,
    range: { start: position, end: position },
    context: { diagnostics: [], only: [CodeActionKind.Refactor], ...more },
  });
  return { titles: actions.map(({ title }) => title), text: applied(context, actions[0]), actions };
}

test('misquoted words give way to those of the source, as the preferred fix', () => {
  const { action, text } = fixed('NTNU mener forskningsprogrammet er «både nyttig og riktig».', 'misquoted');
  assert.equal(action?.title, 'Skriv «både viktig og riktig»');
  assert.equal(action?.isPreferred, true);
  assert.equal(text, 'NTNU mener forskningsprogrammet er «både viktig og riktig».');
});

test('the punctuation and the capital of a quotation are the writer\u2019s', () => {
  const { text } = fixed('NTNU: «Både nyttig og riktig!», mener universitetet om forskningsprogrammet.', 'misquoted');
  assert.match(text, /«Både viktig og riktig!»/);
});

test('a divided word is put in whole, and quotations inside take other marks than those around', () => {
  const { text } = fixed(
    'Vik kommune mener at «\u2018sambygda\u2019 skal få flere dyktige veiledere med videreutdanning».',
    'misquoted',
  );
  assert.match(text, /skal få flere veiledere med videreutdanning».$/);
  assert.doesNotMatch(text, /videre- /);
});

test('where words are left out, it is for the writer to say which are meant', () => {
  const prinsippet =
    '«prinsippet om at ny teknologi […] er et avgjørende steg for å møte helsetjenestens personellutfordringer»';
  const { action } = fixed(`NTNU støtter ${prinsippet}.`, 'misquoted');
  assert.equal(action?.title, 'Demp misquoted her');
});

test('a wrong figure becomes the source\u2019s, and what stands around it stays', () => {
  const { action, text } = fixed(
    'NTNU viser til en underdekning på 450 psykologstillinger for 2022.',
    'figure-mismatch',
  );
  assert.equal(text, 'NTNU viser til en underdekning på 550 psykologstillinger for 2022.');
  assert.equal(action?.isPreferred, true);
});

test('a figure is written as the draft writes figures', () => {
  const cost = fixed('Ifølge Vik kommune vil ordningen koste 11.500 kroner for hver lærling.', 'figure-mismatch');
  assert.match(cost.text, /koste 12\.500 kroner for/);
  const schools = fixed('Kommunen Vik kommune trenger fire nye fagskoler.', 'figure-mismatch');
  assert.match(schools.text, /trenger tre nye fagskoler/);
});

test('a wrong question becomes the one under which it stands', () => {
  const { action, text } = fixed(
    'Helsedirektoratet foreslår permanent støtte til reise- og boutgifter for studenter i praksis (spørsmål\u00a020).',
    'wrong-place',
  );
  assert.equal(action?.title, 'Skriv «spørsmål 22»');
  assert.equal(action?.isPreferred, true);
  assert.match(text, /i praksis \(spørsmål\u00a022\)\.$/);
});

test('a wrong chapter becomes the one under which it stands', () => {
  const { text } = fixed('Kompensasjon bør administreres gjennom Lånekassen (NTNU, kap. 10.4).', 'wrong-place');
  assert.match(text, /\(NTNU, kap\. 10\.8\)\.$/);
});

test('a verb that asks too much becomes one that asks as the source does', () => {
  const { action, text } = fixed('NTNU krever at departementssamarbeidet styrkes.', 'overstated');
  assert.equal(text, 'NTNU anbefaler at departementssamarbeidet styrkes.');
  assert.notEqual(action?.isPreferred, true);
  const plikt = 'en kommunal plikt til praksis for helse- og sosialfaglige utdanninger (spørsmål 3).';
  assert.equal(
    fixed(`Helsedirektoratet krever ${plikt}`, 'overstated').text,
    `Helsedirektoratet vil ha vurdert ${plikt}`,
  );
  assert.equal(
    fixed(`Helsedirektoratet krever at det innføres ${plikt}`, 'overstated').text,
    `Helsedirektoratet mener det bør vurderes om det innføres ${plikt}`,
  );
});

test('too large an amount becomes that of the source where the words around it are the same', () => {
  const { action, text } = fixed('NTNU slutter seg til alle vurderinger, analyser og anbefalinger.', 'overstated');
  assert.equal(action?.title, 'Skriv «de fleste»');
  assert.notEqual(action?.isPreferred, true);
  assert.equal(text, 'NTNU slutter seg til de fleste vurderinger, analyser og anbefalinger.');
  assert.equal(
    fixed('Vik kommune ser at flertallet av foreldrene leverer barna før sju.', 'overstated').text,
    'Vik kommune ser at 38 prosent av foreldrene leverer barna før sju.',
  );
});

test('an amount begins with a capital where the draft\u2019s does', () => {
  const lesegruppe = 'avdelingene i bydelen har lesegruppe om kvelden';
  assert.equal(
    fixed(`Vik kommune skriver at alle ${lesegruppe}.`, 'overstated').text,
    `Vik kommune skriver at de fleste ${lesegruppe}.`,
  );
  assert.equal(
    fixed(`Alle ${lesegruppe}, skriver Vik kommune.`, 'overstated').text,
    `De fleste ${lesegruppe}, skriver Vik kommune.`,
  );
});

test('where the grammar, a reserve or the written standard may stand against it, an amount stays, and no verb is weakened', () => {
  const kept = [
    'Vik kommune skriver at alle bydelens avdelinger har lesegruppe om kvelden.',
    'Vik kommune ser at de fleste foreldrene leverer barna før sju.',
    'Vik kommune skriver at de fleste av besøkende i svømmehallen betaler med kort.',
    'Vik kommune skriver at **alle** avdelingene i bydelen har lesegruppe om kvelden.',
    'Vik kommune vil ha gratis ferge for alle elever.',
    'Vik kommune meiner at i kulturskolen bruker alle lærere nettbrett i sangtimene, og ikkje noko anna.',
  ];
  for (const draft of kept) assert.equal(fixed(draft, 'overstated').action?.title, 'Demp overstated her', draft);
  assert.equal(
    fixed('Vik kommune mener at i kulturskolen bruker alle lærere nettbrett i sangtimene.', 'overstated').action?.title,
    'Skriv «noen»',
  );
});

test('a supported claim is given the citation of where it stands', () => {
  const { titles, text } = rewritten('NTNU mener at ressursene heller bør bru|kes på yngre søkere.');
  assert.deepEqual(titles, ['Sett inn (NTNU, kap.\u00a010.4)']);
  assert.equal(text, 'NTNU mener at ressursene heller bør brukes på yngre søkere (NTNU, kap.\u00a010.4).');
});

test('a citation is put in the draft\u2019s own style', () => {
  const { text } = rewritten(
    'NTNU deler utfordringsbildet (jf. NTNU, kapittel 10.3).\n\nNTNU mener at ressursene heller bør bru|kes på yngre søkere.',
  );
  assert.match(text, /yngre søkere \(jf\. NTNU, kapittel 10\.4\)\.$/);
});

test('a claim that has a citation is offered none, nor one that is not supported', () => {
  assert.deepEqual(
    rewritten('NTNU mener at ressursene heller bør bru|kes på yngre søkere (NTNU, kap. 10.4).').titles,
    [],
  );
  assert.deepEqual(rewritten('NTNU viser til en under|dekning på 450 psykologstillinger.').titles, []);
});

test('a contradicted sentence can give way to the source\u2019s own, its citation kept', () => {
  const { titles, text, actions } = rewritten('Universitetet går inn for nye forsøk med Y-v|ei (NTNU, kap. 10.4).');
  assert.match(titles[0] ?? '', /^Bytt ut med «NTNU er usikker på om .* …»$/);
  assert.match(text, /^Universitetet skriver: «NTNU er usikker på om .* er riktig vei å gå» \(NTNU, kap\. 10\.4\)\.$/);
  assert.notEqual(actions[0]?.isPreferred, true);
});

test('the words are quoted in the marks of the draft', () => {
  const { text } = rewritten('NTNU er “for”, og “mot”.\n\nNTNU går inn for nye forsøk med Y-v|ei.');
  assert.match(text, /NTNU skriver: “NTNU er usikker på om .* vei å gå”\.$/);
});

test('half a sentence is not exchanged for a whole one', () => {
  assert.deepEqual(rewritten('NTNU støtter kommunal plikt, men går inn for nye forsøk med Y-v|ei.').titles, []);
});

test('an editor that asks of its own accord is not offered to rewrite what is fine', () => {
  const marked = 'NTNU mener at ressursene heller bør bru|kes på yngre søkere.';
  const asked = (triggerKind: CodeActionTriggerKind) => rewritten(marked, { only: undefined, triggerKind }).titles;
  assert.deepEqual(asked(CodeActionTriggerKind.Automatic), []);
  assert.deepEqual(asked(CodeActionTriggerKind.Invoked), ['Sett inn (NTNU, kap.\u00a010.4)']);
});

test('a finding from before the last change gets no fix but to be silenced', () => {
  const { context } = folder.open('NTNU viser til en underdekning på 450 psykologstillinger.');
  const [old] = diagnostics(context);
  assert.ok(old);
  const now = folder.open('Nytt. NTNU viser til en underdekning på 450 psykologstillinger.').context;
  const actions = codeActions(now, {
    textDocument: now.document,
    range: old.range,
    context: { diagnostics: [old], only: [CodeActionKind.QuickFix] },
  });
  assert.deepEqual(
    actions.map(({ title }) => title),
    ['Demp figure-mismatch her'],
  );
});
