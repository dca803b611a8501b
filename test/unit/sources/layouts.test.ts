import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findSections, passageAt, readResponse, sectionAt } from '../../../server/sources/read';
import { outline, passagesOf, readFixture, slice, tidForHandling, wordsOf, workWith } from './support';

test('chapters headed by a bare number are found when the response says which chapter it takes up', () => {
  for (const response of [
    readFixture('03-bare-chapter-numbers'),
    readFixture('03-bare-chapter-numbers', tidForHandling),
  ]) {
    assert.deepEqual(outline(response).slice(1), [
      'chapter 10.3 Dimensjonering av helsefagutdanningene',
      'chapter 10.4 Opptak',
      'chapter 10.8 Kvalitet og kapasitet i praksisundervisning og læretid',
    ]);
    const dated = passageAt(response, response.text.indexOf('10.8.2023'));
    assert.equal(response.sections[dated?.section ?? 0]?.number, '10.3', 'a date opens no chapter');
    const weeks = passageAt(response, response.text.indexOf('10.5 uker'));
    assert.equal(response.sections[weeks?.section ?? 0]?.number, '10.8', 'a figure opens no chapter');
  }
});

test('a line that the items below go on with is no heading', () => {
  const text = (item: string) =>
    `Høringssvar fra Fylkeslaget\n\nTaksten\n\nVi reiser mye i laget, og vi reiser langt, hver eneste dag.\n\nLaget foreslår videre\n• ${item}\n• ${item}\n\nVi reiser også om natten, og det er ofte mørkt.\n`;
  const titles = (item: string) => readResponse(text(item)).sections.map(({ title }) => title);
  assert.ok(titles('at taksten blir lik i hele landet').every((title) => title !== 'Laget foreslår videre'));
  assert.ok(titles('Lik takst i hele landet').includes('Laget foreslår videre'));
});

test('numbered positions are items, not chapters', () => {
  const response = readFixture('04-own-positions', tidForHandling);
  assert.deepEqual(outline(response), ['preamble Høringsuttalelse fra Fjordane sykehus HF']);
  const items = response.passages.filter(({ kind }) => kind === 'item');
  assert.equal(items.length, 4);
  assert.match(slice(response, items[1]?.span) ?? '', /^Vi mener at LIS1-stillinger .* hvert år\.$/s);
  assert.match(slice(response, items[3]?.leadIn) ?? '', /har følgende innspill:$/);
  assert.equal(sectionAt(response, response.text.indexOf('28.04.2023')), undefined, 'the date line is letterhead');
});

test('thematic headings divide a letter, and a repeated subject line is one title', () => {
  const response = readFixture('05-themes');
  assert.deepEqual(outline(response), [
    'preamble Høring – NOU 2023: 4 Tid for handling',
    'heading Rekruttere og beholde',
    'heading Oppgavedeling på faglig grunnlag',
    'heading Avslutning',
    'closing Med vennlig hilsen',
  ]);
  assert.deepEqual(wordsOf(response, response.sections[3]), ['Vi stiller gjerne til møte med departementet.']);
});

test('one-word headings directly above and below text are headings', () => {
  const response = readFixture('06-one-word-headings');
  assert.deepEqual(outline(response).slice(1), ['heading Arbeidstid', 'heading Kompetanse', 'heading Prioriteringar']);
  assert.equal(response.passages.length, 3);
});

test('a council decision is a list, and items with another mark belong to the item above', () => {
  const response = readFixture('07-council-decision');
  assert.deepEqual(outline(response), ['heading KST- 61/23 Vedtak']);
  assert.equal(response.passages.length, 6);
  const nested = passageAt(response, response.text.indexOf('statsforvalteren'));
  assert.equal(slice(response, nested?.leadIn), 'Lia kommune ber om at:');
  assert.match(slice(response, response.passages[1]?.span) ?? '', /praksisplasser må avklares før en\nlovpålagt plikt/);
});

test('a heading with nothing under it holds the headings that follow, up to one that closes the letter', () => {
  const response = readFixture('08-nested-headings');
  assert.deepEqual(outline(response).slice(1), [
    'heading Fagskolenes rolle',
    '  heading Kompetanse tett på tjenesten',
    '  heading Oppgavedeling',
    'heading Til slutt',
  ]);
  const [agenda] = response.passages.filter(({ kind }) => kind === 'item');
  assert.equal(slice(response, agenda?.leadIn), 'I dette innspillet tar vi opp:');
});

