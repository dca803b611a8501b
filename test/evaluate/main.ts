// npm run evaluate: measures Belegg against its gold sets. Words limit it to parts («references», «finding», «claims»), --open to the open half. What
// went wrong with references is listed for the open half, with claims on --errors; a locked half shows its figures alone. «support» fits
// the weights of the verdict anew on the open sets, and on the folders with drafts and their labels that --drafts=<folder> names.
import { reportFinding } from './claimFinding';
import { evaluateClaims } from './claimTable';
import { goldSetIn, goldSets } from './gold';
import { evaluateReferences, passes, table } from './references';
import { fitSupport } from './support';

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

if (wants('finding')) {
  const sets = goldSets().filter(({ name }) => !flags.has('--open') || name.includes('open'));
  for (const set of sets) console.log(`${reportFinding(set).join('\n')}\n`);
}

if (wants('claims')) {
  if (!evaluateClaims({ open: flags.has('--open'), errors: flags.has('--errors') })) process.exitCode = 1;
}

if (parts.includes('support')) {
  const folders = [...flags].flatMap((flag) => (flag.startsWith('--drafts=') ? flag.slice('--drafts='.length) : []));
  fitSupport([...goldSets(), ...folders.map(goldSetIn)]);
}
