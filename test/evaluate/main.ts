// npm run evaluate: measures Belegg against its gold sets. Words limit it to parts («references»), --open to the open half. What went
// wrong is listed for open halves; a locked half shows its figures alone.
import { evaluateReferences, passes, table } from './references';

const arguments_ = process.argv.slice(2);
const flags = new Set(arguments_.filter((each) => each.startsWith('--')));
const parts = arguments_.filter((each) => !each.startsWith('--'));
const wants = (part: string) => !parts.length || parts.includes(part);

if (wants('references')) {
  for (const scores of await evaluateReferences(flags.has('--open') ? ['open'] : ['open', 'locked'])) {
    console.log(`${table(scores)}\n`);
    if (scores.half === 'open') for (const error of scores.errors) console.log(error);
    if (!passes(scores)) process.exitCode = 1;
  }
}
