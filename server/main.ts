// What editors start: the language server in program.js beside it, compiled once and not at every start.
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { cacheFolder } from './cacheFolder';
import { runCompiled } from './compiled';

// The engine makes optimised code of functions that have run a while, on other threads. Reading a first draft is a while for hundreds of
// functions, and over before most of that code is done: thrice the patience spares a quarter of the processor time. Patterns it first
// brings to a code of its own, which for long ones takes five times as long as the machine's.
setFlagsFromString('--interrupt-budget=400000');
setFlagsFromString('--no-regexp-tier-up');

runCompiled(join(__dirname, 'program.js'), cacheFolder());
