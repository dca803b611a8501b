import { search } from '../evidence/align';
import type { Unit } from '../evidence/index';
import type { Figure } from '../language/numbers';
import { numeralAt, tokens } from '../language/numerals';
import { against, type Case } from './case';
import { figuresAt, isSame } from './figures';

const longestLead = 40;
const from = /(?<![a-zà-öø-ɏ])(?:fra|frå)\s+(?:[a-zà-öø-ɏ]{1,12}\s+){0,3}$/iu;
const to = /^\s+(?:[a-zà-öø-ɏ]{1,20}\s+){0,3}(?:til|mot)\s+(?:[a-zà-öø-ɏ]{1,12}\s+){0,3}$/iu;

/** «fra drøyt en tredel til over halvparten»: the ends of a change, which a source often gives in two sentences. */
export function isOfChange(text: string, each: Figure, claimed: readonly Figure[]): boolean {
  return claimed.some((other) => {
    if (other === each || other.unit !== each.unit) return false;
    const [first, last] = other.start < each.start ? [other, each] : [each, other];
    return (
      from.test(text.slice(Math.max(0, first.start - longestLead), first.start)) &&
      to.test(text.slice(first.end, last.start))
    );
  });
}

const aimed =
  /(?<![a-zà-öø-ɏ])(?:bør|må|skal|vil|ønsk(?:er|jer)|ber)(?![a-zà-öø-ɏ])[^.;:]{0,60}(?<![a-zà-öø-ɏ])(?:til|på|være|vere|bli)\s+([a-zà-öø-ɏ\d]{1,20})\s*[.,;)]/iu;

/** «Den bør ned til seks.» behind «Tiden er 14 måneder»: what is asked for leaves the unit to the sentence before. */
export function isElided({ index }: Case, { unit, value }: Figure, best: Unit): boolean {
  const next = index.units[best.index + 1];
  if (unit === '' || unit === 'year' || next?.passage !== best.passage) return false;
  const found = aimed.exec(index.text.slice(next.span.start, next.span.end));
  const word = found?.[1];
  if (!word) return false;
  return numeralAt(tokens(word, 0, word.length), 0, word)?.value === value;
}

const farthest = 60;

/** «412 millioner i NTNU og 6,4 i Elvebyen»: the figure stands with the name of another source, which has it. */
export function isOfOtherActor(given: Case, each: Figure): boolean {
  const { claim, text, library, source } = given;
  if (library.sources.size < 2) return false;
  const behind = text.slice(each.end, Math.min(claim.end, each.end + farthest)).split(/[,;:]|\d/, 1)[0] ?? '';
  for (const other of library.sources.values()) {
    if (other === source || !namesIn(other.source.actor).some((name) => stands(behind, name))) continue;
    const theirs = against(given, other);
    const units = search(theirs.index, given.query, mostUnits).map(({ unit }) => unit);
    return units.some((unit) => figuresAt(theirs, unit).some((figure) => isSame(each, figure)));
  }
  return false;
}

const mostUnits = 6;

interface Named {
  readonly name: string;
  readonly aliases: readonly { readonly value: string }[];
}

/** Names that stand for the actor alone: with a capital. */
function namesIn({ name, aliases }: Named): readonly string[] {
  return [name, ...aliases.map(({ value }) => value)].filter((each) => /^\p{Lu}/u.test(each));
}

function stands(text: string, name: string): boolean {
  const at = text.indexOf(name);
  const isLetter = (letter: string | undefined) => letter !== undefined && /\p{L}/u.test(letter);
  return at >= 0 && !isLetter(text[at - 1]) && !isLetter(text[at + name.length]);
}
