import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { type Hover, MarkupContent } from 'vscode-languageserver';
import { hover } from '../../../server/features/hover';
import { cpuTime } from '../cpuTime';
import { ask, FolderInMemory } from './support';

let folder: FolderInMemory;
before(async () => {
  folder = await FolderInMemory.with({
    'belegg.yaml': 'sources:\n  - id: vik\n    actor: {name: Vik kommune}\n    file: vik.txt\n    about: nou:2023:4\n',
    'vik.txt': [
      'Høringssvar fra Vik kommune',
      '',
      '10.8 Kvalitet og kapasitet i praksisundervisning og læretid',
      'Kommunen vil ha flere **praksisplasser** i [sykehjem](command:quit) og <img src=x> i hjemmetjenesten.',
      '',
      'Vi mener at veiledere bør få videre-',
      'utdanning i fredstid.',
      '',
    ].join('\n'),
  });
});

async function shown(marked: string): Promise<string> {
  const { context, position } = folder.open(marked);
  const found = await ask<Hover>(hover, 'onHover', context, { position });
  return found && MarkupContent.is(found.contents) ? found.contents.value : '';
}

test('a contradicted claim is laid beside the passage, the words of stance marked in both', async () => {
  const value = await shown('NTNU går inn for nye forsøk med Y-v|ei (NTNU, kap. 10.4).');
  assert.match(value, /^\*\*NTNU\*\* · motsagt {2}\nNTNU er usikker, ikke for/);
  assert.match(value, /\n- I utkastet: NTNU ~~går inn for~~ nye forsøk med Y\\-vei/);
  assert.match(value, /\n- Hos NTNU, kapittel 10\\.4, \[linje 67\]\(<file:.*ntnu-nou-2023-4\.txt#L67>\): «NTNU er/);
  assert.match(value, /«NTNU er \*\*usikker på om\*\* kommisjonens konklusjon/);
});

test('a wrong figure and the right one are marked', async () => {
  const value = await shown('NTNU viser til NAVs bedriftsundersøkelser og en und|erdekning på 450 psykologstillinger.');
  assert.match(value, /underdekning på ~~450~~ psykologstillinger/);
  assert.match(value, /underdekning på \*\*550\*\* psykologstillinger/);
});

test('a quotation is compared word by word, and shown in its sentence', async () => {
  const value = await shown('NTNU mener det foreslåtte forsknings|programmet er «både nyttig og riktig».');
  assert.match(value, /«både ~~nyttig~~ og riktig»/);
  assert.match(value, /«NTNU mener det foreslåtte forskningsprogrammet er både \*\*viktig\*\* og riktig/);
});

test('too large an amount and that of the source are marked', async () => {
  const value = await shown('NTNU slutter seg til alle vurderinger, analyser og anbefalinger i utred|ningen.');
  assert.match(value, /«alle» er for mye\\: NTNU skriver «de fleste»/);
  assert.match(value, /slutter seg til ~~alle~~ vurderinger/);
  assert.match(value, /overordnet til \*\*de fleste\*\* vurderinger/);
});

test('of a supported claim the passage alone is shown, without marks', async () => {
  const value = await shown('NTNU mener at ressursene heller bør bru|kes på yngre søkere.');
  assert.match(value, /^\*\*NTNU\*\* · belagt\n\n- Hos NTNU, kapittel 10\\.4, \[linje 68\]/);
  assert.doesNotMatch(value, /I utkastet|~~/);
});

test('the card of a reference comes first, that of the claim below it', async () => {
  const value = await shown('NTNU går inn for nye forsøk med Y-vei (NTNU, kap. 10|.4).');
  const [reference = '', claim = ''] = value.split('\n\n---\n\n');
  assert.match(reference, /^\*\*NOU.2023\\:4 · kapittel 10\\.4\*\* Opptak/);
  assert.match(claim, /^\*\*NTNU\*\* · motsagt/);
});

test('the pointer on one of two clauses shows that clause', async () => {
  const sentence = 'NTNU støtter lovpålagt plikt for kommunene, men går inn for nye forsøk med Y-vei.';
  assert.match(await shown(sentence.replace('lovpålagt', 'lov|pålagt')), /^\*\*NTNU\*\* · belagt/);
  assert.match(await shown(sentence.replace('forsøk', 'for|søk')), /^\*\*NTNU\*\* · motsagt/);
});

test('text of a source or a draft brings no markup, link or HTML of its own', async () => {
  const value = await shown('Vik kommune vil ha **færre** praksis|plasser i [sykehjem](command:quit) og <img src=x>.');
  assert.match(value, /Kommunen vil ha .*flere/);
  const own = value.replace(/\[linje \d+\]\(<file:[^<>]*>\)/g, '');
  assert.doesNotMatch(own, /(?<!\\)[[\]`]/);
  assert.doesNotMatch(own, /[<>]/);
});

test('a word that the response divides at the end of a line is shown whole', async () => {
  assert.match(
    await shown('Vik kommune mener at veiledere bør få videre|utdanning.'),
    /«Vi mener .* få videreutdanning i fredstid/,
  );
});

test('the drafter\u2019s own sentences have no card', async () => {
  assert.equal(await shown('Departementet vil vur|dere dette nærmere.'), '');
});

test('a claim in the name of two hundred actors and a very long one end quickly', async () => {
  const began = cpuTime();
  const long = `NTNU mener at ${'studieplasser og praksisplasser '.repeat(2_000)}bør økes.`;
  const value = await shown(`${long.slice(0, 200)}|${long.slice(200)}`);
  assert.ok(value.length < 20_000, `${value.length} characters`);
  assert.ok(cpuTime() - began < 5_000);
});
