import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import {
  type CodeLens,
  CodeLensRefreshRequest,
  CodeLensRequest,
  CodeLensResolveRequest,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  FileChangeType,
  type Location,
  ProgressType,
  ReferencesRequest,
  RegistrationRequest,
  ResponseError,
  type SymbolInformation,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver-protocol/node';
import { LspClient, root } from '../client/lspClient';
import { ableEditor } from './editors';
import { type Folder, folderWith } from './fixture';

const seed = join(root, 'seeds', 'ntnu-nou-2023-4.txt');
const response = { uri: pathToFileURL(seed).href, text: readFileSync(seed, 'utf8') };
const cited = 'NOU 2023: 4 kapittel 10.8.\n';

/** A client with its folders on disk; `lensRefreshes` counts how often the server has asked for lenses anew. */
async function opened(folders: readonly Folder[], capabilities = ableEditor) {
  const client = new LspClient({ folders: folders.map(({ uri }) => uri), capabilities });
  const seen = { lensRefreshes: 0 };
  client.connection.onRequest(CodeLensRefreshRequest.type, () => {
    seen.lensRefreshes++;
  });
  await client.initialize();
  return { client, seen };
}

/** Names of the files that mention what stands at the beginning of the draft, each as often as it does. */
async function mentioning(client: LspClient, uri: string): Promise<string[]> {
  const found = await client.connection.sendRequest(ReferencesRequest.type, {
    textDocument: { uri },
    position: { line: 0, character: 20 },
    context: { includeDeclaration: false },
  });
  return namesOf(found ?? []);
}

function namesOf(found: readonly Location[]): string[] {
  return found.map(({ uri }) => uri.slice(uri.lastIndexOf('/') + 1));
}

async function lensesOf(client: LspClient): Promise<CodeLens[]> {
  const lenses = await client.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri: response.uri } });
  return Promise.all((lenses ?? []).map((lens) => client.connection.sendRequest(CodeLensResolveRequest.type, lens)));
}

describe('in a folder of drafts', () => {
  let folder: Folder;
  let client: LspClient;
  let seen: { lensRefreshes: number };
  before(async () => {
    folder = folderWith({ 'en.md': cited, 'under/to.md': `Jf. ${cited}`, 'node_modules/pakke/README.md': cited });
    ({ client, seen } = await opened([folder]));
    await client.open(`${folder.uri}/en.md`, cited);
    await client.open(response.uri, response.text, 'plaintext');
  });
  after(async () => {
    await client.stop();
    folder.remove();
  });

  const changed = (name: string, type: FileChangeType) =>
    client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: `${folder.uri}/${name}`, type }],
    });

  test('mentions are found in drafts that are not open', async () => {
    assert.deepEqual(await mentioning(client, `${folder.uri}/en.md`), ['en.md', 'to.md']);
  });

  test('a heading tells how often it is cited, with the places behind it', async () => {
    const [lens] = await lensesOf(client);
    assert.equal(lens?.command?.title, 'sitert 2 ganger i 2 utkast');
    const [uri, position, locations] = lens.command.arguments ?? [];
    assert.equal(uri, response.uri);
    assert.deepEqual(position, lens.range.start);
    assert.deepEqual(namesOf(locations), ['en.md', 'to.md']);
  });

  test('a draft that is written elsewhere counts when the editor tells of it, and lenses are asked for anew', async () => {
    const refreshes = seen.lensRefreshes;
    folder.write('under/tre.md', cited);
    await changed('under/tre.md', FileChangeType.Created);
    assert.deepEqual(await mentioning(client, `${folder.uri}/en.md`), ['en.md', 'to.md', 'tre.md']);
    await client.until(() => seen.lensRefreshes > refreshes || undefined);
    assert.equal((await lensesOf(client))[0]?.command?.title, 'sitert 3 ganger i 3 utkast');
  });

  test('drafts of a folder that is taken away count no more', async () => {
    folder.remove('under');
    await changed('under', FileChangeType.Deleted);
    assert.deepEqual(await mentioning(client, `${folder.uri}/en.md`), ['en.md']);
  });

  test('an editor that takes portions gets the places in them', async () => {
    const token = 'portions';
    const portions: Location[] = [];
    const listening = client.connection.onProgress(new ProgressType<Location[]>(), token, (portion) => {
      portions.push(...portion);
    });
    const rest = await client.connection.sendRequest(ReferencesRequest.type, {
      textDocument: { uri: `${folder.uri}/en.md` },
      position: { line: 0, character: 20 },
      context: { includeDeclaration: true },
      partialResultToken: token,
    });
    listening.dispose();
    assert.deepEqual(rest, []);
    assert.deepEqual(namesOf(portions), ['ntnu-nou-2023-4.txt', 'en.md']);
  });

  test('symbols come in portions too', async () => {
    const token = 'symbols';
    const portions: SymbolInformation[] = [];
    const listening = client.connection.onProgress(new ProgressType<SymbolInformation[]>(), token, (portion) => {
      portions.push(...portion);
    });
    const rest = await client.connection.sendRequest(WorkspaceSymbolRequest.type, {
      query: 'ntnu 10.8',
      partialResultToken: token,
    });
    listening.dispose();
    assert.deepEqual(rest, []);
    assert.match(portions[0]?.name ?? '', /^10\.8 /);
  });
});

