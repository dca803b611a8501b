import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createRequire, wrap } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** Milliseconds of running after which what has been compiled is kept: by then a first draft has been read, and little that no start needs. */
const settledAfter = 700;

/**
 * Runs a CommonJS program as `require` would, from the code that an earlier run compiled. Without it, or where the engine is
 * another, the program is compiled anew, and the code kept in `folder` for the next time. Node does the same by
 * `module.enableCompileCache` from 22.1 on; editors run servers on older ones.
 */
export function runCompiled(file: string, folder: string): void {
  const { mtimeMs, size } = statSync(file);
  const version = [file, mtimeMs, size, process.version, process.arch].join('\0');
  const kept = join(folder, `${createHash('sha256').update(version).digest('hex').slice(0, 40)}.code`);
  const cachedData = read(kept);
  const script = new Script(wrap(readFileSync(file, 'utf8')), { filename: file, ...(cachedData && { cachedData }) });
  if (!cachedData || script.cachedDataRejected) keepOnce(script, folder, kept);
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));
}

function read(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Functions are compiled when they are first called, so the code is taken after some work, or at the end of a short run. */
function keepOnce(script: Script, folder: string, path: string): void {
  let isKept = false;
  const keep = () => {
    if (isKept) return;
    isKept = true;
    try {
      const unfinished = `${path}.${process.pid}`;
      mkdirSync(folder, { recursive: true });
      writeFileSync(unfinished, script.createCachedData());
      renameSync(unfinished, path);
    } catch {
      // A full or read-only disk costs time at the next start and nothing else.
    }
  };
  setTimeout(keep, settledAfter).unref();
  process.once('exit', keep);
}
