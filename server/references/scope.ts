import type { Catalogue, Work } from '../catalogue/model';
import type { Block } from '../text/blocks';
import { kindOfWork } from './kinds/work';
import type { Mention, Owner, PlaceMention, WorkMention, WorkNoun } from './mention';

/** Whose a chapter is: one work's, one of several, nobody's that is known (no candidates), or the draft's own. */
export type Belonging =
  | { readonly to: 'work'; readonly id: string }
  | { readonly to: 'several'; readonly candidates: readonly string[] }
  | { readonly to: 'draft' };

type Class = WorkNoun | 'any';

interface Section {
  readonly level: number;
  /** The work of each class named last in it, before its subsections. */
  readonly last: Map<Class, string>;
  /** Its heading, or one around it but the draft's title, names a work, so that a heading «Kapittel 7» below is a chapter of that work. */
  readonly headed: boolean;
}

interface DraftBlock {
  readonly block: Block;
  readonly mentions: readonly Mention[];
}

/** The state budget, whose «kap.» are items; nothing but «proposisjonen» refers to its chapters. */
const budget = /^(?:prop|stprp):1(?:l?s)?(?::|$)/;
/** Proposals and questions of members have no chapters. */
const memberPaper = /^dok(?:8|15):/;
const nobody: Belonging = { to: 'several', candidates: [] };

/** What has been named up to a point of a draft, section by section, and what is known of the draft as a whole. */
export class Scope {
  readonly #catalogue: Catalogue;
  readonly #fallback: string | undefined;
  readonly #chaptered: readonly string[];
  /** Works that the draft names anywhere and that may have chapters, by class. */
  readonly #named = new Map<Class, Set<string>>();
  readonly #candidates = new Map<WorkNoun, readonly string[]>();
  readonly #declared: string | undefined;
  readonly #ownNumbers: ReadonlySet<string>;
  readonly #last = new Map<Class, string>();
  readonly #fullIds = new Map<string, string>();
  #sections: Section[] = [{ level: 0, last: new Map(), headed: false }];

  constructor(draft: readonly DraftBlock[], catalogue: Catalogue, fallback: string | undefined) {
    this.#catalogue = catalogue;
    this.#fallback = fallback;
    this.#chaptered = [...catalogue.works.values()].filter(({ chapters }) => chapters.length > 0).map(({ id }) => id);
    for (const { mentions } of draft) for (const each of mentions) this.#foresee(each);
    this.#declared = this.#declaredIn(draft);
    this.#ownNumbers = new Set(this.#numbersOfHeadings(draft));
  }

