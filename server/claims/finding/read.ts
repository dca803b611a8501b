import { isStopWord } from '../../lexicon/stopWords';
import type { Reference } from '../../references/model';
import { overlaps, type Span } from '../../text/span';
import type { Citation, Claim, Quantifier } from '../model';
import { findMentions, type Scene } from './actors';
import { anaphorOf } from './anaphora';
import { type Attitude, Attitudes } from './attitudes';
import { type Holding, holdingOf } from './attribution';
import { type Cited, findCited } from './citations';
import { composeClaim, type Parts, spanOf } from './compose';
import { holdersIn, isOtherSubject } from './holders';
import { hasMatter, isClosed, isLeadIn, isPointer, isProcess, isQuestion } from './neutral';
import type { Roster } from './roster';
import { type Parsed, type Segment, segmentsOf } from './segments';
import { type Sentence, stretch } from './sentence';
import { attitudeFrom } from './verbs';

/** What a sentence takes from where it stands: a list with a lead-in, a column or row of a source, a label before it. */
export interface Inherited {
  readonly actors: readonly string[];
  readonly quantifier?: Quantifier;
  readonly attitude?: Span;
  readonly citations: readonly Citation[];
  readonly topic?: Span;
}

export interface Reading {
  readonly claims: readonly Claim[];
  /** What it leaves for the next sentence. */
  readonly scene: Scene;
  /** True where nobody holds what it says, and it asks nothing. */
  readonly open: boolean;
  /** True where only a citation tells whose it is. */
  readonly byCitation: boolean;
  /** For a lead-in, and for a sentence that nothing ends: to whom it gives the list that may follow. */
  readonly leadIn?: Inherited;
}

/** Sentences beyond this many words are no sentences. */
const longest = 1500;
const contrastOnly = /^(?:og|men|samt|mens|medan|imens)$/;

/** The claims of one sentence. `references` are those that overlap it, `marks` its note marks. */
export function readClaims(
  sentence: Sentence,
  references: readonly Reference[],
  roster: Roster,
  scene: Scene,
  inherited: Inherited | undefined,
  marks: readonly Span[],
): Reading {
  if (sentence.words.length > longest || !sentence.words.length)
    return { claims: [], scene: nothingBefore(scene), open: false, byCitation: false };
  const parsed = parse(sentence, references, roster, scene, inherited !== undefined || scene.heading.length === 1);
  const named = [
    ...scene.named,
    ...parsed.mentions.filter(({ kind }) => kind === 'name' || kind === 'noun').flatMap(({ actors }) => actors),
  ];
  const after = { ...scene, named: lastOf(named), previous: [], before: { start: sentence.start, end: sentence.end } };
  if (isQuestion(sentence) || isPointer(sentence)) return { claims: [], scene: after, open: false, byCitation: false };
  const found = new Finder(parsed, references, roster, scene, inherited, marks).run();
  const cited = found.claims.flatMap(({ citations }) => citations);
  const kept = found.previous.length ? scene.cited : [];
  const reading = {
    scene: { ...after, previous: found.previous, cited: cited.length ? cited : kept },
    open: found.open,
    byCitation: found.byCitation,
  };
  if (isClosed(sentence)) return { ...reading, claims: found.claims };
  const leadIn = leadInOf(sentence, found.claims.at(-1), reading);
  return { ...reading, claims: isLeadIn(sentence) ? [] : found.claims, ...(leadIn ? { leadIn } : {}) };
}

/** What a lead-in hands on: the holders of its last clause, or of the section where it names nobody. */
function leadInOf(
  { start, end }: Sentence,
  claim: Claim | undefined,
  { scene, open }: Omit<Reading, 'claims'>,
): Inherited | undefined {
  const topic = { start, end };
  if (claim) {
    const { actors, quantifier, attitude, citations } = claim;
    return {
      actors,
      citations,
      topic,
      ...(quantifier === undefined ? {} : { quantifier }),
      ...(attitude ? { attitude } : {}),
    };
  }
  return open && scene.heading.length === 1 ? { actors: scene.heading, citations: [], topic } : undefined;
}

/** Each id once, by its last place. */
function lastOf(ids: readonly string[]): readonly string[] {
  return ids.filter((id, i) => ids.lastIndexOf(id) === i);
}

function nothingBefore(scene: Scene): Scene {
  return { ...scene, previous: [], cited: [] };
}

