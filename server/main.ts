// What editors start: the language server in program.js beside it, compiled once and not at every start.
import { join } from 'node:path';
import { cacheFolder } from './cacheFolder';
import { runCompiled } from './compiled';

runCompiled(join(__dirname, 'program.js'), cacheFolder());
