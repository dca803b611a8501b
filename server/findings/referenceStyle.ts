import type { Reference } from '../references/model';
import {
  houseWay,
  isPublishers,
  type Rewriting,
  rewriting,
  type Setting,
  type Trait,
  traitsOf,
} from '../references/writing';
import { overlaps, type Span } from '../text/span';
import type { Finding } from './model';

/** More would only repeat what the first ones say. */
const mostFindings = 10;

interface Written {
  readonly reference: Reference;
  readonly traits: readonly Trait[];
}

/**
 * Where a draft that writes the same kind of reference in several ways does it in one of the rarer ones, in text order. What is
 * quoted stands as its writer wrote it, and is left out.
 */
export function findMixedStyles(text: string, references: readonly Reference[]): readonly Finding[] {
  const all = writtenIn(text, references);
  if (!isMixed(countWays(all))) return [];
  const own = ownWords(text, all);
  const usual = usualWays(countWays(own));
  const findings: Finding[] = [];
  for (const { reference, traits } of own) {
    if (!traits.some(({ respect, way }) => isVisible(respect) && usual.get(respect) !== way)) continue;
    const { start, end } = reference;
    const changes = traits.flatMap((trait) => {
      const way = isVisible(trait.respect) ? usual.get(trait.respect) : undefined;
      return (way === undefined ? undefined : rewriting(text, trait, way)) ?? [];
    });
    findings.push({
      span: { start, end },
      detail: {
        code: 'reference-style',
        written: onOneLine(text.slice(start, end)),
        usual: onOneLine(applied(text, reference, changes)),
      },
      evidence: [],
    });
    if (findings.length === mostFindings) break;
  }
  return findings;
}

/**
 * What to change for all references of the draft to be in one style: the publishers' own where they have one, with no-break spaces
 * before numbers, else what the draft does most. In text order; empty when nothing needs to change.
 */
export function inOneStyle(text: string, references: readonly Reference[]): readonly Rewriting[] {
  const own = ownWords(text, writtenIn(text, references));
  const usual = usualWays(countWays(own));
  return own.flatMap(({ traits }) =>
    traits.flatMap((trait) => {
      const way = isPublishers(trait.respect) ? houseWay(trait.respect) : usual.get(trait.respect);
      return (way === undefined ? undefined : rewriting(text, trait, way)) ?? [];
    }),
  );
}

/** What to change for one reference to be written as the draft most often does. */
export function asUsual(text: string, references: readonly Reference[], reference: Reference): readonly Rewriting[] {
  const own = ownWords(text, writtenIn(text, references));
  const usual = usualWays(countWays(own));
  const traits = own.find((each) => each.reference.start === reference.start)?.traits ?? [];
  return traits.flatMap((trait) => {
    const way = isVisible(trait.respect) ? usual.get(trait.respect) : undefined;
    return (way === undefined ? undefined : rewriting(text, trait, way)) ?? [];
  });
}

/** Whether a space breaks the line cannot be seen, so that nothing is said of it. */
function isVisible(respect: string): boolean {
  return respect !== 'gap';
}

function writtenIn(text: string, references: readonly Reference[]): readonly Written[] {
  const written: Written[] = [];
  for (const reference of references) {
    const traits = traitsOf(text, reference, settingOf(text, reference));
    if (traits.length) written.push({ reference, traits });
  }
  return written;
}

const longestLook = 300;

/** Lists and headings abbreviate as they like. */
function settingOf(text: string, { start, place }: Reference): Setting {
  if (!place) return 'other';
  const before = text.slice(Math.max(0, start - longestLook), start);
  const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
  if (/^\s*\|/.test(line)) return 'aside';
  if (before.lastIndexOf('(') > before.lastIndexOf(')') || /(?:^|[\s(])jfr?\.\s*$/i.test(before)) return 'aside';
  return /^\s*(?:#{1,6}\s|[-*+•]\s|\d{1,3}[.)]\s)/.test(line) ? 'other' : 'prose';
}

type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>;

function countWays(written: readonly Written[]): Counts {
  const counts = new Map<string, Map<string, number>>();
  for (const { traits } of written) {
    for (const { respect, way } of traits) {
      const ways = counts.get(respect) ?? new Map<string, number>();
      ways.set(way, (ways.get(way) ?? 0) + 1);
      counts.set(respect, ways);
    }
  }
  return counts;
}

function isMixed(counts: Counts): boolean {
  return [...counts].some(([respect, ways]) => isVisible(respect) && ways.size > 1);
}

/** The most frequent way in each respect; of equally frequent ones the publishers', else the first used. */
function usualWays(counts: Counts): ReadonlyMap<string, string> {
  const usual = new Map<string, string>();
  for (const [respect, ways] of counts) {
    const house = houseWay(respect);
    const [most] = [...ways].sort(([a, m], [b, n]) => n - m || Number(b === house) - Number(a === house));
    if (most) usual.set(respect, most[0]);
  }
  return usual;
}

const quotation = /«[^«»]{1,1500}»|“[^“”]{1,1500}”|"[^"\r\n]{1,600}"|^[ \t]{0,3}>.*$/gm;

function ownWords(text: string, written: readonly Written[]): readonly Written[] {
  const quoted: Span[] = [];
  for (const { 0: found, index } of text.matchAll(quotation)) quoted.push({ start: index, end: index + found.length });
  let next = 0;
  return written.filter(({ reference }) => {
    while ((quoted[next]?.end ?? Number.POSITIVE_INFINITY) <= reference.start) next++;
    const around = quoted[next];
    return !around || !overlaps(around, reference);
  });
}

function applied(text: string, { start, end }: Span, changes: readonly Rewriting[]): string {
  let out = '';
  let at = start;
  for (const { span, newText } of changes) {
    out += text.slice(at, span.start) + newText;
    at = span.end;
  }
  return out + text.slice(at, end);
}

function onOneLine(words: string): string {
  return words.replace(/\s+/gu, ' ');
}
