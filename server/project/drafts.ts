import type { Library } from '../evidence/library';
import { findReferences } from '../references/find';
import type { Reference } from '../references/model';
import { blocks } from '../text/blocks';
import { type Heading, headings } from '../text/headings';
import { lineStarts } from '../text/lines';
import type { DraftLanguage } from './draft';
import { type FolderAccess, type ListedFile, readText } from './files';
import { pacer } from './pace';

/** What others need to know of a draft. */
export interface DraftSummary {
  readonly uri: string;
  readonly language: DraftLanguage;
  /** Offsets of its lines. */
  readonly lines: readonly number[];
  readonly references: readonly Reference[];
  readonly headings: readonly Heading[];
}

const languages: Readonly<Record<string, DraftLanguage>> = { md: 'markdown', markdown: 'markdown', txt: 'plaintext' };
const endings = Object.keys(languages);

/** Most drafts of a folder that are read. */
const mostDrafts = 2_000;

/** What decides which references a text makes. */
type Known = Pick<Library, 'catalogue' | 'scanner'>;

interface Kept {
  readonly stamp: string;
  readonly scanner: Known['scanner'];
  /** Undefined for a file that gives no text. */
  readonly draft: DraftSummary | undefined;
}

/**
 * The drafts of one folder as they lie on disk. They are read when they are first asked for, in small pieces beside other work, and
 * again when something has changed; of the texts only what {@link DraftSummary} holds is kept.
 */
export class FolderDrafts {
  #kept = new Map<string, Kept>();
  #reading: { readonly scanner: Known['scanner']; readonly drafts: Promise<readonly DraftSummary[]> } | undefined;
  #generation = 0;
  #areAsked = false;
  #hasTold = false;

  /** `folder` is a URI without a final slash; an empty one holds nothing. `log` takes one line when not all can be read. */
  constructor(
    private readonly folder: string,
    private readonly files: FolderAccess,
    private readonly log: (line: string) => void,
  ) {}

  /** Every draft of the folder that is no source, in the order of their paths. Never rejects. */
  all(known: Known): Promise<readonly DraftSummary[]> {
    this.#areAsked = true;
    if (this.#reading?.scanner === known.scanner) return this.#reading.drafts;
    const generation = ++this.#generation;
    const drafts = this.#read(known, () => generation !== this.#generation);
    this.#reading = { scanner: known.scanner, drafts };
    return drafts;
  }

  /** True when somebody has asked for the drafts, so that it is worth while to keep them fresh. */
  get areAsked(): boolean {
    return this.#areAsked;
  }

  /** True for a draft of the folder, and for a folder in which there are such. */
  holds(uri: string): boolean {
    if (!this.folder || !uri.startsWith(`${this.folder}/`)) return false;
    return languageOf(uri) !== undefined || [...this.#kept.keys()].some((each) => each.startsWith(`${uri}/`));
  }

  /** Something in the folder is new, other or gone. What is being read is read anew by whoever waits for it. */
  changed(): void {
    this.#generation++;
    this.#reading = undefined;
  }

  async #read(known: Known, isOvertaken: () => boolean): Promise<readonly DraftSummary[]> {
    const kept = new Map<string, Kept>();
    const sources = new Set([...known.catalogue.sources.values()].map(({ uri }) => uri));
    const pause = pacer();
    try {
      if (this.folder)
        for await (const file of this.files.list(this.folder, endings)) {
          if (isOvertaken()) return this.#reading?.drafts ?? this.all(known);
          if (sources.has(file.uri)) continue;
          if (kept.size === mostDrafts) {
            this.#tell(`Only the first ${mostDrafts} drafts of ${this.folder} are read.`);
            break;
          }
          kept.set(file.uri, await this.#draftOf(file, known));
          await pause();
        }
    } catch (error) {
      this.#tell(`The drafts of ${this.folder} are not read: ${error instanceof Error ? error.message : error}`);
    }
    this.#kept = kept;
    return [...kept.values()].flatMap(({ draft }) => draft ?? []);
  }

  async #draftOf({ uri, stamp }: ListedFile, { catalogue, scanner }: Known): Promise<Kept> {
    const before = this.#kept.get(uri);
    if (before?.stamp === stamp && before.scanner === scanner) return before;
    const file = await readText(this.files, uri);
    if ('fault' in file) return { stamp, scanner, draft: undefined };
    const { text } = file;
    const language = languageOf(uri) ?? 'markdown';
    const references = findReferences(text, catalogue, { language, scanner });
    const draft = {
      uri,
      language,
      lines: lineStarts(text),
      references,
      headings: headings(text, blocks(text, language)),
    };
    return { stamp, scanner, draft };
  }

  #tell(line: string): void {
    if (!this.#hasTold) this.log(line);
    this.#hasTold = true;
  }
}

function languageOf(uri: string): DraftLanguage | undefined {
  const ending = uri.slice(uri.lastIndexOf('.') + 1).toLowerCase();
  return Object.hasOwn(languages, ending) ? languages[ending] : undefined;
}
