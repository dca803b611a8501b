import { isStopWord } from '../../lexicon/stopWords';
import type { Reference } from '../../references/model';
import { overlaps, type Span } from '../../text/span';
import type { Citation, Claim, Quantifier } from '../model';
import type { Scene } from './actors';
import { anaphorOf } from './anaphora';
import type { Holding } from './attribution';
import type { Cited } from './citations';
import { withClosing } from './closing';
import { composeClaim, type Parts, spanOf } from './compose';
import type { Gapped } from './gapping';
import { holdersIn, isOtherSubject } from './holders';
import { hasMatter, isClosed, isProcess } from './neutral';
import { byActor, withObjects } from './objects';
import { pointedBack } from './pointing';
import type { Inherited } from './read';
import type { Roster } from './roster';
import { type Parsed, type Segment, segmentsOf } from './segments';
import { stretch } from './sentence';
import { attitudeFrom, openingAttitude } from './verbs';

/** Finds who holds each segment of one sentence, and puts the claims together. */
export class Finder {
  #previous: readonly string[] = [];
  #open = true;
  #byCitationOnly = false;
  readonly #anaphor: Holding | undefined;

  constructor(
    readonly parsed: Parsed,
    readonly references: readonly Reference[],
    readonly roster: Roster,
    readonly scene: Scene,
    readonly inherited: Inherited | undefined,
    readonly marks: readonly Span[],
  ) {
    this.#anaphor = anaphorOf(parsed.sentence, parsed.mentions, scene);
  }

  run() {
    const found: (Parts | undefined)[] = [];
    for (const segment of segmentsOf(this.parsed, this.#anaphor)) found.push(this.#hold(segment, found.at(-1)));
    const whole = withObjects(this.parsed, found, Boolean(this.scene.before?.content.length)).flatMap((each) =>
      byActor(this.parsed, each),
    );
    const claims = withClosing(this.parsed, whole).map((each) =>
      composeClaim(this.parsed, pointedBack(this.parsed, each, this.scene), this.references, this.marks),
    );
    return {
      claims: withTopics(claims.filter((claim) => !isSpelledOut(this.parsed, claim, claims))),
      previous: this.#previous,
      open: this.#open && !this.#speaksOfPlace(),
      byCitation: this.#byCitationOnly,
    };
  }

  #hold(segment: Segment, before: Parts | undefined): Parts | undefined {
    if (segment.gapped) return this.#gapped(segment, segment.gapped);
    if (segment.holder !== 'own') return before && this.#shared(segment, before);
    const holders = holdersIn(this.parsed, segment, this.scene);
    if (holders.length) return this.#held(segment, holders);
    const other = this.parsed.holdings.some(
      (holding) => isOtherSubject(this.parsed, holding) && isWithin(holding, segment),
    );
    if (this.inherited && !(other && this.inherited.isHeading)) return this.#inherit(segment, this.inherited);
    if (other) this.#open = false;
    const anaphor = other || segment.first > 0 ? undefined : this.#anaphor;
    if (anaphor) return this.#held(segment, [anaphor]);
    return this.#byCitation(segment, other) ?? (other ? undefined : this.#elliptic(segment));
  }

  #held(segment: Segment, holders: readonly Holding[]): Parts | undefined {
    const actors = [...new Set(holders.flatMap(({ mention }) => mention.actors))];
    const [main] = holders;
    if (!main) return undefined;
    this.#previous = [...new Set([...(segment.first > 0 ? this.#previous : []), ...actors])];
    this.#open = false;
    const attitude = holders.find((holding) => holding.attitude)?.attitude;
    const process =
      isClosed(this.parsed.sentence) && holders.every((holding) => isProcess(this.parsed, segment, holding, attitude));
    if (process) return undefined;
    const quantifier = this.#quantifier(main);
    const verb = main.attitude ? main.verb : undefined;
    const citations = this.#citationsAround(actors);
    return {
      segment,
      actors,
      ...(citations.length ? { inheritedCitations: citations } : {}),
      ...(quantifier === undefined ? {} : { quantifier }),
      ...(attitude ? { attitude } : {}),
      ...(verb === undefined ? {} : { verb }),
      phrases: [...holders.map(({ phrase }) => phrase), ...this.#othersWords(segment, main)],
    };
  }

  #gapped(segment: Segment, { mention, attitude }: Gapped): Parts {
    const { actors, first, last } = mention;
    this.#previous = [...new Set([...this.#previous, ...actors])];
    return { segment, actors, phrases: [stretch(this.parsed.sentence, first, last)], inheritedAttitude: attitude };
  }

  /** Where all of a row or item stands, its sentences stand that name its source themselves, unless they say where. */
  #citationsAround(actors: readonly string[]): readonly Citation[] {
    if (!this.inherited?.isPlaced || this.inherited.actors.join() !== actors.join()) return [];
    return this.parsed.cited.some(({ citations }) => citations.length) ? [] : this.inherited.citations;
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

  #shared(segment: Segment, before: Parts): Parts | undefined {
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

