import { type ClaimFigures, confusion, errorsOf, figuresOf, precisionByCode, type Scored, scoreClaims } from './claims';
import { type GoldSet, goldSets } from './gold';

/** What a set must reach: balanced accuracy, precision at warning and above, false alarms a hundred fine sentences, evidence. */
interface Floor {
  readonly balancedAccuracy: number;
  readonly precisionAtWarning: number;
  readonly falseAlarmsPerHundred: number;
  readonly evidenceHits: number;
}

const floors: readonly (readonly [RegExp, Floor])[] = [
  [/locked/, { balancedAccuracy: 0.9, precisionAtWarning: 0.95, falseAlarmsPerHundred: 3, evidenceHits: 0.9 }],
  [/odd/, { balancedAccuracy: 0.85, precisionAtWarning: 0, falseAlarmsPerHundred: 5, evidenceHits: 0 }],
];

/** Judges the gold sets and prints their figures; `open` leaves out the locked ones, `errors` lists what may be looked at. Returns whether the floors are held. */
export function evaluateClaims({ open, errors }: { readonly open: boolean; readonly errors: boolean }): boolean {
  const sets = goldSets().filter(({ name }) => !open || !/locked|odd/.test(name));
  const all: Scored[] = [];
  let held = true;
  for (const set of sets) {
    const scored = scoreClaims(set);
    all.push(...scored);
    const figures = figuresOf(set, scored);
    console.log(lineOf(set, figures));
    for (const lack of lacks(set, figures)) {
      held = false;
      console.log(`    below the floor: ${lack}`);
    }
    if (errors) for (const error of errorsOf(set, scored)) console.log(error);
  }
  printCodes(all);
  printConfusion(all);
  return held;
}

function lineOf({ name }: GoldSet, figures: ClaimFigures): string {
  const { rows, balancedAccuracy, recall, precisionAtWarning, falseAlarmsPerHundred, evidenceHits } = figures;
  return [
    name.padEnd(20),
    `${rows} sentences`.padStart(14),
    `balanced accuracy ${shareOf(balancedAccuracy)}`,
    `recall ${shareOf(recall)}`,
    `precision at warning ${shareOf(precisionAtWarning)}`,
    `false alarms ${falseAlarmsPerHundred.toFixed(1)} %`,
    `evidence ${evidenceHits.toFixed(3)}`,
  ].join('  ');
}

/** A set of honest sentences alone has nothing to find. */
function shareOf(value: number): string {
  return Number.isNaN(value) ? '    –' : value.toFixed(3);
}

function lacks({ name }: GoldSet, figures: ClaimFigures): readonly string[] {
  const floor = floors.find(([pattern]) => pattern.test(name))?.[1];
  if (!floor) return [];
  const least = (['balancedAccuracy', 'precisionAtWarning', 'evidenceHits'] as const).filter(
    (key) => figures[key] < floor[key],
  );
  const alarms = figures.falseAlarmsPerHundred > floor.falseAlarmsPerHundred ? ['falseAlarmsPerHundred'] : [];
  return [...least, ...alarms];
}

function printCodes(scored: readonly Scored[]): void {
  console.log('\ncode                  told  right  under this code');
  for (const [code, { told, bad, exact }] of precisionByCode(scored)) {
    console.log(
      `${code.padEnd(20)}  ${String(told).padStart(4)}  ${(bad / told).toFixed(2).padStart(5)}  ${(exact / told).toFixed(2).padStart(5)}`,
    );
  }
}

function printConfusion(scored: readonly Scored[]): void {
  console.log('\nlabel         told as');
  for (const [label, line] of confusion(scored)) {
    console.log(`${label.padEnd(12)}  ${[...line].map(([verdict, count]) => `${verdict} ${count}`).join(', ')}`);
  }
}
