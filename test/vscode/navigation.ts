import assert from 'node:assert/strict';
import {
  type CodeLens,
  commands,
  type Location,
  Position,
  type SymbolInformation,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import { bundled, definitionsAt, folder, inside, lineOf, show, showDraft, waitFor, write } from './editor';

const ntnu = 'seeds/ntnu-nou-2023-4.txt';
const directorate = 'seeds/helsedirektoratet-profesjonsmeldingen.txt';

export function navigationSuite(): void {
  suite('navigation', () => {
    test('finds the mentions of a chapter in open drafts, in stored ones and in responses', async () => {
      const stored = Uri.joinPath(folder(), 'lagret.md');
      await write(stored, 'I NOU 2023: 4 kapittel 12.4 står det mer.\n');
      const draft = await showDraft('NOU 2023: 4 kapittel 12.4.\n\nIgjen kap. 12.4.\n');
      const found = await waitFor('the stored draft among the mentions', async () => {
        const places = await referencesAt(draft, inside(draft, 'kapittel 12.4'));
        return places.some(({ uri }) => uri.toString() === stored.toString()) ? places : undefined;
      });
      const own = found.filter(({ uri }) => uri.toString() === draft.uri.toString());
      assert.deepEqual(
        own.map(({ range }) => range.start.line),
        [0, 2],
      );
    });

    test('finds the mentions of a programme inside the responses too, each where it stands', async () => {
      const draft = await showDraft('RETHOS er detaljert.\n');
      const places = await referencesAt(draft, inside(draft, 'RETHOS'));
      for (const seed of [ntnu, directorate]) {
        const [place] = places.filter(({ uri }) => uri.toString() === bundled(seed).toString());
        assert.ok(place, `none is in ${seed}`);
        assert.match((await workspace.openTextDocument(place.uri)).getText(place.range), /rethos/i);
      }
    });

    test('finds from a heading or a question of a response what cites it or rests on it', async () => {
      const backed = 'NTNU mener at ressursene heller bør brukes på yngre søkere.';
      const draft = await showDraft(
        `NTNU er enig (NTNU, kap. 10.9).\n\nHelsedirektoratet svarer på spørsmål 23.\n\n${backed}\n`,
      );
      for (const [seed, heading, line] of [
        [ntnu, '10.9 ', 0],
        [directorate, 'Spørsmål 23', 2],
        [ntnu, '10.4 ', 4],
      ] as const) {
        const response = await show(bundled(seed));
        const own = await waitFor(`what uses ${heading}`, async () => {
          const places = await referencesAt(response, placeOfLine(response, heading));
          const found = places.filter(({ uri }) => uri.toString() === draft.uri.toString());
          return found.length ? found : undefined;
        });
        assert.deepEqual(
          own.map(({ range }) => range.start.line),
          [line],
          heading,
        );
      }
    });

    test('leads from a name to its entry in the catalogue that states it', async () => {
      const draft = await showDraft('I NOU 2023: 4 kapittel 10.4 og hos Vik kommune.\n');
      for (const [words, file, line] of [
        ['NOU 2023', 'seeds/belegg.yaml', /nou:2023:4/],
        ['kapittel 10.4', 'seeds/belegg.yaml', /10\.4.*Opptak/],
        ['Vik kommune', 'belegg.yaml', /vik/i],
      ] as const) {
        const [entry] = await definitionsAt(draft, words, 'vscode.executeTypeDefinitionProvider');
        assert.ok(entry, `${words} leads nowhere`);
        assert.ok(entry.uri.path.endsWith(`/${file}`), `${words} leads to ${entry.uri}`);
        assert.match(await lineOf(entry.uri, entry.line), line);
      }
    });

    test('leads from a sender to the response, and from a work to what is said of it', async () => {
      const draft = await showDraft('Vik kommune om RETHOS.\n');
      const [response] = await definitionsAt(draft, 'Vik kommune');
      assert.ok(response);
      assert.match(await lineOf(response.uri, response.line), /^Høringssvar fra Vik kommune/);
      const passages = await definitionsAt(draft, 'RETHOS');
      assert.ok(passages.length > 2, 'RETHOS leads to few places');
      for (const file of ['ntnu-nou-2023-4.txt', 'helsedirektoratet-profesjonsmeldingen.txt', 'belegg.yaml']) {
        const passage = passages.find(({ uri }) => uri.path.endsWith(`/seeds/${file}`));
        assert.ok(passage, `nothing in ${file} is among them`);
        assert.match(await lineOf(passage.uri, passage.line), /rethos/i);
      }
    });

    test('tells above a heading of a response how often it is cited, and lists the places', async () => {
      await showDraft('NOU 2023: 4 kapittel 10.13, og igjen kap. 10.13.\n');
      const response = await show(bundled(ntnu));
      const lens = await waitFor('the lens of 10.13', async () => {
        const lenses = await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', response.uri, 50);
        return lenses.find(({ range, command }) => /10\.13/.test(response.lineAt(range.start).text) && command);
      });
      assert.match(lens.command?.title ?? '', /^sitert \d+ ganger i \d+ utkast$/);
      assert.equal(lens.command?.command, 'belegg.showReferences');
      await commands.executeCommand('belegg.showReferences', ...(lens.command?.arguments ?? []));
      await waitFor('the list of places', () => placeFromList());
      await commands.executeCommand('closeReferenceSearch');
    });

    test('tells above a heading of a draft how the claims under it stand, and lists them', async () => {
      const backed = 'NTNU mener at ressursene heller bør brukes på yngre søkere.';
      const contradicted = 'NTNU går inn for nye forsøk med Y-vei.';
      const draft = await showDraft(`# Opptak\n\n${backed} ${contradicted}\n\nMer: ${contradicted}\n`);
      const lenses = await waitFor('the lenses', async () => {
        const found = await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', draft.uri, 10);
        return found.length === 2 ? found : undefined;
      });
      assert.deepEqual(
        lenses.map(({ range, command }) => [range.start.line, command?.title]),
        [
          [0, '1 påstand belagt'],
          [0, '2 å se nærmere på'],
        ],
      );
      const editor = await window.showTextDocument(draft);
      await commands.executeCommand('belegg.showReferences', ...(lenses[1]?.command?.arguments ?? []));
      const visited = new Set<number>();
      await waitFor('both places of the list', async () => {
        await commands.executeCommand('goToNextReference');
        visited.add(editor.selection.active.line);
        return (visited.has(2) && visited.has(4)) || undefined;
      });
      await commands.executeCommand('closeReferenceSearch');
    });

    test('finds works, responses and sections by name', async () => {
      const found = await waitFor('the symbols', async () => {
        const symbols = await symbolsOf('Tid for handling');
        return symbols.length ? symbols : undefined;
      });
      const work = found.find(({ name }) => /^NOU\s2023:4 Tid for handling$/.test(name));
      assert.ok(work, `the work is not among: ${found.map(({ name }) => name).join(', ')}`);
      assert.match(await lineOf(work.location.uri, work.location.range.start.line), /nou:2023:4/);
      const section = (await symbolsOf('livslang')).find(({ containerName }) => containerName === 'NTNU');
      assert.ok(section, 'the section of the response is not among them');
      assert.match(await lineOf(section.location.uri, section.location.range.start.line), /livslang/i);
      const ofResponse = (await symbolsOf('Vik kommune')).filter(({ location }) => /vik\.txt$/.test(location.uri.path));
      assert.ok(
        ofResponse.some(({ name }) => name === 'Vik kommune'),
        'the sender is not among them',
      );
    });

    test('lists a heading of a Markdown draft once, though the editor lists it too', async () => {
      const draft = await showDraft('# Uvanlig overskrift\n\nTekst om RETHOS.\n');
      const mine = await waitFor('the heading', async () => {
        const symbols = (await symbolsOf('Uvanlig overskrift')).filter((each) => isIn(each, draft));
        return symbols.length ? symbols : undefined;
      });
      assert.equal(mine.length, 1);
    });
  });
}

function referencesAt({ uri }: TextDocument, position: Position): Thenable<Location[]> {
  return commands.executeCommand('vscode.executeReferenceProvider', uri, position);
}

/** A little way into the first line that begins with the words. */
function placeOfLine(document: TextDocument, words: string): Position {
  const line = document
    .getText()
    .split('\n')
    .findIndex((each) => each.trimStart().startsWith(words));
  assert.ok(line >= 0, `no line begins with «${words}»`);
  return new Position(line, document.lineAt(line).firstNonWhitespaceCharacterIndex + 1);
}

function symbolsOf(query: string): Thenable<SymbolInformation[]> {
  return commands.executeCommand<SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', query);
}

function isIn({ location }: SymbolInformation, { uri }: TextDocument): boolean {
  return location.uri.toString() === uri.toString();
}

/** True once the list of references is open: then the editor can step through it. */
async function placeFromList(): Promise<true | undefined> {
  const before = window.activeTextEditor?.document.uri.toString();
  await commands.executeCommand('goToNextReference');
  return window.activeTextEditor?.document.uri.toString() !== before || undefined;
}
