import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import {
  DidChangeConfigurationNotification,
  DidChangeWorkspaceFoldersNotification,
  type Hover,
  HoverRequest,
  MarkupContent,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver-protocol/node';
import { LspClient } from '../client/lspClient';
import { type Folder, folderWith } from './fixture';

const text = 'Se NOU 2023: 4 kapittel 10.8 og NOU 1999: 99 her.\n';

function folderOf(actor: string): Folder {
  return folderWith({
    'belegg.yaml': `sources:\n  - {id: egen, actor: {name: ${actor}}, file: svar.txt, about: nou:2023:4}\n`,
    'svar.txt': '10.8 Praksis\nVi vil ha flere praksisplasser.\n',
  });
}

test('the drafts of a folder are read before anybody asks for them', async () => {
  const home = folderWith({});
  const client = new LspClient({ folders: [home.uri], environment: { HOME: fileURLToPath(home.uri) } });
  try {
    await client.initialize();
    await client.until(() => client.log.find((line) => /The drafts of .* are not read: .* is too wide/.test(line)));
  } finally {
    await client.stop();
    home.remove();
  }
});

describe('several folders', () => {
  const vik = folderOf('Vik kommune');
  const dal = folderOf('Dal kommune');
  after(() => {
    vik.remove();
    dal.remove();
  });

  async function withClient(
    folders: readonly Folder[],
    settings: (folder: string | undefined) => unknown,
    run: (client: LspClient) => Promise<void>,
  ): Promise<void> {
    const client = new LspClient({ folders: folders.map(({ uri }) => uri), settings });
    try {
      await client.initialize();
      await run(client);
    } finally {
      await client.stop();
    }
  }

  const draftIn = ({ uri }: Folder) => `${uri}/utkast.md`;
  const open = async (client: LspClient) => {
    for (const folder of [vik, dal]) await client.open(draftIn(folder), text);
  };

  async function hoverIn(client: LspClient, folder: Folder): Promise<string> {
    const params = { textDocument: { uri: draftIn(folder) }, position: { line: 0, character: 20 } };
    const hover: Hover | null = await client.connection.sendRequest(HoverRequest.type, params);
    return hover && MarkupContent.is(hover.contents) ? hover.contents.value : '';
  }

  /** The message and severity of the finding in a folder's draft, once it is other than `before`. */
  function findingIn(client: LspClient, folder: Folder, before?: string): Promise<string> {
    return client.until(() => {
      const last = client.published.findLast(({ uri }) => uri === draftIn(folder));
      const found = last?.diagnostics.map(({ code, severity, message }) => `${code} ${severity} ${message}`).join();
      return found === before ? undefined : found;
    });
  }

  const change = (client: LspClient, added: readonly Folder[], removed: readonly Folder[]) =>
    client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: {
        added: added.map(({ uri }) => ({ uri, name: uri })),
        removed: removed.map(({ uri }) => ({ uri, name: uri })),
      },
    });

  test('have each their own catalogue beside the bundled one', () =>
    withClient(
      [vik, dal],
      () => null,
      async (client) => {
        await open(client);
        assert.match(await hoverIn(client, vik), /NTNU[\s\S]*Vik kommune/);
        assert.doesNotMatch(await hoverIn(client, vik), /Dal kommune/);
        assert.match(await hoverIn(client, dal), /NTNU[\s\S]*Dal kommune/);
        assert.doesNotMatch(await hoverIn(client, dal), /Vik kommune/);
      },
    ));

  test('show a bundled response once among the symbols of all', () =>
    withClient(
      [vik, dal],
      () => null,
      async (client) => {
        const symbols = await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'kommune' });
        assert.deepEqual(
          symbols?.filter(({ kind }) => kind === 1).map(({ name }) => name),
          ['Vik kommune', 'Dal kommune'],
        );
        const ntnu = await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'ntnu' });
        assert.equal(ntnu?.filter(({ name, kind }) => kind === 1 && name === 'NTNU').length, 1);
      },
    ));

  test('have each their own settings, which are asked for again when they change', () => {
    const languages: Record<string, string> = { [vik.uri]: 'nb', [dal.uri]: 'en' };
    let bundledSources = true;
    const settings = (folder = '') => ({ language: languages[folder], bundledSources });
    return withClient([vik, dal], settings, async (client) => {
      await open(client);
      assert.doesNotMatch(await findingIn(client, vik), /is not in/);
      const before = await findingIn(client, dal);
      assert.match(before, /is not in/);
      languages[dal.uri] = 'nb';
      await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
      const after = await findingIn(client, dal, before);
      assert.doesNotMatch(after, /is not in|2023/);
      bundledSources = false;
      await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
      assert.match(await findingIn(client, dal, after), /unknown-work .*2023/);
      assert.doesNotMatch(await hoverIn(client, dal), /NTNU/);
    });
  });

  test('come and go while the server runs', () =>
    withClient(
      [vik],
      (folder) => ({ language: folder === dal.uri ? 'en' : 'nb' }),
      async (client) => {
        await open(client);
        const outside = await findingIn(client, dal);
        assert.doesNotMatch(outside, /is not in/);
        await change(client, [dal], []);
        assert.match(await findingIn(client, dal, outside), /is not in/);
        assert.match(await hoverIn(client, dal), /Dal kommune/);
        await change(client, [], [dal]);
        await client.until(() => {
          const last = client.published.findLast(({ uri }) => uri === draftIn(dal));
          return last?.diagnostics.some(({ message }) => /is not in/.test(String(message))) ? undefined : true;
        });
        assert.doesNotMatch(await hoverIn(client, dal), /Dal kommune/);
        assert.match(await hoverIn(client, vik), /Vik kommune/);
      },
    ));

  test('count as they lie on disk when a catalogue is closed unsaved', () =>
    withClient(
      [vik],
      () => null,
      async (client) => {
        await open(client);
        const catalogue = `${vik.uri}/belegg.yaml`;
        await client.open(catalogue, 'sources: 12\n', 'yaml');
        const problems = () => client.published.findLast(({ uri }) => uri === catalogue)?.diagnostics.length;
        await client.until(() => problems() || undefined);
        assert.doesNotMatch(await hoverIn(client, vik), /Vik kommune/);
        await client.close(catalogue);
        assert.match(await hoverIn(client, vik), /Vik kommune/);
        await client.until(() => problems() === 0 || undefined);
      },
    ));

  test('take what was wrong in their catalogue with them', async () => {
    const broken = folderWith({ 'belegg.yaml': 'sources: 12\n' });
    await withClient(
      [vik, broken],
      () => null,
      async (client) => {
        const catalogue = `${broken.uri}/belegg.yaml`;
        const last = () => client.published.findLast(({ uri }) => uri === catalogue)?.diagnostics.length;
        await client.until(() => last() || undefined);
        await change(client, [], [broken]);
        await client.until(() => last() === 0 || undefined);
      },
    );
    broken.remove();
  });

  test('may all go', () =>
    withClient(
      [vik],
      () => null,
      async (client) => {
        await open(client);
        assert.match(await hoverIn(client, vik), /Vik kommune/);
        await change(client, [], [vik]);
        const hover = await hoverIn(client, vik);
        assert.match(hover, /NTNU/);
        assert.doesNotMatch(hover, /Vik kommune/);
      },
    ));
});
