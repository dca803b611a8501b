import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import {
  DefinitionRequest,
  DocumentSymbolRequest,
  ErrorCodes,
  type Hover,
  HoverRequest,
  InitializedNotification,
  type InitializeParams,
  type Location,
  MarkupContent,
  ResponseError,
  type SymbolInformation,
} from 'vscode-languageserver-protocol/node';
import { LspClient, plainEditor, root } from '../client/lspClient';
import { folderWith } from './fixture';

const sample = readFileSync(join(root, 'examples', 'oppsummering.md'), 'utf8');
const draft = 'Se NOU 2023: 4 kapittel 10.8 om praksis.\n';
const onChapter = { line: 0, character: 20 };
const uri = 'file:///utkast/enkel.md';
const wordsOf = (hover: Hover | null) => (hover && MarkupContent.is(hover.contents) ? hover.contents.value : '');

function withClient(options: ConstructorParameters<typeof LspClient>[0], run: (client: LspClient) => Promise<void>) {
  return async () => {
    const client = new LspClient(options);
    try {
      await client.initialize();
      await run(client);
    } finally {
      await client.stop();
    }
  };
}

describe('an editor that tells of no abilities at all', () => {
  const client = new LspClient({ capabilities: {} });
  before(async () => {
    await client.initialize();
    await client.open(uri, draft);
  });
  after(() => client.stop());
  const params = { textDocument: { uri }, position: onChapter };

  test('is shown plain words in hovers', async () => {
    const hover = await client.connection.sendRequest(HoverRequest.type, params);
    assert.ok(hover && MarkupContent.is(hover.contents));
    assert.equal(hover.contents.kind, 'plaintext');
    assert.match(hover.contents.value, /^NOU.2023:4 · kapittel 10\.8 Kvalitet og kapasitet/);
    assert.doesNotMatch(hover.contents.value, /\*\*|\\|\]\(|file:/);
  });

  test('is led by plain locations', async () => {
    const places = (await client.connection.sendRequest(DefinitionRequest.type, params)) as Location[];
    assert.match(places[0]?.uri ?? '', /ntnu-nou-2023-4\.txt$/);
    assert.deepEqual(Object.keys(places[0] ?? {}).sort(), ['range', 'uri']);
  });

  test('is given a flat outline', async () => {
    const other = 'file:///utkast/disposisjon.md';
    await client.open(other, '# Utkast\n\n## Praksis\n\nTekst.\n');
    const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: other } });
    assert.deepEqual(
      (symbols as SymbolInformation[]).map(({ name, location }) => [name, location.uri]),
      [
        ['Utkast', other],
        ['Praksis', other],
      ],
    );
  });

  test('is told of findings without being asked, in plain diagnostics', async () => {
    const other = 'file:///utkast/funn.md';
    await client.open(other, 'Se NOU 1999: 99.\n');
    const { diagnostics } = await client.diagnosticsOf(other);
    assert.deepEqual(Object.keys(diagnostics[0] ?? {}).sort(), ['code', 'message', 'range', 'severity', 'source']);
  });

  test('is asked for nothing and told of nothing that failed', () => {
    assert.deepEqual(client.asked, []);
    assert.deepEqual(client.unknown, []);
    assert.deepEqual(
      client.log.filter((line) => /fail|error/i.test(line)),
      [],
    );
  });
});

describe('settings of an editor that cannot be asked', () => {
  const capabilities = { ...plainEditor, workspace: {} };
  const silent = { claims: { enabled: false } };
  const configure = (client: LspClient, settings: unknown) =>
    client.connection.sendNotification('workspace/didChangeConfiguration', { settings });

  let version = 1;
  async function languageOf(client: LspClient): Promise<string> {
    await client.change(uri, ++version, [{ text: 'Se NOU 1999: 99.\n' }]);
    const { diagnostics } = await client.diagnosticsOf(uri, version);
    return /is not in/.test(String(diagnostics[0]?.message)) ? 'en' : 'nb';
  }

  test(
    'come with its introduction, and stay when it tells of other matters',
    withClient(
      { capabilities, introduction: { initializationOptions: { language: 'en', ...silent } } },
      async (client) => {
        await client.open(uri, '');
        assert.equal(await languageOf(client), 'en');
        await configure(client, {});
        await configure(client, null);
        assert.equal(await languageOf(client), 'en');
      },
    ),
  );

  test(
    'are changed when it says so, back to what they are at first too',
    withClient({ capabilities, introduction: { initializationOptions: { language: 'en' } } }, async (client) => {
      await client.open(uri, '');
      await configure(client, { belegg: { language: 'nb' } });
      assert.equal(await languageOf(client), 'nb');
      await configure(client, { belegg: { language: 'en' } });
      assert.equal(await languageOf(client), 'en');
      await configure(client, { belegg: {} });
      assert.equal(await languageOf(client), 'nb');
    }),
  );

  test(
    'stand where one that can be asked answers nothing',
    withClient({ introduction: { initializationOptions: { language: 'en' } } }, async (client) => {
      await client.open(uri, '');
      assert.equal(await languageOf(client), 'en');
    }),
  );
});