  #inherit(segment: Segment, { actors, quantifier, attitude, citations, topic }: Inherited): Parts | undefined {
    if (!this.#hasWords(segment) && !(topic && this.#isSide(segment))) return undefined;
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

  /** «For» as all that a cell says. */
  #isSide({ first, end }: Segment): boolean {
    return end - first === 1 && /^(?:for|mot)$/.test(this.parsed.sentence.forms[first] ?? '');
  }

  #hasWords({ first, end }: Segment): boolean {
    return this.parsed.sentence.forms.slice(first, end).some((form) => !isStopWord(form));
  }

  /** A place or source in brackets or behind «jf.», without a holder in the sentence itself. */
  #byCitation(segment: Segment, other: boolean): Parts | undefined {
    const { sentence } = this.parsed;
    const span = spanOf(sentence, segment);
    const cited = this.parsed.cited.filter((each) => overlaps(each, span));
    if (cited.some((each) => !each.behind && each.start === span.start && this.#isSubject(each))) return undefined;
    const named = [...new Set(cited.flatMap(({ actors }) => actors))];
    const actors = named.length ? named : other ? [] : this.#whoseAnswer(segment, cited);
    if (!actors.length || !this.#hasMatterBeside(segment, cited)) return undefined;
    this.#previous = actors;
    this.#open = false;
    this.#byCitationOnly = true;
    return { segment, actors, phrases: [] };
  }

  /** «Sykepleierne ved Elvestrand bruker … (kap. 12)»: the one source whose own people or matters it tells of; nobody's where it names several. */
  #spokenOf(segment: Segment): readonly string[] | undefined {
    const named = this.parsed.holdings.filter(
      (holding) => isWithin(holding, segment) && holding.within && holding.mention.kind === 'name',
    );
    const actors = [...new Set(named.flatMap(({ mention }) => mention.actors))];
    return named.length ? (actors.length === 1 ? actors : []) : undefined;
  }

  /** «Svaret på spørsmål 20 er kort.»: what is said is said of the answer, unless the answer says it. */
  #isSubject({ end }: Span): boolean {
    const { sentence, attitudes } = this.parsed;
    const next = sentence.words.findIndex(({ start }) => start >= end);
    return next >= 0 && attitudes.isLight(next);
  }

  /** «Spørsmål 9 er rettet mot …»: the sentence tells of the question and not what is answered. */
  #speaksOfPlace(): boolean {
    const first = this.parsed.sentence.words[0]?.start;
    return this.references.some(
      (reference) => reference.place && reference.start === first && this.#isSubject(reference),
    );
  }

  #hasMatterBeside(segment: Segment, cited: readonly Cited[]): boolean {
    const { sentence } = this.parsed;
    return hasMatter(sentence, segment, (at) => {
      const word = sentence.words[at];
      return word !== undefined && cited.some((each) => overlaps(each, word));
    });
  }

  /** Whose a bare place is: that of the sentence before or of the section's heading, if it has such places; the only source that answers questions. */
  #whoseAnswer(segment: Segment, cited: readonly Cited[]): readonly string[] {
    const kind = cited.flatMap((each) => each.citations)[0]?.place.kind;
    if (!kind) return [];
    const having = this.roster.numbered[kind];
    const own = this.#spokenOf(segment);
    if (own) return own;
    const { previous, heading } = this.scene;
    const near = [previous, heading].find(
      (actors) => actors.length === 1 && actors.every((actor) => having.includes(actor)),
    );
    return near ?? (kind === 'question' && having.length === 1 ? having : []);
  }

  /** «Støtter forslaget.» in the section of one source. */
  #elliptic(segment: Segment): Parts | undefined {
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
}

/** «Begge vil at behovet skal styre: NTNU ønsker …, mens Helsedirektoratet …»: what stands before the colon sums up what each is said to hold behind it. */
function isSpelledOut({ sentence }: Parsed, claim: Claim, all: readonly Claim[]): boolean {
  if (claim.actors.length < 2 || !/^\s*:/.test(sentence.text.slice(claim.end, claim.end + 3))) return false;
  const behind = all.filter(({ start, actors }) => start > claim.end && actors.length === 1);
  return claim.actors.every((actor) => behind.some(({ actors }) => actors.includes(actor)));
}

/** The claims with what a second half is about, where another's clause stands before it: «…, og NTNU ønsker retten nedfelt i lov». */
function withTopics(claims: readonly Claim[]): readonly Claim[] {
  const whole: Claim[] = [];
  for (const claim of claims) {
    const before = claim.topic || claim.pointed ? undefined : whole.findLast((each) => each.end <= claim.start);
    const topic =
      before && before.actors.join() !== claim.actors.join() ? (before.topic ?? extentOf(before)) : undefined;
    whole.push(topic ? { ...claim, topic } : claim);
  }
  return whole;
}

function extentOf({ content }: Claim): Span | undefined {
  const [first] = content;
  return first && { start: first.start, end: content.at(-1)?.end ?? first.end };
}

function isWithin({ mention }: Holding, { first, end }: Segment): boolean {
  return mention.first >= first && mention.last < end;
}