function parse(
  sentence: Sentence,
  references: readonly Reference[],
  roster: Roster,
  scene: Scene,
  inherits: boolean,
): Parsed {
  const actorReferences = references.filter(({ kind }) => kind === 'actor');
  const mentions = findMentions(sentence, actorReferences, roster, scene);
  const attitudes = new Attitudes(sentence, mentions);
  const cited = findCited(sentence, references, mentions, scene);
  const holdings = mentions.flatMap((mention) => holdingOf(sentence, mention, attitudes) ?? []);
  const subjectless = inherits && openingAttitude(sentence, attitudes, 0) !== undefined;
  return { sentence, mentions, attitudes, holdings, cited, subjectless };
}

/** Who holds a segment and how its words say so. */
interface Found extends Omit<Parts, 'segment'> {
  readonly segment: Segment;
}

/** Goes through the segments of one sentence. */
class Finder {
  readonly #claims: Claim[] = [];
  #previous: readonly string[] = [];
  #open = true;
  #byCitationOnly = false;

  constructor(
    readonly parsed: Parsed,
    readonly references: readonly Reference[],
    readonly roster: Roster,
    readonly scene: Scene,
    readonly inherited: Inherited | undefined,
    readonly marks: readonly Span[],
  ) {}

  run() {
    const found: (Found | undefined)[] = [];
    for (const segment of segmentsOf(this.parsed)) found.push(this.#hold(segment, found.at(-1)));
    for (const each of this.#withObjects(found).flatMap((whole) => this.#byActor(whole)))
      this.#claims.push(composeClaim(this.parsed, this.#aboutBefore(each), this.references, this.marks));
    return { claims: this.#claims, previous: this.#previous, open: this.#open, byCitation: this.#byCitationOnly };
  }

  /** A claim for each of several sources, where they have places of their own: «NTNU (kap. 10.3) og Helsedirektoratet (spørsmål 14) støtter …». */
  #byActor(found: Found): readonly Found[] {
    const { actors, quantifier, segment } = found;
    const span = spanOf(this.parsed.sentence, segment);
    const own = this.parsed.cited.filter(
      (cited) =>
        cited.citations.length && overlaps(cited, span) && cited.actors.length && cited.actors.length < actors.length,
    );
    if (actors.length < 2 || quantifier !== undefined || !own.length) return [found];
    return actors.map((actor) => ({ ...found, actors: [actor] }));
  }

  #hold(segment: Segment, before: Found | undefined): Found | undefined {
    if (segment.holder !== 'own') return before && this.#shared(segment, before);
    const holders = holdersIn(this.parsed, segment, this.scene);
    if (holders.length) return this.#held(segment, holders);
    const other = this.parsed.holdings.some(
      (holding) => isOtherSubject(this.parsed, holding) && isWithin(holding, segment),
    );
    if (this.inherited) return this.#inherit(segment, this.inherited);
    if (other) this.#open = false;
    const anaphor =
      other || segment.first > 0 ? undefined : anaphorOf(this.parsed.sentence, this.parsed.mentions, this.scene);
    if (anaphor) return this.#held(segment, [anaphor]);
    return this.#byCitation(segment, other) ?? (other ? undefined : this.#elliptic(segment));
  }

  #held(segment: Segment, holders: readonly Holding[]): Found | undefined {
    const actors = [...new Set(holders.flatMap(({ mention }) => mention.actors))];
    const [main] = holders;
    if (!main) return undefined;
    this.#previous = [...new Set([...(segment.first > 0 ? this.#previous : []), ...actors])];
    this.#open = false;
    const attitude = holders.find((holding) => holding.attitude)?.attitude;
    const process =
      !isLeadIn(this.parsed.sentence) && holders.every((holding) => isProcess(this.parsed, segment, holding, attitude));
    if (process) return undefined;
    const quantifier = this.#quantifier(main);
    const verb = main.attitude ? main.verb : undefined;
    return {
      segment,
      actors,
      ...(quantifier === undefined ? {} : { quantifier }),
      ...(attitude ? { attitude } : {}),
      ...(verb === undefined ? {} : { verb }),
      phrases: [...holders.map(({ phrase }) => phrase), ...this.#othersWords(segment, main)],
    };
  }

  /** The words of another holder around: «Departementet merker seg at NTNU …», «i likhet med NTNU mener departementet at …». */
  #othersWords(segment: Segment, { manner, opener, phrase, firmness }: Holding): readonly Span[] {
    const { sentence, holdings } = this.parsed;
    const other = holdings.find((holding) => isOtherSubject(this.parsed, holding) && isWithin(holding, segment));
    if (!other) return [];
    const start = spanOf(sentence, segment).start;
    const below = (manner === 'subject' && opener === 'at') || firmness === 'position';
    if (below && other.phrase.start < phrase.start) return [{ start, end: phrase.start }];
    if (manner !== 'alike' || !other.attitude) return [];
    return [other.phrase, stretch(sentence, other.attitude.first, other.attitude.head - 1)];
  }