test('hard line breaks inside sentences divide neither items nor paragraphs', () => {
  const response = readFixture('09-hard-line-breaks');
  assert.deepEqual(wordsOf(response, response.sections[0]), [
    'Hovedstyret i Kommunealliansen har fattet slikt vedtak:',
    'Kommunealliansen støtter at kommunene skal delta i planleggingen av utdanningene. Det bør skje gjennom helsefellesskapene.',
    'Kommunealliansen advarer mot nye lovkrav uten finansiering.',
    'Kommunealliansen vil understreke at rekruttering er den største utfordringen i årene som kommer. Vi ser at stadig flere kommuner mangler søkere til faste stillinger.',
  ]);
});

test('a title hyphenated at the line end is joined, with and without the catalogue', () => {
  for (const about of [undefined, tidForHandling]) {
    const response = readFixture('10-hyphenated', about);
    assert.deepEqual(outline(response).slice(1), ['chapter 10 Utdanning og kompetanseutvikling']);
    assert.deepEqual(wordsOf(response, response.sections[1]), [
      'Kommunen støtter forslagene om desentralisert utdanning.',
    ]);
  }
});

test('capital headings stand over the chapters in small letters', () => {
  assert.deepEqual(outline(readFixture('12-capital-headings')), [
    'preamble HØRINGSSVAR FRA STUDENTALLIANSEN OM NOU 2025: 1 (01.07 2025)',
    'heading OM STUDENTALLIANSEN',
    'heading MERKNADER TIL KAPITLENE',
    '  chapter 4 Kompetanse i kommunene',
    '  chapter 7 Finansiering',
    'heading AVSLUTTENDE MERKNADER',
  ]);
});

test('a contact block with opening hours is neither text nor chapter', () => {
  const response = readFixture('13-nynorsk-contact');
  assert.deepEqual(outline(response), [
    'preamble Høyringssvar om endringar i opptaksforskrifta',
    'chapter 4 Krav om generell studiekompetanse',
    'chapter 7 Rangering av søkjarar',
    'closing Med venleg helsing',
  ]);
  assert.deepEqual(
    response.sections.map(({ answer }) => answer),
    ['given', 'given', 'open', 'open'],
  );
  assert.equal(passageAt(response, response.text.indexOf('09.00')), undefined);
});

test('chapters of another document keep no number when the catalogue has other titles for it', () => {
  const regulation = workWith({ '4': 'Status og utvikling for personellet', '7': 'Organisering og samhandling' });
  assert.deepEqual(outline(readFixture('13-nynorsk-contact', regulation)).slice(1, 3), [
    'heading Kapittel 4: Krav om generell studiekompetanse',
    'heading Kapittel 7: Rangering av søkjarar',
  ]);
});

test('form fields above a letter are no text, and a numbered summary is a list', () => {
  const response = readFixture('14-metadata');
  assert.deepEqual(outline(response), [
    'preamble Høringssvar – NOU 2022: 17 Veier inn',
    'heading 1. Karakterer og opptaksprøver',
    'heading 2. Poeng for alder',
    'closing Med hilsen',
  ]);
  assert.equal(response.passages.filter(({ kind }) => kind === 'item').length, 3);
  assert.equal(passageAt(response, response.text.indexOf('Kunnskapsdepartementet')), undefined);
});

test('a case protocol gives its decision, its table as cells, and no chapters', () => {
  const response = readFixture('15-case-protocol', tidForHandling);
  assert.equal(
    response.sections.some(({ kind }) => kind === 'chapter'),
    false,
  );
  const titles = response.sections.map(({ title }) => title);
  for (const title of ['Behandling', 'Votering', 'Vedtak']) assert.ok(titles.includes(title), title);
  const cells = response.passages.filter(({ kind }) => kind === 'cell').map(({ span }) => slice(response, span));
  assert.deepEqual(cells.slice(3, 6), ['Samlingslista', '12', '17']);
  const item = passageAt(response, response.text.indexOf('(Kap.5.1)'));
  assert.equal(slice(response, item?.leadIn), 'Vestøy kommune gir slik uttalelse:');
});

test('the questions of a form are questions without numbers, under the programme they are asked about', () => {
  const response = readFixture('16-portal');
  assert.deepEqual(outline(response), [
    'preamble Høringssvar fra Vestlandsuniversitetet',
    'heading Anestesisykepleie',
    '  question Er læringsutbyttene dekkende for den kompetansen tjenesten trenger?',
    '  question Er omfanget av praksis rimelig?',
    'heading Barnesykepleie',
    '  question Er læringsutbyttene dekkende for den kompetansen tjenesten trenger?',
  ]);
  assert.deepEqual(
    response.sections.map(({ answer }) => answer),
    ['open', 'given', 'given', 'given', 'open', 'open'],
  );
  assert.equal(sectionAt(response, response.text.indexOf('Lover')), undefined, 'the menu is outside the response');
});

