import assert from 'node:assert/strict';
import {
  commands,
  type DocumentHighlight,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  type InlayHint,
  Range,
  type SelectionRange,
  type SemanticTokens,
  type SemanticTokensLegend,
  type TextDocument,
  workspace,
} from 'vscode';
import { bundled, inside, show, showDraft, waitFor } from './editor';

const ntnu = 'seeds/ntnu-nou-2023-4.txt';

export function displaySuite(): void {
  suite('the text as it is shown', () => {
    test('folds a response by chapter and by question, to the last line that is not blank', async () => {
      for (const [seed, heading, next] of [
        [ntnu, /^10\.8 /, /^ 10\.9 /],
        ['seeds/helsedirektoratet-profesjonsmeldingen.txt', /^ ?Spørsmål 22/, /^ ?Spørsmål 23/],
      ] as const) {
        const response = await show(bundled(seed));
        const lines = response.getText().split('\n');
        const folds = await commands.executeCommand<FoldingRange[]>('vscode.executeFoldingRangeProvider', response.uri);
        const first = lines.findIndex((line) => heading.test(line));
        const last = lines
          .slice(
            0,
            lines.findIndex((line) => next.test(line)),
          )
          .findLastIndex((line) => line.trim());
        // A heading of several lines stays in sight.
        const fold = folds.find(({ start, end }) => start >= first && start < first + 8 && end === last);
        assert.ok(fold, `nothing folds from line ${first + 1} to line ${last + 1} of ${seed}`);
      }
    });

    test('is selected in steps: sentence, paragraph, section', async () => {
      const draft = await showDraft('# En\n\nFørste setning. Andre setning her.\n\n# To\n');
      const steps = await stepsAt(draft, 'setning her');
      assert.deepEqual(inOrder(steps, ['Andre setning her.', 'Første setning. Andre setning her.']), [true, true]);
      assert.ok(
        steps.some((text) => text.startsWith('# En') && !text.includes('# To')),
        'the section is not a step',
      );
    });

    test('is selected in steps in a response: sentence, passage, chapter', async () => {
      const steps = await stepsAt(await show(bundled(ntnu)), 'usikker på om kommisjonens');
      assert.ok(
        steps.some((text) => /^NTNU er usikker på om[^.]+\.$/.test(text)),
        'the sentence is not a step',
      );
      assert.ok(
        steps.some((text) => /^10\.4 /.test(text) && !/^10\.7 /m.test(text)),
        'the chapter is not a step',
      );
    });

    test('links a work to its page where it is named first', async () => {
      const draft = await showDraft('Se NOU 2023: 4 og igjen NOU 2023: 4, kapittel 10.\n');
      const links = await commands.executeCommand<DocumentLink[]>('vscode.executeLinkProvider', draft.uri);
      assert.deepEqual(
        links.map(({ range }) => [range.start.character, draft.getText(range)]),
        [[3, 'NOU 2023: 4']],
      );
      assert.match(links[0]?.target?.toString() ?? '', /^https:\/\/www\.regjeringen\.no\//);
      assert.match(links[0]?.tooltip ?? '', /: NOU\s2023:4 Tid for handling$/);
    });

    test('is coloured by what leads where, what leads nowhere and what is quoted', async () => {
      const draft = await showDraft('NTNU om NOU 2023: 4 kap. 10.8.\n\nNOU 1999: 99: «Ny RETHOS».\n');
      const expected = [
        'NTNU: actor',
        'NOU 2023: 4: work',
        'kap. 10.8: place',
        'NOU 1999: 99: work unresolved',
        '«Ny : quotation',
        'RETHOS: work',
        '»: quotation',
      ];
      assert.deepEqual(await colours(draft), expected);
      assert.deepEqual(await colours(draft, new Range(0, 0, 1, 0)), expected.slice(0, 3));
    });

    test('marks every mention of a sender, by whatever name', async () => {
      const draft = await showDraft('Helsedirektoratet er enig. Hdir vil mer. NTNU også.\n');
      const marks = await commands.executeCommand<DocumentHighlight[]>(
        'vscode.executeDocumentHighlights',
        draft.uri,
        inside(draft, 'Hdir'),
      );
      assert.deepEqual(
        marks.map(({ range }) => draft.getText(range)),
        ['Helsedirektoratet', 'Hdir'],
      );
    });

    test('has an outline of its headings where the editor has none', async () => {
      const draft = await showDraft('1 Innledning\n\nTekst om RETHOS.\n\n1.1 Bakgrunn\n\nMer tekst.\n', 'txt');
      const symbols = await waitFor('the outline', async () => {
        const found = await commands.executeCommand<DocumentSymbol[] | undefined>(
          'vscode.executeDocumentSymbolProvider',
          draft.uri,
        );
        return found?.length ? found : undefined;
      });
      assert.deepEqual(
        symbols.map(({ name, children }) => [name, children.map((each) => each.name)]),
        [['1 Innledning', ['1.1 Bakgrunn']]],
      );
    });

    test('has chapter titles when the writer asks for them', async () => {
      const draft = await showDraft('NOU 2023: 4 kapittel 10.4.\n');
      const [hint] = await hintsWith('inlayHints.chapterTitles', draft);
      assert.equal(hint?.label, 'Opptak');
      assert.equal(hint.position.character, 'NOU 2023: 4 kapittel 10.4'.length);
    });

    test('has a mark behind each supported claim when the writer asks for it', async () => {
      const backed = 'NTNU mener at ressursene heller bør brukes på yngre søkere.';
      const draft = await showDraft(`${backed} NTNU går inn for nye forsøk med Y-vei.\n`);
      const hints = await hintsWith('claims.showSupported', draft);
      assert.deepEqual(
        hints.map(({ label, position }) => [label, position.character]),
        [['✓', backed.length]],
      );
    });
  });
}

async function stepsAt(document: TextDocument, words: string): Promise<string[]> {
  const [innermost] = await commands.executeCommand<SelectionRange[]>(
    'vscode.executeSelectionRangeProvider',
    document.uri,
    [inside(document, words)],
  );
  const steps: string[] = [];
  for (let each: SelectionRange | undefined = innermost; each; each = each.parent)
    steps.push(document.getText(each.range));
  return steps;
}

/** For each of the texts whether it is a step, and comes behind the one before. */
function inOrder(steps: readonly string[], texts: readonly string[]): boolean[] {
  const at = texts.map((text) => steps.indexOf(text));
  return at.map((index, nth) => index >= 0 && index > (at[nth - 1] ?? -1));
}

/** Each coloured stretch with what it is, as the editor reads it. */
async function colours(document: TextDocument, range?: Range): Promise<string[]> {
  const way = range ? 'vscode.provideDocumentRangeSemanticTokens' : 'vscode.provideDocumentSemanticTokens';
  const legend = await commands.executeCommand<SemanticTokensLegend>(
    range ? 'vscode.provideDocumentRangeSemanticTokensLegend' : 'vscode.provideDocumentSemanticTokensLegend',
    document.uri,
    range,
  );
  const { data } = await commands.executeCommand<SemanticTokens>(way, document.uri, range);
  const found: string[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, right = 0, length = 0, type = 0, modifiers = 0] = data.slice(at, at + 5);
    line += down;
    character = down ? right : character + right;
    const words = document.getText(new Range(line, character, line, character + length));
    const marked = legend.tokenModifiers.filter((_, bit) => modifiers & (1 << bit));
    found.push([`${words}: ${legend.tokenTypes[type]}`, ...marked].join(' '));
  }
  return found;
}

/** The hints in a draft that come with a setting; without it there are none. */
async function hintsWith(setting: string, draft: TextDocument): Promise<InlayHint[]> {
  const whole = new Range(0, 0, draft.lineCount, 0);
  const hints = () => commands.executeCommand<InlayHint[]>('vscode.executeInlayHintProvider', draft.uri, whole);
  assert.deepEqual(await hints(), []);
  const settings = workspace.getConfiguration('belegg');
  await settings.update(setting, true);
  try {
    return await waitFor('a hint', async () => {
      const found = await hints();
      return found.length ? found : undefined;
    });
  } finally {
    await settings.update(setting, undefined);
  }
}
