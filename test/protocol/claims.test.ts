import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  type Diagnostic,
  type Hover,
  HoverRequest,
  ImplementationRequest,
  InlayHintRequest,
  type LocationLink,
  MarkupContent,
} from 'vscode-languageserver-protocol/node';
import { LspClient, plainEditor } from '../client/lspClient';
import { ableEditor } from './editors';

/** Told of findings, so that a test can wait for claims to be judged. */
const editor: ClientCapabilities = {
  ...ableEditor,
  textDocument: { ...plainEditor.textDocument, implementation: { linkSupport: true } },
};
const contradicted = 'NTNU går inn for nye forsøk med Y-vei (NTNU, kap. 10.4).';
const misquoted = 'NTNU mener det foreslåtte forskningsprogrammet er «både nyttig og riktig».';

describe('claims of a draft', () => {
  let settings: unknown = null;
  let documents = 0;
  const client = new LspClient({ capabilities: editor, settings: () => settings });
  before(() => client.initialize());
  after(() => client.stop());

  /** Opens a draft and waits until just these codes are told of it. */
  async function opened(text: string, ...codes: string[]) {
    const uri = `file:///utkast/paastander-${++documents}.md`;
    await client.open(uri, text);
    return { uri, diagnostics: await told(uri, ...codes) };
  }

  async function told(uri: string, ...codes: string[]): Promise<Diagnostic[]> {
    const { diagnostics } = await client.until(() => {
      const last = client.published.findLast((each) => each.uri === uri);
      return last?.diagnostics.map(({ code }) => code).join() === codes.join() ? last : undefined;
    });
    return diagnostics;
  }

  const at = (uri: string, character: number) => ({ textDocument: { uri }, position: { line: 0, character } });

  test('are told of with the reason, the page about it, and the passage in the response', async () => {
    const { diagnostics } = await opened(`${contradicted}\n`, 'claim-contradicted');
    const [finding] = diagnostics;
    assert.equal(finding?.severity, 1);
    assert.match(String(finding?.message), /^NTNU er usikker, ikke for/);
    assert.match(finding?.codeDescription?.href ?? '', /docs\/diagnostics\/claim-contradicted\.md$/);
    const [passage] = finding?.relatedInformation ?? [];
    assert.match(passage?.location.uri ?? '', /ntnu-nou-2023-4\.txt$/);
    assert.equal(passage?.location.range.start.line, 66);
  });

  test('show the passage beside the claim in a hover', async () => {
    const { uri } = await opened(`${contradicted}\n`, 'claim-contradicted');
    const hover: Hover | null = await client.connection.sendRequest(HoverRequest.type, at(uri, 28));
    const value = hover && MarkupContent.is(hover.contents) ? hover.contents.value : '';
    assert.match(value, /^\*\*NTNU\*\* · motsagt/);
    assert.match(value, /«NTNU er \*\*usikker på om\*\*/);
    assert.deepEqual(hover?.range?.start, { line: 0, character: 0 });
  });

  test('have quick fixes that mend them', async () => {
    const { uri, diagnostics } = await opened(`${misquoted}\n`, 'misquoted');
    const [finding] = diagnostics;
    assert.ok(finding);
    const [fix] = (await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range: finding.range,
      context: { diagnostics },
    })) as CodeAction[];
    assert.equal(fix?.title, 'Skriv «både viktig og riktig»');
    assert.equal(fix?.isPreferred, true);
    const changes = (fix?.edit?.changes?.[uri] ?? []).map(({ range, newText }) => ({ range, text: newText }));
    await client.change(uri, 2, changes);
    await told(uri);
  });

  test('lead to their evidence', async () => {
    const { uri } = await opened(`${contradicted}\n`, 'claim-contradicted');
    const links = (await client.connection.sendRequest(ImplementationRequest.type, at(uri, 10))) as LocationLink[];
    assert.match(links[0]?.targetUri ?? '', /ntnu-nou-2023-4\.txt$/);
    assert.equal(links[0]?.targetSelectionRange.start.line, 66);
  });

  test('are not told of while their sentence is written, and when it is ended they are', async () => {
    const { uri } = await opened('NTNU går inn for nye forsøk med Y-ve');
    const end = { line: 0, character: 36 };
    await client.change(uri, 2, [{ range: { start: end, end }, text: 'i' }]);
    assert.deepEqual((await client.diagnosticsOf(uri, 2)).diagnostics, []);
    const behind = { line: 0, character: 37 };
    await client.change(uri, 3, [{ range: { start: behind, end: behind }, text: '.' }]);
    await told(uri, 'claim-contradicted');
  });

  test('are marked where the responses back them, and left alone altogether, as the settings say', async () => {
    const backed = 'NTNU mener at ressursene heller bør brukes på yngre søkere.';
    const { uri } = await opened(`${backed} ${contradicted}\n`, 'claim-contradicted');
    const set = async (claims: object | undefined) => {
      settings = { claims };
      const seen = client.published.length;
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      await client.until(() => client.published.slice(seen).find((each) => each.uri === uri));
    };
    const hints = () =>
      client.connection.sendRequest(InlayHintRequest.type, {
        textDocument: { uri },
        range: { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } },
      });
    assert.deepEqual(await hints(), []);
    await set({ showSupported: true });
    assert.deepEqual(
      (await hints())?.map(({ label, position }) => [label, position.character]),
      [['✓', backed.length]],
    );
    await set({ enabled: false, showSupported: true });
    await told(uri);
    assert.deepEqual(await hints(), []);
    await set(undefined);
    await told(uri, 'claim-contradicted');
  });
});
