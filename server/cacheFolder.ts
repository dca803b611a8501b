import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where programs of this system keep what they can make again. */
export function cacheFolder(): string {
  const base = process.env.XDG_CACHE_HOME || process.env.LOCALAPPDATA || join(homedir(), '.cache');
  return join(base, 'belegg');
}
