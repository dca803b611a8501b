import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { type CompletionItem, type CompletionList, CompletionTriggerKind, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { completeDraft, withDocumentation } from '../../../server/features/completion';
import { cpuTime } from '../cpuTime';
import { FolderInMemory } from './support';

let folder: FolderInMemory;
before(async () => {
  folder = await FolderInMemory.with();
});

const asked = { triggerKind: CompletionTriggerKind.Invoked } as const;
const typed = (triggerCharacter: string) =>
  ({ triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter }) as const;

function complete(marked: string, trigger?: string): CompletionList | null {
  const { context, position, uri } = folder.open(marked);
  return completeDraft(context, { textDocument: { uri }, position, context: trigger ? typed(trigger) : asked });
}

function labels(list: CompletionList | null): readonly string[] {
  return list?.items.map(({ label }) => label) ?? [];
}

function accepted(marked: string, label: string, trigger?: string): string {
  const { context } = folder.open(marked);
  const item = complete(marked, trigger)?.items.find((each) => each.label === label);
  assert.ok(item?.textEdit && TextEdit.is(item.textEdit), `${label} is offered`);
  return TextDocument.applyEdits(context.document, [item.textEdit]);
}

describe('places', () => {
  test('behind a keyword and a blank the chapters of the work in context, with titles and those who answered', () => {
    const items = complete('I NOU 2023: 4 kapittel |', ' ')?.items ?? [];
    const chapter = items.find(({ label }) => label === '10.8');
    assert.equal(chapter?.labelDetails?.detail, ' Kvalitet og kapasitet i praksisundervisning og læretid');
    assert.equal(chapter?.labelDetails?.description, 'NTNU');
    const numbers = items.map(({ label }) => label);
    assert.ok(numbers.indexOf('10.8') < numbers.indexOf('10.11'), 'in the order of chapters, not of letters');
    assert.deepEqual(
      items.map(({ sortText }) => sortText),
      items.map(({ sortText }) => sortText).sort(),
    );
  });

  for (const keyword of [
    'kapittel',
    'kap.',
    'punkt',
    'pkt.',
    'Kapittel',
    'delkapittel',
    'kapitla',
    'punkta',
    'kapitlene',
  ])
    test(`«${keyword}» is a keyword`, () =>
      assert.ok(labels(complete(`NOU 2023: 4 har ${keyword} |`, ' ')).includes('10.8')));

  for (const keyword of ['spørsmål', 'spm.', 'spørsmålene', 'spørsmåla', 'Spørsmål'])
    test(`«${keyword}» asks for questions`, () => {
      const items = complete(`Se svar på ${keyword} |`, ' ')?.items ?? [];
      assert.equal(items.length, 28);
      assert.equal(items[13]?.label, '14');
    });

  test('a no-break space behind the keyword is a space', () =>
    assert.ok(labels(complete('NOU 2023: 4 kapittel\u00a0|', ' ')).includes('10.8')));

  for (const list of ['kapittel 2, 12 og', 'kapittel 2 og', 'kapitlene 2,', 'kapittel 2, 12,', 'punkt 10.3 eller'])
    test(`«${list} » goes on with another number, those before left out`, () => {
      const found = labels(complete(`NOU 2023: 4 ${list} |`, ' '));
      assert.ok(found.includes('13'));
      assert.ok(!found.includes('2') || list.includes('10.3'));
    });

  for (const range of ['kapittel 10–', 'kapittel 10 til ', 'kap. 10 – '])
    test(`«${range}» goes on with the numbers behind ten`, () => {
      const found = labels(complete(`NOU 2023: 4 ${range}|`));
      assert.ok(found.includes('12') && !found.includes('9') && !found.includes('10'));
    });

  test('what has been written of the number is replaced, what stands behind the cursor too', () => {
    assert.equal(accepted('NOU 2023: 4 kapittel 10.|', '10.8', '.'), 'NOU 2023: 4 kapittel 10.8');
    assert.equal(accepted('NOU 2023: 4 kapittel 1|0.3 er', '12', undefined), 'NOU 2023: 4 kapittel 12 er');
    assert.equal(accepted('NOU 2023: 4 kap.1|', '13'), 'NOU 2023: 4 kap.13');
  });

  test('behind «10.» only its subchapters, and nothing behind a chapter without any', () => {
    assert.ok(labels(complete('NOU 2023: 4 kapittel 10.|', '.')).every((label) => label.startsWith('10.')));
    assert.equal(complete('NOU 2023: 4 kapittel 8.|', '.'), null);
  });

  test('the chapters are those of the work that the reference would belong to', () => {
    assert.deepEqual(labels(complete('NOU 2023: 4 er ute. Meld. St. 19 (2023–2024) kapittel |', ' ')), [...'123456']);
    assert.deepEqual(labels(complete('NOU 2023: 4 er ute. Se kapittel | i Meld. St. 19 (2023–2024).', ' ')), [
      ...'123456',
    ]);
    assert.deepEqual(labels(complete('---\nverk: meldst:19:2023-2024\n---\n\nSe kapittel |', ' ')), [...'123456']);
  });

  test('where several works may be meant each is named, and all of them are offered', () => {
    const items = complete('Se kapittel |', ' ')?.items ?? [];
    const third = items.filter(({ label }) => label === '3').map(({ labelDetails }) => labelDetails?.description);
    assert.equal(third.length, 2);
    assert.ok(third.some((from) => /NOU/.test(from ?? '')) && third.some((from) => /Meld/.test(from ?? '')));
  });

  test('places where the sender in the sentence has said something come first', () => {
    const [first] = labels(complete('NOU 2023: 4. NTNU skriver i kapittel |', ' '));
    assert.equal(first, '2');
  });

  test('chapters of statutes, budgets and the draft itself are nobody\u2019s', () => {
    assert.equal(complete('NOU 2023: 4. Etter helsepersonelloven kapittel |', ' '), null);
    assert.equal(complete('I dette notatets kapittel |', ' '), null);
  });

  test('a comma behind one chapter is no list yet, unless it is asked for', () => {
    assert.equal(complete('NOU 2023: 4 kapittel 2, |', ' '), null);
    assert.ok(labels(complete('NOU 2023: 4 kapittel 2, |')).includes('13'));
  });
});

describe('works', () => {
  test('behind «NOU » the reports of the catalogue, those of the draft first', () => {
    const items = complete('NOU 2022: 17 gjelder. NOU |', ' ')?.items ?? [];
    assert.equal(items[0]?.label, '2022: 17');
    assert.equal(items[0]?.labelDetails?.detail, ' Veier inn');
    assert.ok(items.some(({ label, labelDetails }) => label === '2023: 4' && labelDetails?.description === 'NTNU'));
  });

  test('behind «Meld. St. » the white papers, with their sessions', () =>
    assert.equal(accepted('Se Meld. St. 19|', '19 (2023–2024)'), 'Se Meld. St. 19 (2023–2024)'));

  test('the colon is written as in the rest of the draft', () =>
    assert.ok(labels(complete('NOU 2022:17 og NOU 2023:5. NOU |', ' ')).includes('2023:4')));

  test('a blank inside the number goes on with it', () =>
    assert.equal(accepted('NOU 2023: |', '2023: 4', ' '), 'NOU 2023: 4'));

  test('nothing is offered for a series of which nothing is listed', () =>
    assert.equal(complete('Prop. |', ' '), null));
});

describe('names', () => {
  test('three letters behind a capital, by name and by alias', () => {
    assert.ok(labels(complete('Hel|')).includes('Helsedirektoratet'));
    assert.equal(
      accepted('Ifølge Norges tek|', 'Norges teknisk-naturvitenskapelige universitet').slice(0, 14),
      'Ifølge Norges ',
    );
    assert.ok(labels(complete('Som Utr|')).includes('Utrede etablering av praksiskontor'));
  });

  test('names of several words go on from all of them', () =>
    assert.equal(
      accepted('Se Nasjonal helse- og sam|', 'Nasjonal helse- og samhandlingsplan'),
      'Se Nasjonal helse- og samhandlingsplan',
    ));

  test('behind a quotation mark small letters will do', () =>
    assert.ok(
      labels(complete('rapporten «modeller f|')).includes('Modeller for spesialistgodkjenning av sykepleiergrupper'),
    ));

  test('names that are written small, and abbreviations, are found by small letters when asked for', () => {
    assert.ok(labels(complete('i prof|')).includes('profesjonsmeldingen'));
    assert.ok(labels(complete('i ret|')).includes('RETHOS'));
    assert.ok(!labels(complete('de men|')).includes('Menn i helse'));
  });

  test('one or two letters are too few, and the next one is to be asked about', () =>
    assert.deepEqual(complete('He|'), { isIncomplete: true, items: [] }));

  test('on an empty place all of them are there for those who ask', () => {
    const found = labels(complete('Se |'));
    assert.ok(found.includes('NTNU') && found.includes('Tid for handling'));
    assert.ok(!found.includes('direktoratet'), 'by their main names only');
  });

  test('a blank in running text brings nothing', () => {
    for (const text of ['Tid |', 'NTNU |', 'Nasjonal |', 'Dette er ', '- |', '|'])
      assert.equal(complete(text.includes('|') ? text : `${text}|`, ' '), null, text);
  });
});

describe('no prose', () => {
  const places = [
    '`kapittel |`',
    'Se `kapittel |',
    '```\nkapittel |\n```',
    '    kapittel |',
    '<!-- kapittel | -->',
    'tekst <!-- kapittel |',
    '---\nverk: NOU |\n---\n',
    '---\nverk: NOU |',
    '[her](kapittel |)',
    '[NTNU støtter](|',
    'https://eksempel.no/kap.1|',
    '<a title="kapittel |',
  ];
  for (const marked of places)
    test(`nothing in ${JSON.stringify(marked)}`, () => {
      assert.equal(complete(marked), null);
      assert.equal(complete(marked, ' '), null);
    });
});

test('a response is nobody\u2019s to complete', () => {
  const { context, position, uri } = folder.openResponse('ntnu', '10.8 Kvalitet');
  assert.equal(completeDraft(context, { textDocument: { uri }, position, context: asked }), null);
});

test('long and hostile texts are read in no time', () => {
  const long = [
    'a'.repeat(100_000),
    'kapittel '.repeat(12_000),
    '('.repeat(100_000),
    '«'.repeat(100_000),
    '`'.repeat(100_000),
  ];
  for (const text of long) {
    const { context, position, uri } = folder.open(`NOU 2023: 4 NTNU ${text} kapittel |`);
    const start = cpuTime();
    completeDraft(context, { textDocument: { uri }, position, context: asked });
    assert.ok(cpuTime() - start < 500, text.slice(0, 10));
  }
});

describe('citations', () => {
  const sentence = 'NTNU er enig i at studenter skal få kompensasjon for ekstrautgifter ved praksis i distriktene';

  test('in brackets behind a sentence that names a sender: where it says so, best first, with the bracket closed', () => {
    assert.equal(labels(complete(`${sentence} (|`, '('))[0], 'NTNU, kap.\u00a010.8');
    assert.equal(accepted(`${sentence} (|`, 'NTNU, kap.\u00a010.8', '('), `${sentence} (NTNU, kap.\u00a010.8)`);
  });

  test('a bracket that is closed already stays as it is', () =>
    assert.equal(accepted(`${sentence} (|).`, 'NTNU, kap.\u00a010.8', '('), `${sentence} (NTNU, kap.\u00a010.8).`));

  test('also behind the full stop of the sentence', () =>
    assert.equal(labels(complete(`${sentence}. (|`, '('))[0], 'NTNU, kap.\u00a010.8'));

  test('in the way the draft does it most', () => {
    const draft =
      'Noe (jf. kapittel 10.3 hos NTNU). NTNU vil mer (jf. NTNU kapittel 2) og mindre (jf. NTNU kapittel 12).';
    assert.equal(labels(complete(`${draft}\n\n${sentence} (|`, '('))[0], 'jf. NTNU kapittel 10.8');
    assert.equal(
      labels(complete(`NOU 2023: 4 (NOU 2023: 4 kap. 2).\n\n${sentence} (|`, '('))[0],
      'NOU 2023: 4 kap. 10.8',
    );
  });

  test('questions are cited for those who answered questions', () => {
    const [first] = labels(
      complete('Helsedirektoratet foreslår permanent støtte til reise- og boutgifter for studenter (|', '('),
    );
    assert.equal(first, 'Helsedirektoratet, spørsmål\u00a022');
  });

  test('what has been written in the brackets goes on', () => {
    assert.ok(labels(complete(`${sentence} (NT|`)).includes('NTNU, kap.\u00a010.8'));
    assert.equal(complete(`${sentence} (se |`, ' '), null);
  });

  test('nothing where the sentence names nobody', () => {
    assert.equal(complete('Studenter skal få kompensasjon (|', '('), null);
    assert.equal(complete(`${sentence}. Kommunene betaler (|`, '('), null);
  });
});

describe('quotations', () => {
  test('behind « in a sentence with a sender: its own sentences, the mark closed', () => {
    const items = complete('NTNU skriver om forskningsprogram og velferdsteknologi at «|', '«')?.items ?? [];
    assert.ok(items.length > 0 && items.length <= 20);
    const edit = items[0]?.textEdit;
    assert.ok(edit && TextEdit.is(edit));
    assert.match(edit.newText, /^\S.*\S»$/);
    assert.doesNotMatch(edit.newText, /[\r\n]| {2}/);
    assert.match(items[0]?.labelDetails?.description ?? '', /^NTNU, kapittel 12/);
  });

  test('what has been written of the quotation decides', () => {
    const items = complete('NTNU skriver: «Kommisjonen gir en|')?.items ?? [];
    assert.match(items[0]?.label ?? '', /^Kommisjonen gir en anbefaling/);
    assert.equal(complete('NTNU skriver: «Zzyzx er|'), null);
  });

  test('all of an open quotation is replaced, its mark too', () => {
    const marked = 'NTNU skriver: «Kommisjonen gir en| og mer» i svaret.';
    const label = complete(marked)?.items[0]?.label ?? '';
    assert.match(accepted(marked, label), /^NTNU skriver: «Kommisjonen gir en anbefaling [^»]*» i svaret\.$/);
  });

  test('the chapter that the sentence names comes first', () => {
    const items = complete('NTNU skriver i NOU 2023: 4 kapittel 10.4 at «|', '«')?.items ?? [];
    assert.match(items[0]?.labelDetails?.description ?? '', /kapittel 10\.4/);
  });

  test('what the sentence is about decides, not that something is said', () => {
    const first = (marked: string) => complete(marked, '«')?.items[0]?.label ?? '';
    assert.match(first('NTNU skriver om Helsemod at «|'), /Helsemod/);
    assert.match(first('Direktoratet skriver om Grimstadutvalget at «|'), /Grimstadutvalget/);
  });

  test('more than twenty are not shown, and then the next letter is asked about', () => {
    const list = complete('NTNU skriver: «|', '«');
    assert.equal(list?.items.length, 20);
    assert.equal(list?.isIncomplete, true);
  });

  test('nothing in a sentence without a sender', () => assert.equal(complete('Hun sier: «|', '«'), null));
});

describe('items', () => {
  test('documentation tells who says what at the place, in their own words', () => {
    const { context, position, uri } = folder.open('NOU 2023: 4 kapittel |');
    const list = completeDraft(context, { textDocument: { uri }, position, context: typed(' ') });
    const item = list?.items.find(({ label }) => label === '10.8');
    assert.ok(item && !item.documentation, 'not before it is looked at');
    const { documentation } = withDocumentation(context, item, item.data);
    assert.ok(documentation && typeof documentation === 'object');
    assert.equal(documentation.kind, 'markdown');
    assert.match(documentation.value, /kapittel 10\\\.8\*\* Kvalitet og kapasitet/);
    assert.match(documentation.value, /\*\*NTNU\*\* · \d+ avsnitt\n- «/);
  });

  test('documentation of a quotation is the passage around it', () => {
    const { context, position, uri } = folder.open('NTNU skriver: «Kommisjonen gir en|');
    const item = completeDraft(context, { textDocument: { uri }, position, context: asked })?.items[0];
    assert.ok(item);
    const { documentation } = withDocumentation(context, item, item.data);
    assert.ok(documentation && typeof documentation === 'object');
    assert.match(documentation.value, /^\*\*NTNU · .*\*\*\n\n«.*Kommisjonen gir en anbefaling.*» \[linje \d+\]/s);
  });

  test('an editor without label details, Markdown and snippets gets plain text', async () => {
    const plain = await FolderInMemory.with({}, {});
    const { context, position, uri } = plain.open('NOU 2023: 4 kapittel |');
    const list = completeDraft(context, { textDocument: { uri }, position });
    const item = list?.items.find(({ label }) => label === '10.8') as CompletionItem;
    assert.equal(item.detail, 'Kvalitet og kapasitet i praksisundervisning og læretid · NTNU');
    assert.equal(item.labelDetails, undefined);
    assert.equal(item.insertTextFormat, undefined);
    const { documentation } = withDocumentation(context, item, item.data);
    assert.ok(documentation && typeof documentation === 'object');
    assert.equal(documentation.kind, 'plaintext');
    assert.doesNotMatch(documentation.value, /\*\*|\]\(/);
  });

  test('every edit is on the line of the cursor and covers it', () => {
    const texts = ['NOU 2023: 4\nkapittel 10.|', 'Hel|', 'NTNU vil\nha praksis (|', 'NTNU sier\nat «Kom|'];
    for (const marked of texts) {
      const { position } = folder.open(marked);
      for (const { textEdit } of complete(marked)?.items ?? []) {
        assert.ok(textEdit && TextEdit.is(textEdit));
        assert.equal(textEdit.range.start.line, position.line);
        assert.equal(textEdit.range.end.line, position.line);
        assert.ok(textEdit.range.start.character <= position.character);
        assert.ok(textEdit.range.end.character >= position.character);
      }
    }
  });
});
