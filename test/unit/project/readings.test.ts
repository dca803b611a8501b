import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DraftReader } from '../../../server/project/draft';
import type { FileAccess } from '../../../server/project/files';
import { Project } from '../../../server/project/project';
import { Readings } from '../../../server/project/readings';

const shared = 'file:///felles/belegg.yaml';
const texts: Record<string, string> = {
  [shared]: 'sources:\n  - {id: vik, actor: {name: Vik kommune}, file: vik.txt, about: nou:2023:4}\n',
  'file:///felles/vik.txt': '10.8 Praksis\nVik kommune vil ha flere plasser, slik Elvplanen sier.\n',
  'file:///egen/belegg.yaml': 'works:\n  - {id: elvplan, kind: plan, title: Elvplanen}\n',
};
const files: FileAccess = {
  read: async (uri) => {
    const text = texts[uri];
    if (text === undefined) throw new Error(`${uri} is missing`);
    return new TextEncoder().encode(text);
  },
};

async function loaded(readings: Readings, ...catalogues: string[]): Promise<Project> {
  const project = new Project(catalogues, files, () => undefined, readings);
  await project.load();
  return project;
}

test('folders whose catalogues say the same have one library between them', async () => {
  const readings = new Readings();
  const [one, other] = await Promise.all([
    loaded(readings, shared, 'file:///en/belegg.yaml'),
    loaded(readings, shared, 'file:///to/belegg.yaml'),
  ]);
  assert.equal(one?.library, other?.library);
  assert.equal(one?.library.sources.size, 1);
});

test('a folder with works of its own shares the structure of responses and finds its works in them', async () => {
  const readings = new Readings();
  const plain = (await loaded(readings, shared)).library;
  const own = (await loaded(readings, shared, 'file:///egen/belegg.yaml')).library;
  const sourceIn = (library: typeof plain) => library.sources.get('vik');
  assert.ok(sourceIn(plain));
  assert.equal(sourceIn(own)?.response, sourceIn(plain)?.response);
  assert.ok(own.mentions.has('report:elvplan') || own.mentions.has('elvplan'), [...own.mentions.keys()].join());
  assert.ok(![...plain.mentions.keys()].some((target) => target.includes('elvplan')));
});

test('a response that has changed is read anew by each folder that loads it', async () => {
  const readings = new Readings();
  let text = '10.8 Praksis\nVik kommune er enig.\n';
  const open = (uri: string) => (uri === 'file:///felles/vik.txt' ? text : undefined);
  const projects = [1, 2].map(() => new Project([shared], files, open, readings));
  for (const project of projects) await project.load();
  text = '10.8 Praksis\nVik kommune er uenig.\n';
  for (const project of projects) await project.load();
  for (const { library } of projects) assert.match(library.sources.get('vik')?.response.text ?? '', /uenig/);
});

test('a folder with words of its own judges by them, and its neighbour does not', async () => {
  const readings = new Readings();
  const own = 'file:///ord/belegg.yaml';
  let words = 'lexicon:\n  opposites:\n    - {a: [ekstraplass], b: [fastplass]}\n';
  const open = (uri: string) => {
    if (uri === 'file:///felles/vik.txt')
      return '10.8 Praksis\nVik kommune foreslår at studentene får ekstraplasser.\n';
    return uri === own ? words : undefined;
  };
  const draft = 'Vik kommune foreslår at studentene får fastplasser.\n';
  const folders = [[shared], [shared, own]].map((catalogues) => new Project(catalogues, files, open, readings));
  const drafts = folders.map(() => new DraftReader('markdown'));
  const verdicts = async () => {
    for (const folder of folders) await folder.load();
    return folders.map(({ library }, at) => drafts[at]?.readWhole(draft, library).judged[0]?.judgement.verdict);
  };
  const [plain, extended] = await verdicts();
  assert.equal(extended, 'contradicted');
  assert.notEqual(plain, 'contradicted');
  words = '';
  assert.deepEqual(await verdicts(), [plain, plain]);
});

test('words of a catalogue are kept between sessions', async () => {
  const kept = new Map<string, string>();
  const store = {
    get: async (key: string) => JSON.parse(kept.get(key) ?? 'null') ?? undefined,
    put: async (key: string, value: unknown) => void kept.set(key, JSON.stringify(value)),
    digest: (...parts: readonly string[]) => parts.join('\0'),
  };
  const open = (uri: string) =>
    uri === shared ? `${texts[shared]}lexicon:\n  synonyms:\n    - {words: [plass, stilling]}\n` : undefined;
  const sessions: Project[] = [];
  for (const readings of [new Readings(store), new Readings(store)]) {
    const project = new Project([shared], files, open, readings);
    await project.load();
    sessions.push(project);
  }
  const [first, later] = sessions.map(({ library }) => library);
  assert.deepEqual(first?.catalogue.lexicon?.synonyms, [{ words: ['plass', 'stilling'], strength: 0.9 }]);
  assert.deepEqual(later?.catalogue.lexicon, first?.catalogue.lexicon);
  assert.equal(later?.sources.get('vik')?.lexicon, later?.catalogue.lexicon);
});
