import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { LspClient } from '../client/lspClient';

describe('the compiled program', () => {
  const cache = mkdtempSync(join(tmpdir(), 'belegg-cache-'));
  const folder = join(cache, 'belegg');
  after(() => rmSync(cache, { recursive: true }));

  const codes = () => readdirSync(folder).filter((name) => name.endsWith('.code'));
  async function startAndStop(home: string): Promise<void> {
    const client = new LspClient({ environment: { XDG_CACHE_HOME: home } });
    const { serverInfo } = await client.initialize();
    assert.equal(serverInfo?.name, 'Belegg');
    await client.stop();
  }

  test('is kept when the server ends, and the next start leaves it as it is', async () => {
    await startAndStop(cache);
    const [name = '', ...others] = codes();
    assert.deepEqual(others, []);
    const kept = readFileSync(join(folder, name));
    await startAndStop(cache);
    assert.deepEqual(codes(), [name]);
    assert.ok(readFileSync(join(folder, name)).equals(kept));
  });

  test('is made anew where what was kept is damaged', async () => {
    await startAndStop(cache);
    const [name = ''] = codes();
    writeFileSync(join(folder, name), 'not code');
    await startAndStop(cache);
    assert.notEqual(readFileSync(join(folder, name), 'latin1'), 'not code');
  });

  test('is not needed: where nothing can be kept the server starts all the same', async () => {
    const file = join(cache, 'a-file');
    writeFileSync(file, '');
    await startAndStop(file);
  });
});