test('an editor that refuses to tell its settings is served all the same', async () => {
  const client = new LspClient();
  client.connection.onRequest('workspace/configuration', () => new ResponseError(ErrorCodes.InternalError, 'nei'));
  try {
    await client.initialize();
    await client.open(uri, draft);
    const hover = await client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri },
      position: onChapter,
    });
    assert.match(wordsOf(hover), /NTNU/);
  } finally {
    await client.stop();
  }
});

test('an editor that takes no registration, though it has said so, is served all the same', async () => {
  const workspace = {
    didChangeWatchedFiles: { dynamicRegistration: true },
    didChangeConfiguration: { dynamicRegistration: true },
  };
  const client = new LspClient({ capabilities: { ...plainEditor, workspace } });
  client.connection.onRequest('client/registerCapability', () => new ResponseError(ErrorCodes.InternalError, 'nei'));
  try {
    await client.initialize();
    await client.open(uri, 'Se NOU 1999: 99.\n');
    assert.equal((await client.diagnosticsOf(uri)).diagnostics[0]?.code, 'unknown-work');
    assert.match(client.log.join('\n'), /nei/);
  } finally {
    await client.stop();
  }
});

describe('positions', () => {
  for (const positionEncodings of [['utf-8'], ['utf-32', 'utf-8', 'utf-16'], undefined])
    test(`are counted in UTF-16, whether the editor offers ${positionEncodings?.join(', ') ?? 'nothing'}`, async () => {
      const general = positionEncodings && { positionEncodings };
      const client = new LspClient({ capabilities: { ...plainEditor, ...(general && { general }) } });
      try {
        const { capabilities } = await client.initialize();
        assert.equal(capabilities.positionEncoding, 'utf-16');
        await client.open(uri, '🩺 æøå NOU 2023: 4\n');
        const position = { line: 0, character: 8 };
        const hover = await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
        assert.deepEqual(hover?.range, { start: { line: 0, character: 7 }, end: { line: 0, character: 18 } });
      } finally {
        await client.stop();
      }
    });

  test(
    'are right in a document with carriage returns',
    withClient({}, async (client) => {
      await client.open(uri, draft.replace('kapittel', '\r\nkapittel').replace('\n', '\r\n').replace('\r\r', '\r'));
      const params = { textDocument: { uri }, position: { line: 1, character: 10 } };
      const hover = await client.connection.sendRequest(HoverRequest.type, params);
      assert.match(wordsOf(hover), /kapittel 10/);
      await client.open('file:///utkast/crlf.md', sample.replaceAll('\n', '\r\n'));
      await client.open('file:///utkast/lf.md', sample);
      const found = async (name: string) =>
        (await client.diagnosticsOf(`file:///utkast/${name}.md`)).diagnostics.map(({ range, code }) => ({
          range,
          code,
        }));
      assert.deepEqual(await found('crlf'), await found('lf'));
    }),
  );
});

describe('a folder', () => {
  const folder = folderWith({
    'belegg.yaml': 'sources:\n  - {id: vik, actor: {name: Vik kommune}, file: vik.txt, about: nou:2023:4}\n',
    'vik.txt': '10.8 Praksis\nKommunen vil ha flere plasser.\n',
  });
  after(() => folder.remove());
  const ways: Readonly<Record<string, Partial<InitializeParams>>> = {
    rootUri: { rootUri: folder.uri, workspaceFolders: null },
    rootPath: { rootPath: fileURLToPath(folder.uri), workspaceFolders: null },
    'rootUri with an empty list of folders': { rootUri: folder.uri, workspaceFolders: [] },
    'rootUri with a final slash': { rootUri: `${folder.uri}/`, workspaceFolders: null },
  };
  for (const [name, introduction] of Object.entries(ways))
    test(
      `that is told of by ${name} is read`,
      withClient({ capabilities: { ...plainEditor, workspace: {} }, introduction }, async (client) => {
        const inside = `${folder.uri}/utkast.md`;
        await client.open(inside, draft);
        const params = { textDocument: { uri: inside }, position: onChapter };
        assert.match(wordsOf(await client.connection.sendRequest(HoverRequest.type, params)), /Vik kommune/);
      }),
    );
});

