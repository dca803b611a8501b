import type { Verdict } from '../claims/model';
import type { Severity } from '../findings/codes';
import type { Detail } from '../findings/model';
import type { FileFault, InputFault } from '../project/files';
import type { Language } from '../project/settings';
import type { Place } from '../references/model';
import { en } from './en';
import { nb } from './nb';
import { nn } from './nn';

/** Every sentence Belegg shows, in one language. Names and quotations come in as they stand; nothing here is Markdown. */
export interface Messages {
  readonly finding: { readonly [C in Detail['code']]: (detail: Extract<Detail, { code: C }>) => string };
  /** «kapittel 10.8», «spørsmål 14–17» */
  place(place: Place): string;
  passages(count: number): string;
  mentions(count: number): string;
  /** How often a place is cited, and in how many drafts. */
  cited(times: number, drafts: number): string;
  /** How many claims the responses support. */
  claimsSupported(count: number): string;
  /** How many findings on claims there are. */
  claimsToCheck(count: number): string;
  line(number: number): string;
  /** The source has nothing at the place. */
  silent(kind: Place['kind']): string;
  /** The source was asked and left it open. */
  leftOpen(kind: Place['kind']): string;
  /** The source's answer only points elsewhere. */
  refersTo(place: string): string;
  nearest(place: string): string;
  readonly noSources: string;
  /** A day given as `2023-06-22`, written out. */
  date(iso: string): string;
  readonly noMentions: string;
  unknownWork(name: string): string;
  ambiguous(works: readonly string[]): string;
  respondsTo(title: string): string;
  speaksOn(kind: Place['kind'], numbers: string): string;
  more(count: number): string;
  readonly openWork: string;
  readonly inCatalogue: string;
  readonly phase: string;
  readonly indexing: string;
  /** Title of a quick fix that puts these words in. */
  write(words: string): string;
  readonly oneStyle: string;
  /** Why a name cannot be changed: it is in no catalogue of the folder, it is none, the new one will not do. */
  renameBundled(name: string): string;
  renameNoName(words: string): string;
  readonly renameShort: string;
  readonly renameIdForm: string;
  renameTaken(id: string): string;
  silence(code: string): string;
  readonly suppressionReason: string;
  removeSuppression: string;
  /** Heading above the words of the draft that a hover lays beside a passage. */
  readonly inDraft: string;
  /** «Hos NTNU, kapittel 10.8»; without a place the actor alone. `nearest`: what stands there does not say it. */
  at(actor: string, place: string | undefined, nearest: boolean): string;
  /** Further lines that bear on the same. */
  seeAlso(lines: string): string;
  /** A verdict that rests on thin evidence. */
  perhaps(verdict: string): string;
  /** Titles of actions on claims. */
  cite(citation: string): string;
  quoteInstead(words: string): string;
  /** «NTNU skriver: «…»» */
  writes(actor: string, quotation: string): string;
  readonly severity: Readonly<Record<Exclude<Severity, 'off'>, string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
  inputFault(fault: InputFault): string;
  /** A paragraph of more characters than this is not read. */
  endless(characters: number): string;
  sourceFault(file: string, fault: FileFault): string;
}

const languages: Readonly<Record<Language, Messages>> = { nb, nn, en };

/** The sentences in the given language. */
export function messagesIn(language: Language): Messages {
  return languages[language];
}
