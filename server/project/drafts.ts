import type { Library } from '../evidence/library';
import { findReferences } from '../references/find';
import type { Reference } from '../references/model';
import { blocks } from '../text/blocks';
import { type Heading, headings } from '../text/headings';
import { lineStarts } from '../text/lines';
import type { DraftLanguage } from './draftBlocks';
import { type FileText, type FolderAccess, type ListedFile, readText } from './files';
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

/** Files whose texts are fetched together, so that waiting for the disk takes few turns. */
const readAhead = 16;

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
    const listed = await this.#list(known);
    const kept = new Map<string, Kept>();
    const pause = pacer();
    for (let at = 0; at < listed.length && !isOvertaken(); at += readAhead) {
      const files = listed.slice(at, at + readAhead);
      const found = await Promise.all(
        files.map((file) => this.#unchanged(file, known) ?? readText(this.files, file.uri)),
      );
      for (const [index, file] of files.entries()) {
        const each = found[index];
        if (each) kept.set(file.uri, 'stamp' in each ? each : keep(file, each, known));
        await pause();
      }
    }
    if (isOvertaken()) {
      this.#kept = new Map([...this.#kept, ...kept]);
      return this.#reading?.drafts ?? this.all(known);
    }
    this.#kept = kept;
    return [...kept.values()].flatMap(({ draft }) => draft ?? []);
  }

  async #list({ catalogue }: Known): Promise<readonly ListedFile[]> {
    const sources = new Set([...catalogue.sources.values()].map(({ uri }) => uri));
    const listed: ListedFile[] = [];
    if (!this.folder) return listed;
    try {
      for await (const file of this.files.list(this.folder, endings)) {
        if (sources.has(file.uri)) continue;
        if (listed.length === mostDrafts) {
          this.#tell(`Only the first ${mostDrafts} drafts of ${this.folder} are read.`);
          break;
        }
        listed.push(file);
      }
    } catch (error) {
      this.#tell(`The drafts of ${this.folder} are not read: ${error instanceof Error ? error.message : error}`);
    }
    return listed;
  }

  #unchanged({ uri, stamp }: ListedFile, { scanner }: Known): Kept | undefined {
    const before = this.#kept.get(uri);
    return before?.stamp === stamp && before.scanner === scanner ? before : undefined;
  }

  #tell(line: string): void {
    if (!this.#hasTold) this.log(line);
    this.#hasTold = true;
  }
}

function keep({ uri, stamp }: ListedFile, file: FileText, { catalogue, scanner }: Known): Kept {
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

function languageOf(uri: string): DraftLanguage | undefined {
  const ending = uri.slice(uri.lastIndexOf('.') + 1).toLowerCase();
  return Object.hasOwn(languages, ending) ? languages[ending] : undefined;
}
