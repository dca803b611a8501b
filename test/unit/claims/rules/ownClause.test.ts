import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOf } from '../judged';

const honest: readonly (readonly [claim: string, source: string])[] = [
  [
    'Elvebyen kommune meiner at forslaget om pant på syklar ikkje må føre til høgare prisar på verkstader.',
    'Utvalet sitt forslag om pant på syklar må ikkje føre til høgare prisar på verkstader.',
  ],
  [
    'Elvebyen kommune mener at pant på sykler vil bli for dyrt for verkstedene.',
    'Reiseutvalget foreslår pant på sykler, men dette vil bli for dyrt for verkstedene.',
  ],
  [
    'Elvebyen kommune mener at pant på sykler ikke må svekke retten til gratis parkering.',
    'Reiseutvalget foreslår pant på sykler, men ordningen må ikke svekke retten til gratis parkering.',
  ],
  ['Elvebyen kommune støtter pant på sykler.', 'Reiseutvalget foreslår pant på sykler, noe kommunen støtter.'],
  ['Elvebyen kommune støtter pant på sykler.', 'Reiseutvalget foreslår pant på sykler, noe vi også støtter.'],
  ['Elvebyen kommune støtter pant på sykler.', 'Reiseutvalget foreslår pant på sykler. Dette støttes.'],
  ['Elvebyen kommune støttar pant på syklar.', 'Utvalet foreslår pant på syklar. Dette støttast.'],
];

for (const [claim, source] of honest)
  test(`«${source}» backs «${claim}»`, () => {
    assert.equal(codeOf(claim, source), undefined);
  });

const reported: readonly (readonly [claim: string, source: string])[] = [
  ['Elvebyen kommune støtter pant på sykler.', 'Reiseutvalget foreslår pant på sykler, noe fylkeslegen støtter.'],
  [
    'Elvebyen kommune støtter pant på sykler.',
    'Reiseutvalget foreslår pant på sykler, men dette vil bli for dyrt for verkstedene.',
  ],
  [
    'Elvebyen kommune mener at pant på sykler vil bli dyrt for verkstedene.',
    'Reiseutvalget foreslår pant på sykler, men mener at dette vil bli dyrt for verkstedene.',
  ],
  [
    'Elvebyen kommune mener at pant på sykler vil bli dyrt for verkstedene.',
    'Reiseutvalget foreslår pant på sykler, men dette mener mindretallet vil bli dyrt for verkstedene.',
  ],
  [
    'Elvebyen kommune vil ha pant på sykler.',
    'Reiseutvalget foreslår pant på sykler. Det foreslås også pant på hjelmer.',
  ],
];

for (const [claim, source] of reported)
  test(`«${source}» gives another’s view, not that of «${claim}»`, () => {
    assert.equal(codeOf(claim, source), 'wrong-holder');
  });