test('a response that lost its line breaks is read in runs of sentences, behind its form fields', () => {
  const response = readFixture('16-one-line', tidForHandling);
  assert.deepEqual(outline(response), ['preamble']);
  assert.ok(response.passages.length > 1);
  assert.match(slice(response, response.passages[0]?.span) ?? '', /^Vestlandsuniversitetet takker .*\.$/s);
  for (const { span } of response.passages) assert.match(slice(response, span) ?? '', /^\p{Lu}.*\.$/su);
});

test('a consultation note followed by its own numbers is found, page numbers in the flow are not', () => {
  const response = readFixture('17-flattened-reference-line');
  assert.deepEqual(outline(response).slice(1), [
    'chapter 1 Innledning',
    '  chapter 1.1 Bakgrunn',
    '  chapter 1.2 Mandat',
    'chapter 3 Finansiering',
  ]);
  assert.deepEqual(
    response.sections.map(({ answer }) => answer),
    ['given', 'given', 'open', 'given', 'given'],
  );
  assert.equal(response.passages.length, 4);
});

test('a table of contents is no text, and the numbers of a response that counts from 1 are its own', () => {
  const response = readFixture('18-own-table-of-contents');
  assert.equal(
    response.sections.some(({ kind }) => kind === 'chapter'),
    false,
  );
  assert.deepEqual(
    response.sections.slice(1).map(({ title }) => title),
    ['1 Innledning', '4 Tilsynsrådets erfaringer', '4.1 Kommunene', '4.2 Institusjonene', '5.2.11 Taushetsplikt'],
  );
  assert.equal(response.passages.length, 4);
});

test('headings may have a dash in them', () => {
  assert.deepEqual(outline(readFixture('19-dashed-headings')).slice(1), [
    'heading Rekruttering – et felles ansvar',
    'heading Forskning i profesjonsutdanningene – mer enn en formalitet',
  ]);
});

test('budget chapters and posts are headings without a number', () => {
  const response = readFixture('20-budget-chapters', tidForHandling);
  assert.deepEqual([...new Set(response.sections.map(({ kind }) => kind))], ['preamble', 'heading']);
  assert.equal(
    response.sections.every(({ number }) => number === undefined),
    true,
  );
});

test('question and answer pairs of a survey are numbered questions', () => {
  const response = readFixture('21-survey-mail');
  const questions = response.sections.filter(({ kind }) => kind === 'question');
  assert.deepEqual(
    questions.map(({ number, answer }) => [number, answer]),
    [
      ['1', 'given'],
      ['2', 'given'],
      ['3', 'open'],
    ],
  );
  assert.deepEqual(wordsOf(response, questions[0]), ['Ja, formålet er godt beskrevet.']);
});

test('a nynorsk letter has its address above the title, and a law section opens nothing', () => {
  const response = readFixture('22-nynorsk-letter');
  assert.deepEqual(outline(response), [
    'preamble Høyringsfråsegn om ny universitetslov',
    'heading Ansvaret for norsk fagspråk',
    'heading Språket i lærebøker',
    'closing Beste helsing',
  ]);
  assert.equal(passagesOf(response, response.sections[1]).length, 1);
});

test('a title glued to its number is read, and a chapter can point to another', () => {
  const response = readFixture('23-glued-headings');
  const chapters = response.sections.filter(({ kind }) => kind === 'chapter');
  assert.deepEqual(
    chapters.map(({ number, title, answer, refersTo }) => [number, title, answer, refersTo.join()]),
    [
      ['4.6', 'Modeller for godkjenning', 'given', ''],
      ['4.7', 'Økonomiske konsekvenser', 'given', ''],
      ['11', 'Vedlegg', 'referred', '4.7'],
    ],
  );
});

test('a title of the catalogue settles where a heading ends that runs on into the text', () => {
  const response = readFixture('24-chapter-page', tidForHandling);
  assert.deepEqual(outline(response).slice(1), [
    'chapter 10 Utdanning og kompetanseutvikling',
    '  chapter 10.3 Dimensjonering av helsefagutdanningene',
    '  chapter 10.4 Opptak',
  ]);
  assert.deepEqual(wordsOf(response, findSections(response, 'chapter', '10.4')[0]), [
    'NSO og andre mener at opptaket bør endres. Kommisjonen er enig i dette.',
  ]);
  const [note] = response.passages.filter(({ kind }) => kind === 'footnote');
  assert.equal(response.sections[note?.section ?? 0]?.number, '10.3');
  assert.equal(passageAt(response, response.text.indexOf('Figur')), undefined);
});

