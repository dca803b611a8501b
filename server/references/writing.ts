import { stortingNames } from '../catalogue/names';
import type { Span } from '../text/span';
import type { Reference } from './model';

/** One respect in which writers differ when they write a reference, and the way that was chosen there. */
export interface Trait {
  /** `nou.colon`, `range`, `chapter.prose` … */
  readonly respect: string;
  /** The writing itself, spaces of all kinds as plain ones, letters of keywords in lower case. */
  readonly way: string;
  /** The part of the text that is written so; may be empty. */
  readonly span: Span;
}

/** Where a reference stands: in brackets and tables writers abbreviate, in running text they do not. */
export type Setting = 'prose' | 'aside' | 'other';

const nbsp = '\u00a0';
const nouParts = /^(nou)?([^\d]*?)(\s*)(?:19|20)\d\d(\s*:\s*)\d{1,2}/iu;
const keywordParts = /^(\p{L}+\.?)(\s*)(?=\d)/u;
const rangeDash = /\d(?: ?[a-h])?(\s*[-–—−]\s*)\d/u;
const seriesParts = /^(\p{L}[\p{L}. \u00a0]{0,14}?)(\s*)(?=\d)/u;
const sessionDash = /\(\s*\d{4}(\s*[-–—/]\s*)\d{2,4}\s*\)$/u;

const keywords: Readonly<Record<string, string>> = {
  kapittel: 'chapter',
  'kap.': 'chapter',
  kap: 'chapter',
  punkt: 'point',
  'pkt.': 'point',
  pkt: 'point',
  spørsmål: 'question',
  'spm.': 'question',
  spm: 'question',
};

/** What the publishers themselves write, for ties and where a draft is written over in one style. */
const houseWays: Readonly<Record<string, string>> = {
  'nou.word': 'NOU',
  'nou.colon': ': ',
  range: '–',
  session: '–',
  'chapter.prose': 'kapittel',
  'chapter.aside': 'kap.',
  'point.prose': 'punkt',
  'point.aside': 'pkt.',
  'question.prose': 'spørsmål',
  'question.aside': 'spørsmål',
  rethos: 'RETHOS',
  lis: '',
  gap: nbsp,
};

/** The way of the publishers (regjeringen.no, Stortinget); undefined where they have none. */
export function houseWay(respect: string): string | undefined {
  return respect.startsWith('series.') ? stortingNames[respect.slice(7)] : houseWays[respect];
}

/** Respects in which the publishers' way is right and others are slips; in the others a draft's own habit is as good. */
export function isPublishers(respect: string): boolean {
  return /^(?:nou\.|series\.|range$|session$|gap$)/.test(respect);
}

/** How the reference is written, respect by respect, in text order. Empty for kinds that are names. */
export function traitsOf(text: string, reference: Reference, setting: Setting): readonly Trait[] {
  const { kind, start, end } = reference;
  if (kind === 'actor') return [];
  const written = text.slice(start, end);
  if (kind === 'nou') return nouTraits(written, start);
  if (reference.place) return placeTraits(written, start, reference.place.to !== undefined, setting);
  if (kind === 'stortinget-doc') return stortingTraits(written, start, reference.target);
  if (kind === 'rethos') return named(written, start, 'rethos', /^rethos/i);
  return kind === 'lis' ? named(written, start, 'lis', /(?<=^LIS)[ \u00a0-]?(?=\d)/i) : [];
}

function nouTraits(written: string, at: number): readonly Trait[] {
  const found = nouParts.exec(written);
  if (!found) return [];
  const [whole, word = '', ending = '', gap = '', colon = ''] = found;
  const traits: Trait[] = [];
  if (word && !ending) traits.push(trait('nou.word', word, at));
  if (word) traits.push(trait('gap', gap, at + word.length + ending.length));
  return [...traits, trait('nou.colon', colon, at + whole.lastIndexOf(colon))];
}

function placeTraits(written: string, at: number, isRange: boolean, setting: Setting): readonly Trait[] {
  const traits: Trait[] = [];
  const [, keyword = '', gap = ''] = keywordParts.exec(written) ?? [];
  const kind = keywords[keyword.toLowerCase()];
  if (kind && setting !== 'other') traits.push(trait(`${kind}.${setting}`, keyword.toLowerCase(), at, keyword.length));
  if (keyword) traits.push(trait('gap', gap, at + keyword.length));
  const dash = isRange ? rangeDash.exec(written) : null;
  if (dash?.[1]) traits.push(trait('range', dash[1], at + written.indexOf(dash[1], dash.index + 1)));
  return traits;
}

function stortingTraits(written: string, at: number, target: string): readonly Trait[] {
  const traits: Trait[] = [];
  const [, series = '', gap = ''] = seriesParts.exec(written) ?? [];
  const prefix = target.slice(0, target.indexOf(':'));
  if (series && prefix in stortingNames && !prefix.startsWith('dok'))
    traits.push(trait(`series.${prefix}`, series, at));
  if (series) traits.push(trait('gap', gap, at + series.length));
  const dash = sessionDash.exec(written);
  if (dash?.[1]) traits.push(trait('session', dash[1], at + dash.index + dash[0].indexOf(dash[1])));
  return traits;
}

function named(written: string, at: number, respect: string, pattern: RegExp): readonly Trait[] {
  const found = pattern.exec(written);
  return found ? [trait(respect, found[0], at + found.index)] : [];
}

function trait(respect: string, way: string, start: number, length = way.length): Trait {
  return { respect, way: folded(way), span: { start, end: start + length } };
}

function folded(way: string): string {
  return way.replace(/\s+/gu, ' ');
}

/** A change of one part of a reference. */
export interface Rewriting {
  readonly span: Span;
  readonly newText: string;
}

/** What to write for a trait to be in the given way: a capital stays one, and a space before a number does not break. Undefined when it is. */
export function rewriting(text: string, { respect, span }: Trait, way: string): Rewriting | undefined {
  const written = text.slice(span.start, span.end);
  const upper = /^\p{Lu}/u.test(written) && /^(?:chapter|point|question)/.test(respect);
  const cased = upper ? way.charAt(0).toUpperCase() + way.slice(1) : way;
  const newText = respect === 'nou.colon' ? cased.replace(' ', nbsp) : cased;
  const same = respect.startsWith('series.') ? folded(written) === newText : written === newText;
  return same ? undefined : { span, newText };
}