describe('the order of messages', () => {
  test('a request before the introduction is refused as such, an unknown one afterwards', async () => {
    const client = new LspClient();
    const codeOf = (method: string) =>
      client.connection.sendRequest(method, {}).then(
        () => undefined,
        ({ code }) => code,
      );
    try {
      assert.equal(await codeOf('textDocument/hover'), ErrorCodes.ServerNotInitialized);
      await client.initialize();
      assert.equal(await codeOf('textDocument/finnesIkke'), ErrorCodes.MethodNotFound);
      await client.connection.sendNotification('$/finnesIkke', {});
      await client.connection.sendNotification('finnes/ikke', {});
      await client.open(uri, draft);
      const params = { textDocument: { uri }, position: onChapter };
      assert.ok(await client.connection.sendRequest(HoverRequest.type, params));
    } finally {
      await client.stop();
    }
  });

  test('a question asked before the editor is ready is answered when it is', async () => {
    const client = new LspClient();
    try {
      await client.introduce();
      await client.open(uri, draft);
      const params = { textDocument: { uri }, position: onChapter };
      const hover = client.connection.sendRequest(HoverRequest.type, params);
      await client.connection.sendNotification(InitializedNotification.type, {});
      assert.match(wordsOf(await hover), /NTNU/);
    } finally {
      await client.stop();
    }
  });

  test('changes to a document that is not open are passed over', async () => {
    const client = new LspClient();
    try {
      await client.initialize();
      const start = { line: 0, character: 0 };
      await client.change('file:///ukjent.md', 7, [{ range: { start, end: start }, text: 'NOU 1999: 99' }]);
      await client.close('file:///ukjent.md');
      await client.open(uri, draft);
      const params = { textDocument: { uri }, position: onChapter };
      assert.ok(await client.connection.sendRequest(HoverRequest.type, params));
      assert.ok(!client.published.some((each) => each.uri === 'file:///ukjent.md' && each.diagnostics.length));
    } finally {
      await client.stop();
    }
  });

  const exitOf = (client: LspClient) =>
    new Promise<number | null>((resolve) => {
      client.process.once('exit', resolve);
    });

  test('the server ends with 0 after a shutdown, and with 1 without', async () => {
    for (const [asks, code] of [
      [true, 0],
      [false, 1],
    ] as const) {
      const client = new LspClient();
      const exit = exitOf(client);
      await client.initialize();
      if (asks) await client.connection.sendRequest('shutdown');
      await client.connection.sendNotification('exit');
      assert.equal(await exit, code);
      client.connection.dispose();
    }
  });

  test('the server does not outlive an editor that goes without a word', async () => {
    const client = new LspClient();
    const exit = exitOf(client);
    await client.initialize();
    client.process.stdin?.end();
    assert.equal(await exit, 1);
    client.connection.dispose();
  });
});

describe('whole texts instead of changes', () => {
  test(
    'are taken, and what is still being typed is left alone',
    withClient({}, async (client) => {
      await client.open(uri, 'Se NOU 1999: 9 og videre.');
      await client.change(uri, 2, [{ text: 'Se NOU 1999: 99 og videre.' }]);
      assert.deepEqual((await client.diagnosticsOf(uri, 2)).diagnostics, []);
      await client.change(uri, 3, [{ text: 'Se NOU 1999: 99 og videre frem.' }]);
      assert.equal((await client.diagnosticsOf(uri, 3)).diagnostics[0]?.code, 'unknown-work');
    }),
  );
});

test('five megabytes in one line are left alone, said so, and hold up no other document', async () => {
  const client = new LspClient();
  try {
    await client.initialize();
    const long = 'file:///utkast/lang.md';
    const words = 'NTNU mener at kapittel 10.8 i NOU 2023: 4 er viktig, og viser til NOU 1999: 99. ';
    await client.open(uri, draft);
    await client.open(long, words.repeat(5_000_000 / words.length));
    const params = { textDocument: { uri }, position: onChapter };
    const ask = () => client.connection.sendRequest(HoverRequest.type, params);
    assert.ok(await ask());
    assert.deepEqual((await client.diagnosticsOf(long)).diagnostics, []);
    assert.match(client.log.join('\n'), /lang\.md: a paragraph of more than 500000 characters is not read/);
    const start = { line: 0, character: 5_000_000 };
    const begun = performance.now();
    await client.change(long, 2, [{ range: { start, end: start }, text: 'x' }]);
    assert.ok(await ask());
    assert.ok(performance.now() - begun < 8000, `${performance.now() - begun} ms`);
  } finally {
    await client.stop();
  }
});