  #quantifier({ mention }: Holding): Quantifier | undefined {
    if (mention.quantifier !== undefined) return mention.quantifier;
    const { forms } = this.parsed.sentence;
    const before = forms[mention.first - 1] ?? '';
    if (/^(?:bare|berre|kun)$/.test(before)) return 'only';
    if (/^(?:verken|hverken|korkje)$/.test(before)) return 'none';
    const behind = forms.slice(mention.last + 1, mention.last + 4).join(' ');
    return /^(?:er|var) (?:den |det )?(?:eneste|einaste)/.test(behind) ? 'only' : undefined;
  }

  #shared(segment: Segment, before: Found): Found | undefined {
    if (segment.holder === 'same' || segment.verb === undefined) return { ...before, segment, phrases: [] };
    const { sentence, attitudes } = this.parsed;
    const attitude = attitudeFrom(sentence, segment.verb, segment.verb + 1, attitudes);
    const { actors, quantifier, topic, inheritedCitations } = before;
    return {
      segment,
      actors,
      phrases: [],
      verb: segment.verb,
      ...(topic ? { topic } : {}),
      ...(inheritedCitations ? { inheritedCitations } : {}),
      ...(quantifier === undefined ? {} : { quantifier }),
      ...(attitude ? { attitude } : {}),
    };
  }

  #inherit(segment: Segment, { actors, quantifier, attitude, citations, topic }: Inherited): Found | undefined {
    if (!this.#hasWords(segment)) return undefined;
    this.#previous = actors;
    this.#open = false;
    const own = openingAttitude(this.parsed.sentence, this.parsed.attitudes, segment.first);
    return {
      segment,
      actors,
      phrases: [],
      ...(quantifier === undefined ? {} : { quantifier }),
      ...(own ? { attitude: own.attitude, verb: own.verb } : attitude ? { inheritedAttitude: attitude } : {}),
      ...(topic ? { topic } : {}),
      inheritedCitations: citations,
    };
  }

  #hasWords({ first, end }: Segment): boolean {
    return this.parsed.sentence.forms.slice(first, end).some((form) => !isStopWord(form));
  }

  /** A place or source in brackets or behind «jf.», without a holder in the sentence itself. */
  #byCitation(segment: Segment, other: boolean): Found | undefined {
    const { sentence } = this.parsed;
    const span = spanOf(sentence, segment);
    const cited = this.parsed.cited.filter((each) => overlaps(each, span));
    const named = [...new Set(cited.flatMap(({ actors }) => actors))];
    const actors = named.length ? named : other ? [] : this.#whoseAnswer(cited);
    if (!actors.length || !this.#hasMatterBeside(segment, cited)) return undefined;
    this.#previous = actors;
    this.#open = false;
    this.#byCitationOnly = true;
    return { segment, actors, phrases: [] };
  }

  #hasMatterBeside(segment: Segment, cited: readonly Cited[]): boolean {
    const { sentence } = this.parsed;
    return hasMatter(sentence, segment, (at) => {
      const word = sentence.words[at];
      return word !== undefined && cited.some((each) => overlaps(each, word));
    });
  }

  /** Whose a bare place is: that of the sentence before or of the section's heading, if it has such places; the only source that answers questions. */
  #whoseAnswer(cited: readonly Cited[]): readonly string[] {
    const kind = cited.flatMap((each) => each.citations)[0]?.place.kind;
    if (!kind) return [];
    const having = this.roster.numbered[kind];
    const { previous, heading } = this.scene;
    const near = [previous, heading].find(
      (actors) => actors.length === 1 && actors.every((actor) => having.includes(actor)),
    );
    return near ?? (kind === 'question' && having.length === 1 ? having : []);
  }

  /** «Støtter forslaget.» in the section of one source. */
  #elliptic(segment: Segment): Found | undefined {
    const { heading } = this.scene;
    const own =
      heading.length === 1 && segment.first === 0
        ? openingAttitude(this.parsed.sentence, this.parsed.attitudes, segment.first)
        : undefined;
    if (!own || own.attitude.pos === 'noun') return undefined;
    this.#previous = heading;
    this.#open = false;
    return { segment, actors: heading, phrases: [], ...own };
  }

  /** Segments whose own words name no object («støtter dette») are put together with a neighbour rather than stand alone. */
  #withObjects(found: readonly (Found | undefined)[]): readonly Found[] {
    const whole: Found[] = [];
    let pending: Found | undefined;
    for (const [i, each] of found.entries()) {
      if (!each) continue;
      const current: Found = pending
        ? {
            ...pending,
            segment: { ...pending.segment, end: each.segment.end },
            phrases: [...pending.phrases, ...each.phrases],
          }
        : each;
      pending = undefined;
      if (this.#hasObject(each)) whole.push(current);
      else if (found[i + 1] && sameActors(found[i + 1], each)) pending = current;
      else whole.push(i > 0 && found.length > 1 ? this.#widened(current, found[i - 1], whole) : current);
    }
    return pending ? [...whole, pending] : whole;
  }

  #hasObject({ segment, attitude, verb, phrases }: Found): boolean {
    const { sentence, attitudes } = this.parsed;
    return hasMatter(sentence, segment, (at) => {
      const word = sentence.words[at];
      const own = attitude !== undefined && at >= attitude.first && at < attitude.end;
      return (
        own ||
        at === verb ||
        attitudes.behindAdverb(at) > at ||
        (word !== undefined && phrases.some((phrase) => overlaps(phrase, word)))
      );
    });
  }

  /** Takes the segment before into one that only refers to it: «Kommisjonen foreslår kvoter, og NTNU støtter dette». */
  #widened(current: Found, before: Found | undefined, whole: Found[]): Found {
    if (!before) return { ...current, segment: { ...current.segment, first: 0 } };
    if (sameActors(before, current)) {
      const last = whole.pop() ?? current;
      return {
        ...last,
        segment: { ...last.segment, end: current.segment.end },
        phrases: [...last.phrases, ...current.phrases],
      };
    }
    const attributing = [...before.phrases, ...this.#wordsOf(before)];
    return {
      ...current,
      segment: { ...current.segment, first: before.segment.first },
      phrases: [...current.phrases, ...attributing],
    };
  }

  #wordsOf({ attitude, verb }: Found): readonly Span[] {
    const { sentence } = this.parsed;
    return [
      ...(attitude ? [stretch(sentence, attitude.first, attitude.head - 1)] : []),
      ...(verb === undefined ? [] : [stretch(sentence, verb, verb)]),
    ];
  }

  /** What a claim without an object of its own is about: the sentence before. */
  #aboutBefore(found: Found): Found {
    const { before } = this.scene;
    return found.topic || !before || this.#hasObject(found) ? found : { ...found, topic: before };
  }
}

/** «Støtter …», «Er usikker på …», «Positiv til …»: words of a position right at the start, without a subject. */
function openingAttitude(
  sentence: Sentence,
  attitudes: Attitudes,
  first: number,
): { readonly attitude: Attitude; readonly verb: number } | undefined {
  const from = contrastOnly.test(sentence.forms[first] ?? '') ? first + 1 : first;
  const at = attitudes.isFinite(from) || attitudes.at(from) ? from : attitudes.behindAdverbs(from);
  const attitude = attitudeFrom(sentence, at, at + 1, attitudes) ?? plain(attitudes.at(at));
  return attitude && { attitude, verb: at };
}

function plain(attitude: Attitude | undefined): Attitude | undefined {
  return attitude && attitude.pos !== 'noun' && !attitude.ambiguous ? attitude : undefined;
}

function sameActors(a: Found | undefined, b: Found): boolean {
  return a !== undefined && a.actors.join() === b.actors.join();
}

function isWithin({ mention }: Holding, { first, end }: Segment): boolean {
  return mention.first >= first && mention.last < end;
}
