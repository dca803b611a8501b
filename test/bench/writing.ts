import { join } from 'node:path';
import { DefinitionRequest, HoverRequest } from 'vscode-languageserver-protocol/node';
import { createScanner } from '../../server/references/scan';
import { LspClient, root, serverModule } from '../client/lspClient';
import { bundledCatalogue } from './catalogue';
import { benchDraft, placesOf } from './draft';
import { atLeast, atMost, atMostTimes, median, printRows, quantile } from './table';

const rounds = 5;
const keystrokes = 60;
const requests = 200;
const burst = 30;
const uri = 'file:///bench/utkast.md';
const draft = benchDraft(100);
const places = placesOf(draft, /kapittel|kap\.|spørsmål|RETHOS|LIS1|NOU/g, requests);

/** Milliseconds and megabytes of one round. */
interface Round {
  readonly initialize: number;
  readonly firstDiagnostics: number;
  readonly hover: readonly number[];
  readonly definition: readonly number[];
  readonly answered: number;
  readonly keystroke: readonly number[];
  readonly burst: number;
  readonly burstPublishes: number;
  readonly peak: number;
}

async function round(module: string): Promise<Round> {
  const began = performance.now();
  const client = new LspClient({ module });
  await client.initialize();
  const initialize = performance.now() - began;
  await client.open(uri, draft);
  await client.diagnosticsOf(uri, 1);
  const firstDiagnostics = performance.now() - began;

  let answered = 0;
  const timed = async (send: () => Promise<unknown>) => {
    const start = performance.now();
    const result = await send();
    const took = performance.now() - start;
    if (Array.isArray(result) ? result.length : result) answered++;
    return took;
  };
  const hover: number[] = [];
  const definition: number[] = [];
  for (const position of places) {
    const params = { textDocument: { uri }, position };
    hover.push(await timed(() => client.connection.sendRequest(HoverRequest.type, params)));
    definition.push(await timed(() => client.connection.sendRequest(DefinitionRequest.type, params)));
  }

  let version = 1;
  const type = (text: string) => {
    const position = { line: 40, character: 0 };
    return client.change(uri, ++version, [{ range: { start: position, end: position }, text }]);
  };
  const keystroke: number[] = [];
  for (let key = 0; key < keystrokes; key++) {
    const start = performance.now();
    await type('a');
    await client.diagnosticsOf(uri, version);
    keystroke.push(performance.now() - start);
  }
  const before = client.published.length;
  for (let key = 0; key < burst; key++) await type('b');
  const last = performance.now();
  await client.diagnosticsOf(uri, version);
  const burstTime = performance.now() - last;
  const burstPublishes = client.published.length - before;
  const peak = client.peakMemory() ?? Number.NaN;
  await client.stop();
  return {
    initialize,
    firstDiagnostics,
    hover,
    definition,
    answered: answered / (2 * places.length),
    keystroke,
    burst: burstTime,
    burstPublishes,
    peak,
  };
}

/** A draft of 100 pages with the two bundled responses, the server beside one that does nothing, in turn. Returns whether the targets are held. */
export async function benchWriting(): Promise<boolean> {
  const idleModule = join(root, 'dist-test', 'bench', 'idle.js');
  const own: Round[] = [];
  const idle: Round[] = [];
  for (let i = 0; i < rounds; i++) {
    idle.push(await round(idleModule));
    own.push(await round(serverModule));
  }
  const both = (of: (round: Round) => number) => [median(own.map(of)), median(idle.map(of))] as const;
  const times = (name: string, of: (round: Round) => number, most: number) => {
    const [mine, floor] = both(of);
    return atMostTimes(name, mine, most, floor);
  };
  const most = (name: string, of: (round: Round) => number, limit: number) => {
    const [mine, floor] = both(of);
    return atMost(name, mine, limit, floor);
  };
  return printRows(
    `100-page draft (${Math.round(draft.length / 1000)} kB), two sources, ${rounds} rounds in turn; medians, ms and MB`,
    [
      times('initialize', (r) => r.initialize, 1.5),
      times('first diagnostics', (r) => r.firstDiagnostics, 2),
      most('hover p50', (r) => median(r.hover), 5),
      most('hover p95', (r) => quantile(r.hover, 0.95), 5),
      most('definition p95', (r) => quantile(r.definition, 0.95), 5),
      atLeast('answered, share', median(own.map((r) => r.answered)), 0.95),
      most('keystroke p50', (r) => median(r.keystroke), 15),
      most('keystroke p95', (r) => quantile(r.keystroke, 0.95), 25),
      most('burst of 30, last key to fresh', (r) => r.burst, 40),
      most('publications in a burst', (r) => r.burstPublishes, 8),
      most('peak memory', (r) => r.peak, 150),
      atLeast('reference scan, MB/s', await scanSpeed(), 20),
    ],
  );
}

/** Megabytes of draft text that one core scans for references in a second. */
async function scanSpeed(): Promise<number> {
  const scanner = createScanner(await bundledCatalogue());
  const text = draft.slice(0, 100_000);
  const speeds = Array.from({ length: 30 }, () => {
    const start = performance.now();
    for (let i = 0; i < 10; i++) scanner.scan(text);
    return Buffer.byteLength(text) / 100 / (performance.now() - start);
  });
  return median(speeds.slice(10));
}
