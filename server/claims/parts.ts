import { numerals } from '../lexicon/numerals';
import type { Span } from '../text/span';
import type { Word } from '../text/words';

/** Words that set a thing aside for another; what follows them is denied, and nothing else is. */
const opensContrast = /^(?:og|men|eller|i|heller|snarere|framfor|fremfor|uten|utan)$/;
const contrasts =
  /^(?:(?:og|men|eller) (?:ikke|ikkje)|i (?:stedet|staden) for|heller enn|snarere enn|framfor|fremfor|uten at|utan at|uten å|utan å)(?: |$)/;

/** Words that open a clause of time, condition or reason. */
const subordinators = /^(?:når|dersom|hvis|viss|fordi|ettersom|mens|medan|såfremt|såframt)$/;

/** «… og ikke av helsepersonell», «i stedet for at …», «når …»: clauses of their own. */
export function parted(all: readonly Word[], clause: Span): readonly Span[] {
  const cuts = all
    .filter(
      ({ start, form }, index) =>
        clause.start < start &&
        start < clause.end &&
        (subordinators.test(form) ||
          isContrast(all, index) ||
          isFurther(all, index) ||
          takesUpAgain(all, index, clause)),
    )
    .map(({ start }) => start);
  return [clause.start, ...cuts].map((start, index) => ({ start, end: cuts[index] ?? clause.end }));
}

/** «… og at det …»: another clause of the same rank, with denials of its own. */
function isFurther(all: readonly Word[], index: number): boolean {
  return /^(?:og|eller|samt)$/.test(all[index]?.form ?? '') && all[index + 1]?.form === 'at';
}

const setsAside = /^(?:og|men)$/;
const longestAside = 5;

/** «A og ikke B skal betale»: behind the noun that is set aside the verb goes on with the other. */
function takesUpAgain(all: readonly Word[], index: number, clause: Span): boolean {
  if (!modal.test(all[index]?.form ?? '')) return false;
  for (let at = index - 2; at >= Math.max(1, index - longestAside); at--) {
    const form = all[at]?.form ?? '';
    if ((all[at]?.start ?? 0) < clause.start || opensClause(all, at, at + 1)) return false;
    if (/^(?:ikke|ikkje)$/.test(form)) return setsAside.test(all[at - 1]?.form ?? '');
  }
  return false;
}

const modal = /^(?:bør|burde|må|måtte|skal|skulle|kan|kunne|vil|ville|er|var|har|blir)$/;

/** «enten den er ønsket eller ikke», «om det lykkes eller ikke»: both are meant, and neither is denied. */
export function isAlternative(all: readonly Word[], denial: number): boolean {
  return (
    all[denial - 1]?.form === 'eller' &&
    all.slice(Math.max(0, denial - farthestAlternative), denial - 1).some(({ form }) => alternatives.test(form))
  );
}

const alternatives = /^(?:enten|anten|om|hvorvidt|uavhengig|uansett)$/;
const farthestAlternative = 12;

/** «tre i stedet for» replaces and denies nothing. */
const replacing = /^(?:tre|trer|trå|trår|tredd|tredde|komme|kommer|kome|kjem)$/;

export function isContrast(all: readonly Word[], index: number): boolean {
  if (!opensContrast.test(all[index]?.form ?? '')) return false;
  if (replacing.test(all[index - 1]?.form ?? '') || isAlternative(all, index + 1)) return false;
  return contrasts.test(
    all
      .slice(Math.max(0, index), index + 3)
      .map(({ form }) => form)
      .join(' '),
  );
}

/** A word between two positions opens a clause of its own. */
export function opensClause(all: readonly Word[], from: number, to: number): boolean {
  return all.slice(from, to).some(({ form }) => /^(?:at|om|som|men|fordi)$/.test(form));
}

/** «knapt 60 prosent», «knapt halvparten»: a little less than that, and nothing is denied. */
export function isRounding(
  text: string,
  all: readonly Word[],
  { at, end }: { at: readonly number[]; end: number },
): boolean {
  const last = at.at(-1) ?? 0;
  if (all[last]?.form !== 'knapt') return false;
  const next = all[last + 1]?.form ?? '';
  const { starts, numbers } = numerals();
  return /^\s*\d/.test(text.slice(end, end + 4)) || (starts.has(next) && !numbers.get(next)?.article);
}
