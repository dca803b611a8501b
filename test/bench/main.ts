// npm run bench: the server beside one that does nothing, through a real client over stdio, in turn in one run.
import { join } from 'node:path';
import { DefinitionRequest, HoverRequest } from 'vscode-languageserver-protocol/node';
import { createScanner } from '../../server/references/scan';
import { LspClient, root, serverModule } from '../client/lspClient';
import { bundledCatalogue } from './catalogue';
import { benchDraft, placesOf } from './draft';

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

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

const median = (values: readonly number[]) => quantile(values, 0.5);

async function main(): Promise<void> {
  const idleModule = join(root, 'dist-test', 'bench', 'idle.js');
  const own: Round[] = [];
  const idle: Round[] = [];
  for (let i = 0; i < rounds; i++) {
    idle.push(await round(idleModule));
    own.push(await round(serverModule));
  }
  const row = (
    name: string,
    of: (round: Round) => number,
    limit: string,
    holds: (own: number, idle: number) => boolean,
  ) => {
    const mine = median(own.map(of));
    const floor = median(idle.map(of));
    const verdict = holds(mine, floor) ? 'ok' : 'OVER';
    console.log(
      `${name.padEnd(34)} ${mine.toFixed(2).padStart(9)} ${floor.toFixed(2).padStart(9)} ${(mine / floor).toFixed(2).padStart(7)}  ${limit.padEnd(22)} ${verdict}`,
    );
    return verdict === 'ok';
  };
  console.log(
    `100-page draft (${Math.round(draft.length / 1000)} kB), two sources, ${rounds} rounds in turn; medians, ms and MB\n`,
  );
  console.log(`${''.padEnd(34)} ${'Belegg'.padStart(9)} ${'idle'.padStart(9)} ${'ratio'.padStart(7)}  target`);
  const results = [
    row(
      'initialize',
      (r) => r.initialize,
      '≤ 1.5 × idle',
      (a, b) => a <= 1.5 * b,
    ),
    row(
      'first diagnostics',
      (r) => r.firstDiagnostics,
      '≤ 2 × idle',
      (a, b) => a <= 2 * b,
    ),
    row(
      'hover p50',
      (r) => median(r.hover),
      '≤ 5',
      (a) => a <= 5,
    ),
    row(
      'hover p95',
      (r) => quantile(r.hover, 0.95),
      '≤ 5',
      (a) => a <= 5,
    ),
    row(
      'definition p95',
      (r) => quantile(r.definition, 0.95),
      '≤ 5',
      (a) => a <= 5,
    ),
    row(
      'answered, share',
      (r) => r.answered,
      '≥ 0.95',
      (a) => a >= 0.95,
    ),
    row(
      'keystroke p50',
      (r) => median(r.keystroke),
      '≤ 15',
      (a) => a <= 15,
    ),
    row(
      'keystroke p95',
      (r) => quantile(r.keystroke, 0.95),
      '≤ 25',
      (a) => a <= 25,
    ),
    row(
      'burst of 30, last key to fresh',
      (r) => r.burst,
      '≤ 40',
      (a) => a <= 40,
    ),
    row(
      'publications in a burst',
      (r) => r.burstPublishes,
      '≤ 8',
      (a) => a <= 8,
    ),
    row(
      'peak memory',
      (r) => r.peak,
      '≤ 150',
      (a) => a <= 150,
    ),
  ];
  results.push(await scanSpeed());
  if (results.includes(false)) process.exitCode = 1;
}

/** Megabytes of draft text that one core scans for references in a second. */
async function scanSpeed(): Promise<boolean> {
  const scanner = createScanner(await bundledCatalogue());
  const text = draft.slice(0, 100_000);
  const speeds = Array.from({ length: 15 }, () => {
    const start = performance.now();
    for (let i = 0; i < 10; i++) scanner.scan(text);
    return Buffer.byteLength(text) / 100 / (performance.now() - start);
  });
  const speed = median(speeds.slice(5));
  console.log(
    `${'reference scan, MB/s'.padEnd(34)} ${speed.toFixed(1).padStart(9)} ${''.padStart(17)}  ${'≥ 20'.padEnd(22)} ${speed >= 20 ? 'ok' : 'OVER'}`,
  );
  return speed >= 20;
}

await main();