test('Markdown headings give kind, number and depth', () => {
  const response = readFixture('25-markdown', tidForHandling);
  assert.deepEqual(outline(response), [
    'preamble Høringssvar fra Nordhavn kommune',
    'chapter 10.8 Kvalitet og kapasitet i praksisundervisning og læretid',
    '  heading Økonomi',
    'chapter 10.9',
    'question 3 Hvilke barrierer finnes?',
    'heading Avslutning',
  ]);
  assert.equal(
    findSections(response, 'chapter', '10.11')[0]?.number,
    '10.9',
    'a joint heading answers for each number',
  );
});

test('answers on the heading line, joint headings and references between chapters are told apart', () => {
  const response = readFixture('26-run-in-headings', tidForHandling);
  const chapters = response.sections.filter(({ kind }) => kind === 'chapter');
  assert.deepEqual(
    chapters.map(({ number, covers, answer, refersTo }) => [number, covers?.join() ?? '', answer, refersTo.join()]),
    [
      ['2', '', 'given', ''],
      ['10.3', '10.4', 'open', ''],
      ['10.7', '', 'referred', '10.8'],
      ['10.8', '', 'given', ''],
      ['10.9', '', 'given', ''],
      ['13', '', 'open', ''],
    ],
  );
  assert.deepEqual(wordsOf(response, chapters[0]), ['Legelaget mener at framskrivingene er for usikre.']);
  assert.match(wordsOf(response, chapters[3])[0] ?? '', /^Legelaget er uenig/);
  assert.match(
    wordsOf(response, chapters[3])[1] ?? '',
    /^Kapittel 10 handler også/,
    'prose that begins with a chapter is prose',
  );
  assert.equal(chapters[4]?.title, 'Samarbeid i utdanningene');
  assert.equal(chapters[5]?.title, 'Vurderinger av personellbehovet');
});

test('less usual forms of chapter headings are read', () => {
  const response = readResponse(
    [
      'Merknader til kapittel 10 Utdanning og kompetanseutvikling\nVi er enige.\n',
      'Ad 10.3 Dimensjonering av helsefagutdanningene\nVi er enige.\n',
      'pkt 10.4\nVi er enige.\n',
      'Kapittel 10, punkt 10.7\nVi er enige.\n',
      '10.9 Samarbeid i utdanningene Legelaget er uenig i\nforslaget.\n',
      '10.11\nFagmiljøer som kan utdanne og forske også i fremtiden\nVi er enige.\n',
      'Vi omtaler også dette under\nkapittel 12 og i\n10.13 Livslang læring.\n',
    ].join('\n'),
  );
  assert.deepEqual(outline(response), [
    'chapter 10 Utdanning og kompetanseutvikling',
    '  chapter 10.3 Dimensjonering av helsefagutdanningene',
    '  chapter 10.4',
    '  chapter 10.7',
    '  chapter 10.9 Samarbeid i utdanningene',
    '  chapter 10.11 Fagmiljøer som kan utdanne og forske også i fremtiden',
  ]);
  assert.deepEqual(wordsOf(response, response.sections[4]), ['Legelaget er uenig i forslaget.']);
});

test('numbered paragraphs of a sender that counts its own are prose', () => {
  const response = readResponse(
    '1.1 Vi viser til høringen.\n\n1.2 Vi mener at NTNU bør få flere plasser.\n\n1.3 Ja.\n',
  );
  assert.deepEqual(outline(response), ['preamble']);
  assert.equal(response.passages.length, 3);
});

test('the answer begins behind the question, however the two are set', () => {
  const answers = (text: string) => {
    const response = readResponse(text);
    return response.sections.map((section) => wordsOf(response, section).join(' | '));
  };
  assert.deepEqual(
    answers('Spørsmål 1: Støtter dere dette? Ja.\n\nSpørsmål 2\nHva nå?\nVi venter. Men hvorfor? Ja.\n'),
    ['Ja.', 'Vi venter. Men hvorfor? Ja.'],
  );
  assert.deepEqual(
    answers('Spørsmål 3 – Beskriv tiltak. Gi eksempler.\nVeiledning.\n\nSpørsmål 4\nVi støtter dette.\n'),
    ['Veiledning.', 'Vi støtter dette.'],
  );
  assert.deepEqual(
    answers('Spørsmål 5 Rekruttering til distriktene\n\nVi støtter dette.\n\nSpørsmål 6\nHva nå? Se spørsmål 5\n'),
    ['Vi støtter dette.', 'Se spørsmål 5'],
  );
});