test('above the headings of a draft stands how its claims stand, as soon as they are judged', {
  timeout: 30_000,
}, async () => {
  const client = new LspClient({ capabilities: ableEditor });
  let refreshed = () => {};
  client.connection.onRequest(CodeLensRefreshRequest.type, () => refreshed());
  try {
    await client.initialize();
    const uri = 'file:///utkast/paastander.md';
    const claim = 'NTNU går inn for nye forsøk med Y-vei (NTNU, kap. 10.4).';
    await client.open(uri, `# Utkast\n\n${claim}\n`);
    let lenses: CodeLens[] | null = null;
    while (!lenses?.length) {
      const anew = new Promise<void>((resolve) => {
        refreshed = resolve;
      });
      lenses = await client.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } });
      if (!lenses?.length) await anew;
    }
    const range = { start: { line: 2, character: 0 }, end: { line: 2, character: claim.length } };
    const { command } = lenses[0] ?? {};
    assert.equal(command?.title, '1 å se nærmere på');
    assert.deepEqual(command.arguments, [uri, { line: 0, character: 0 }, [{ uri, range }]]);
  } finally {
    await client.stop();
  }
});

/** A draft that comes on disk beside the open one is found without the editor telling of it. */
async function seesNewDraft(client: LspClient, folder: Folder): Promise<void> {
  await client.open(`${folder.uri}/en.md`, cited);
  assert.deepEqual(await mentioning(client, `${folder.uri}/en.md`), ['en.md']);
  folder.write('to.md', cited);
  assert.deepEqual(await mentioning(client, `${folder.uri}/en.md`), ['en.md', 'to.md']);
}

test('where the editor watches no files, a change on disk is seen all the same', async () => {
  const folder = folderWith({ 'en.md': cited });
  const { workspace, ...others } = ableEditor;
  const { didChangeWatchedFiles: _, ...unwatched } = workspace ?? {};
  const { client } = await opened([folder], { ...others, workspace: unwatched });
  try {
    await seesNewDraft(client, folder);
  } finally {
    await client.stop();
    folder.remove();
  }
});

test('where the editor refuses to watch files, though it has said that it can, a change on disk is seen all the same', async () => {
  const folder = folderWith({ 'en.md': cited });
  const client = new LspClient({ folders: [folder.uri], capabilities: ableEditor });
  client.connection.onRequest(RegistrationRequest.type, () => new ResponseError(ErrorCodes.InternalError, 'nei'));
  try {
    await client.initialize();
    await client.until(() => client.log.find((line) => line.includes('nei')));
    await seesNewDraft(client, folder);
  } finally {
    await client.stop();
    folder.remove();
  }
});

test('drafts and responses of all folders are searched, and what the folders share comes once', async () => {
  const catalogue = (name: string) =>
    `sources:\n  - {id: ${name.toLowerCase()}, actor: {name: ${name} kommune}, file: svar.txt, about: 'nou:2023:4'}\n`;
  const answer = 'Svar\n\n10.8 Kvalitet og kapasitet\nVi støtter det.\n';
  const folders = ['Vik', 'Nes'].map((name) =>
    folderWith({ 'belegg.yaml': catalogue(name), 'svar.txt': answer, [`${name}.md`]: cited }),
  );
  const [vik, nes] = folders;
  assert.ok(vik && nes);
  const { client } = await opened(folders);
  try {
    await client.open(`${vik.uri}/Vik.md`, cited);
    assert.deepEqual(await mentioning(client, `${vik.uri}/Vik.md`), ['Vik.md', 'Nes.md']);
    const symbols = await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'kommune 10.8' });
    assert.deepEqual(
      symbols?.map(({ containerName }) => containerName),
      ['Vik kommune', 'Nes kommune'],
    );
    const bundled = await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'ntnu' });
    const places = (bundled ?? []).map(({ name, location }) => `${name} ${JSON.stringify(location)}`);
    assert.ok(places.length > 5, `${places.length} symbols`);
    assert.equal(new Set(places).size, places.length, 'a symbol comes twice');
  } finally {
    await client.stop();
    for (const folder of folders) folder.remove();
  }
});
