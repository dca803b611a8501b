import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishDiagnosticsParams } from 'vscode-languageserver-protocol/node';
import { LspClient, root } from '../client/lspClient';
import { atMost, median, printRows, quantile } from './table';

const rounds = 3;
const keystrokes = 60;
const pages = 100;
const claimsPerPage = 8;
/** A character in the middle of a claim's words. */
const insideClaim = 60;
const uri = 'file:///bench/pastander.md';

/** Sentences of the responses, each given to one of them: some hold and some do not, as in a real summary. */
function claimDraft(): { readonly text: string; readonly line: number } {
  const views = ['ntnu-nou-2023-4.txt', 'helsedirektoratet-profesjonsmeldingen.txt'].flatMap((name) =>
    readFileSync(join(root, 'seeds', name), 'utf8')
      .replace(/\s+/g, ' ')
      .split(/(?<=[a-zæøå]\.) (?=[A-ZÆØÅ])/)
      .filter((each) => each.length > 60 && each.length < 300),
  );
  const openings = ['NTNU mener at', 'Helsedirektoratet mener at', 'Ifølge NTNU er det slik at'];
  const lines: string[] = [];
  for (let page = 0; page < pages; page++) {
    lines.push(`## Tema ${page + 1}`, '');
    for (let claim = 0; claim < claimsPerPage; claim++) {
      const number = page * claimsPerPage + claim;
      const view = views[number % views.length] ?? '';
      const opening = openings[Math.floor(number / views.length) % openings.length];
      lines.push(`${opening} ${view.charAt(0).toLowerCase()}${view.slice(1)}`, '');
    }
  }
  const middle = Math.floor(lines.length / 2);
  return { text: lines.join('\n'), line: lines.findIndex((each, at) => at >= middle && each.length > insideClaim) };
}

/** A draft with 800 claims. Returns whether the targets are held. */
export async function benchClaims(): Promise<boolean> {
  const { text, line } = claimDraft();
  const first: number[] = [];
  const keys: number[] = [];
  let found = 0;
  for (let round = 0; round < rounds; round++) {
    const client = new LspClient();
    await client.initialize();
    const began = performance.now();
    await client.open(uri, text);
    found = (await judged(client)).diagnostics.length;
    first.push(performance.now() - began);
    for (let key = 0; key < keystrokes; key++) {
      const position = { line, character: insideClaim };
      const start = performance.now();
      await client.change(uri, key + 2, [{ range: { start: position, end: position }, text: 'a' }]);
      await client.diagnosticsOf(uri, key + 2);
      keys.push(performance.now() - start);
    }
    await client.stop();
  }
  return printRows(`${pages * claimsPerPage} claims (${found} findings), ${rounds} rounds; medians, ms`, [
    atMost('first full judgement', median(first), 2000),
    atMost('keystroke in a claim p50', median(keys), 40),
    atMost('keystroke in a claim p95', quantile(keys, 0.95), 40),
  ]);
}

/** The first findings without the claims are followed by those with them. */
function judged(client: LspClient): Promise<PublishDiagnosticsParams> {
  const isClaim = ({ code }: { readonly code?: unknown }) => code === 'claim-unsupported' || code === 'wrong-actor';
  return client.until(() => client.published.find((each) => each.uri === uri && each.diagnostics.some(isClaim)));
}