  /** The numbers of the draft's own chapters. */
  #numbersOfHeadings(draft: readonly DraftBlock[]): readonly string[] {
    const numbers = draft.flatMap(({ block, mentions }) => {
      if (block.kind !== 'heading') return [];
      this.enterSection(block.level ?? 1, mentions);
      return this.numbersOwnChapters ? numbersIn(mentions) : [];
    });
    this.#sections = [{ level: 0, last: new Map(), headed: false }];
    return numbers;
  }

  #foresee(mention: Mention): void {
    for (const id of this.#ownersIn(mention)) {
      for (const each of this.#classesOf(id)) {
        const named = this.#named.get(each);
        if (named) named.add(id);
        else this.#named.set(each, new Set([id]));
      }
    }
  }

  /** A heading of this level begins, with these mentions: sections of the same or a deeper level are over. */
  enterSection(level: number, mentions: readonly Mention[]): void {
    while ((this.#sections.at(-1)?.level ?? 0) >= level) this.#sections.pop();
    const isTitle = this.#sections.length === 1 && level === 1;
    const names = !isTitle && mentions.some((mention) => this.#ownersIn(mention).length > 0);
    this.#sections.push({ level, last: new Map(), headed: names || this.#sections.at(-1)?.headed === true });
  }

  /** True where a heading with a number counts the draft's own chapters. */
  get numbersOwnChapters(): boolean {
    return this.#sections.at(-1)?.headed !== true;
  }

  name(mention: WorkMention): void {
    const full = /^([a-z]+\d*:[^:]+):[^:]+$/.exec(mention.id);
    if (full?.[1] && mention.kind === 'stortinget-doc') this.#fullIds.set(full[1], mention.id);
    for (const id of this.#ownersIn(mention)) this.#remember(id);
  }

  #remember(id: string): void {
    for (const each of this.#classesOf(id)) {
      this.#last.set(each, id);
      this.#sections.at(-1)?.last.set(each, id);
    }
  }

  /** Ids that a mention stands for: a number without its session means the one the draft has named in full. */
  worksOf({ id, works }: WorkMention): readonly string[] {
    const full = this.#fullIds.get(id);
    if (full !== undefined) return [full];
    return works;
  }

  /** Whose the chapter is, at this point of the draft. */
  belonging(mention: PlaceMention): Belonging {
    const { owner } = mention;
    if (!owner) return this.#ofBare(mention);
    const belonging = this.#ofOwned(owner);
    if (belonging.to === 'work') this.#remember(belonging.id);
    return belonging;
  }

  #ofOwned(owner: Owner): Belonging {
    if (owner.by === 'mention') return this.#ofGovernor(owner.mention);
    if (owner.by === 'noun') return this.#ofNoun(owner.noun);
    return owner.by === 'title' ? this.#ofTitle(owner.works) : nobody;
  }

  #ofGovernor(governor: WorkMention): Belonging {
    const works = this.worksOf(governor);
    const [only = governor.id] = works;
    if (works.length > 1) return { to: 'several', candidates: works };
    return { to: 'work', id: governor.kind === 'committee' ? this.#workOfCommittee(only) : only };
  }

  #ofNoun(noun: WorkNoun): Belonging {
    const fits = (id: string | undefined) => id !== undefined && this.#classesOf(id).includes(noun);
    const id = this.#nearest(noun) ?? [this.#declared, this.#onlyNamed(noun), this.#fallback].find(fits);
    if (id !== undefined) return { to: 'work', id };
    const candidates = this.#candidatesFor(noun);
    const [only] = candidates;
    return candidates.length === 1 && only !== undefined ? { to: 'work', id: only } : { to: 'several', candidates };
  }

  /** The catalogue's works whose body is called by the noun, else all of its class. */
  #candidatesFor(noun: WorkNoun): readonly string[] {
    const known = this.#candidates.get(noun);
    if (known) return known;
    const bodies = this.#worksOfBody(noun);
    const fitting = [...this.#catalogue.works.keys()].filter((id) => this.#classesOf(id).includes(noun));
    const candidates = bodies.length ? bodies : fitting;
    this.#candidates.set(noun, candidates);
    return candidates;
  }

  /** The work of this class that the draft names, where it names no other. */
  #onlyNamed(noun: Class): string | undefined {
    const named = this.#named.get(noun);
    return named?.size === 1 ? [...named][0] : undefined;
  }

  #ofTitle(works: readonly string[]): Belonging {
    const nearest = [this.#declared, this.#nearest('any'), this.#fallback].find(
      (id) => id !== undefined && works.includes(id),
    );
    const id = nearest ?? (works.length === 1 ? works[0] : undefined);
    return id === undefined ? { to: 'several', candidates: works } : { to: 'work', id };
  }

  #ofBare({ place, near, cited, barred }: PlaceMention): Belonging {
    if (barred && this.#declared === undefined) return nobody;
    const sure =
      this.#declared ??
      this.#answeredBy(cited, place.from) ??
      (near && this.#reportIn(near)) ??
      this.#sections.at(-1)?.last.get('any');
    if (sure !== undefined) return { to: 'work', id: this.#having(place.from, sure) };
    if (this.#ownNumbers.has(place.from)) return { to: 'draft' };
    const [onlyChaptered] = this.#chaptered.length === 1 ? this.#chaptered : [];
    const id = this.#nearest('any') ?? this.#onlyNamed('any') ?? this.#fallback ?? onlyChaptered;
    if (id === undefined) return { to: 'several', candidates: this.#chaptered };
    return { to: 'work', id: this.#having(place.from, id) };
  }

  /** The work that lies nearest; where it is known to have no such chapter, and the draft did not declare it, the only one that has. */
  #having(number: string, nearest: string): string {
    const whole = number.split('.')[0];
    const { works } = this.#catalogue;
    const has = (id: string) => works.get(id)?.chapters.some((chapter) => chapter.number === whole) ?? false;
    if (nearest === this.#declared || has(nearest) || !works.get(nearest)?.completeTo) return nearest;
    const [other, ...more] = this.#chaptered.filter(has);
    return other !== undefined && !more.length ? other : nearest;
  }

  /** A report whose chapters nobody lists has a bare chapter only in the sentence that names it. */
  #reportIn({ works }: WorkMention): string | undefined {
    const [id] = works;
    return id !== undefined && this.#catalogue.works.get(id)?.kind === 'report' ? id : undefined;
  }

  /** The work that the cited sources answer, where it has such a chapter: responses follow its chapters. */
  #answeredBy(sources: readonly string[] | undefined, number: string): string | undefined {
    const about = new Set(sources?.map((source) => this.#catalogue.sources.get(source)?.about));
    const [work] = about;
    if (about.size !== 1 || work === undefined) return undefined;
    return this.#catalogue.works.get(work)?.chapters.some((chapter) => chapter.number === number) ? work : undefined;
  }

  #nearest(noun: Class): string | undefined {
    for (let i = this.#sections.length - 1; i >= 0; i--) {
      const id = this.#sections[i]?.last.get(noun);
      if (id !== undefined) return id;
    }
    return this.#last.get(noun);
  }

  #declaredIn(draft: readonly DraftBlock[]): string | undefined {
    const front = draft[0]?.block.kind === 'frontMatter' ? draft[0].mentions : [];
    const declared = front.find((each) => each.type === 'work' && each.declared);
    if (declared?.type === 'work') return declared.id;
    const named = new Set(front.flatMap((each) => this.#ownersIn(each)));
    return named.size === 1 ? [...named][0] : undefined;
  }

  /** The work, if any, whose chapters may be meant after this mention. */
  #ownersIn(mention: Mention): readonly string[] {
    if (mention.type !== 'work') return [];
    const works = this.worksOf(mention);
    if (works.length > 1) return [];
    const id = works[0] ?? mention.id;
    if (mention.kind === 'nou' || mention.kind === 'stortinget-doc') return [id];
    const work = this.#catalogue.works.get(id);
    return work && (work.kind === 'report' || work.chapters.length > 0) ? [id] : [];
  }

  #classesOf(id: string): readonly Class[] {
    const prefix = id.slice(0, Math.max(0, id.indexOf(':')));
    if (prefix === 'nou') return ['any', 'nou', 'report', ...bodyClasses(this.#catalogue.works.get(id))];
    if (prefix === 'meldst' || prefix === 'stmeld') return ['any', 'melding'];
    if (budget.test(id)) return ['proposisjon'];
    if (memberPaper.test(id)) return [];
    if (prefix === 'prop' || prefix === 'stprp' || prefix === 'otprp') return ['any', 'proposisjon'];
    if (prefix.startsWith('innst')) return ['any', 'innstilling'];
    if (kindOfWork(id) !== 'report') return ['any'];
    return this.#catalogue.works.get(id)?.chapters.length ? ['any', 'report'] : ['report'];
  }

  /** The works whose catalogue entry calls its body by this noun. */
  #worksOfBody(noun: WorkNoun): readonly string[] {
    if (noun !== 'commission' && noun !== 'committee') return [];
    const name = noun === 'commission' ? 'kommisjonen' : 'utvalget';
    return [...this.#catalogue.works.values()].filter(({ body }) => body?.aliases.includes(name)).map(({ id }) => id);
  }

  /** The work that a committee handed in; the committee itself where the catalogue tells of none. */
  #workOfCommittee(id: string): string {
    const title = this.#catalogue.works.get(id)?.title?.value.toLowerCase();
    const works = [...this.#catalogue.works.values()];
    return works.find(({ body }) => body !== undefined && body.name.toLowerCase() === title)?.id ?? id;
  }
}

/** A body that the catalogue does not tell may be either. */
function bodyClasses(work: Work | undefined): readonly Class[] {
  const name = work?.body?.name.toLowerCase() ?? '';
  if (name.includes('kommisjon')) return ['commission'];
  return name.includes('utval') ? ['committee'] : ['commission', 'committee'];
}

/** The numbers of the draft's own chapters in a heading. */
function numbersIn(mentions: readonly Mention[]): readonly string[] {
  return mentions.flatMap((each) => {
    if (each.type === 'ownChapter') return [each.number];
    return each.type === 'place' && each.opens ? [each.place.from] : [];
  });
}