test('a list that names an address, and a wrapped line that begins as a label does, are text', () => {
  const response = readResponse(
    'Høringssvar fra Fylkeslaget\n\nVi mener:\n• Meld fra til post@fylkeslaget.example\n• Flere plasser\n\nI svaret står for hvert\ntema: hva som haster, og hva som kan vente.\n',
  );
  assert.deepEqual(wordsOf(response, response.sections[0]), [
    'Vi mener:',
    'Meld fra til post@fylkeslaget.example',
    'Flere plasser',
    'I svaret står for hvert tema: hva som haster, og hva som kan vente.',
  ]);
});

test('lines in columns are the rows of a table, each below the heads', () => {
  const response = readResponse(
    `Høringssvar fra Fylkeslaget\n\nRutetilbudet\nTabellen viser tilbudet i laget.\n\nRute          Avganger 2022   Passasjerer\nElvebyen      12              340\nSkogbygda     4               61 %\n\nVi mener at Skogbygda må få flere avganger.\n`,
  );
  assert.deepEqual(
    response.sections.map(({ title }) => title),
    ['Høringssvar fra Fylkeslaget', 'Rutetilbudet'],
  );
  const rows = response.passages.filter(({ kind }) => kind === 'cell');
  assert.deepEqual(
    rows.map(({ span }) => slice(response, span)?.replace(/\s+/g, ' ')),
    ['Rute Avganger 2022 Passasjerer', 'Elvebyen 12 340', 'Skogbygda 4 61 %'],
  );
  assert.match(slice(response, rows[2]?.leadIn) ?? '', /^Rute /);
});

test('two lines in columns are no table', () => {
  const response = readResponse(
    `Høringssvar\n\nDeres ref.     Vår ref.     Dato\n22/14          23/9         1. mai 2023\n\nVi mener at Skogbygda må få flere avganger.\n`,
  );
  assert.ok(response.passages.every(({ kind }) => kind !== 'cell'));
});

test('a numbered heading with a title that the catalogue does not know ends the chapter before it', () => {
  const work = workWith({ '3': 'Fartsgrenser', '4': 'Båtførerbevis', '5': 'Avfall og fritidsbåter' });
  const letter = (head: string) =>
    `Høringssvar fra Fylkeslaget\n\n3 Fartsgrenser\nVi mener at fem knop ikke er nok.\n\n${head}\nVi ønsker en vrakpant.\n\nPanten bør være høy.\n`;
  for (const head of ['5 Avfall', '5. Avfall', '5) Avfall', '**5. Avfall**'])
    assert.deepEqual(outline(readResponse(letter(head), work)).slice(1), [
      'chapter 3 Fartsgrenser',
      'chapter 5 Avfall',
    ]);
  for (const head of ['4 Båtførarprov', '4. Båtførarprov'])
    assert.deepEqual(
      outline(readResponse(letter(head), work)).slice(1),
      ['chapter 3 Fartsgrenser', 'chapter 4 Båtførarprov'],
      head,
    );
  for (const head of ['4 Ulykker', '6. Tilsyn', '7 Tilsyn'])
    assert.deepEqual(
      outline(readResponse(letter(head), work)).slice(1),
      ['chapter 3 Fartsgrenser', `heading ${head}`],
      'stands apart',
    );
});

test('the numbering of a response goes on in order where the catalogue lists no chapters', () => {
  const text =
    'Kapittel 4 Båtførerbevis\n\n• Vi støtter båtførerbevis for alle.\n\n5.\tAvfall\n\nVi ønsker vrakpant.\n';
  assert.deepEqual(outline(readResponse(text)), ['chapter 4 Båtførerbevis', 'chapter 5 Avfall']);
});

test('numbers that begin again inside a chapter count what is in it', () => {
  const text =
    'Kapittel 2 Opplæring\n\n1 Skolen\nVi støtter dette.\n\n2 Kursene\nVi er usikre.\n\n3 Prøvene\nVi er imot.\n';
  assert.deepEqual(outline(readResponse(text)), [
    'chapter 2 Opplæring',
    '  heading 1 Skolen',
    '  heading 2 Kursene',
    '  heading 3 Prøvene',
  ]);
});
