import type { Catalogue, Source } from '../catalogue/model';
import type { OwnLexicon } from '../lexicon/thesaurus';
import { findReferences } from '../references/find';
import type { Reference } from '../references/model';
import type { Scanner } from '../references/scan';
import type { Response } from '../sources/model';
import { passageAt, readResponse } from '../sources/read';
import { lineStarts } from '../text/lines';

/** A response that has been read, with the references it makes itself. */
export interface LoadedSource {
  readonly source: Source;
  readonly response: Response;
  readonly references: readonly Reference[];
  readonly lines: readonly number[];
  /** The words that its catalogue has of its own, if any. */
  readonly lexicon?: OwnLexicon;
}

/** A reference made by a source, inside one of its passages. */
export interface Mention {
  readonly source: LoadedSource;
  readonly reference: Reference;
  readonly passage: number;
}

/** All that is known to compare drafts with: the catalogue and every response in it that could be read. */
export interface Library {
  readonly catalogue: Catalogue;
  readonly scanner: Scanner;
  /** By source id, in catalogue order. */
  readonly sources: ReadonlyMap<string, LoadedSource>;
  /** Mentions by target, in catalogue and text order. A part (`rethos:2`) is listed under its programme too. */
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
}

/**
 * Reads one response: its structure, unless that is `known`, and the references in it. Pure and the costly step, so callers keep the
 * result.
 */
export function loadSource(
  source: Source,
  text: string,
  catalogue: Catalogue,
  scanner: Scanner,
  known?: Response,
): LoadedSource {
  const work = source.about === undefined ? undefined : catalogue.works.get(source.about);
  const context = source.about === undefined ? {} : { work: source.about };
  return {
    source,
    response: known ?? readResponse(text, work),
    references: findReferences(text, catalogue, { language: 'plaintext', scanner, ...context }),
    lines: lineStarts(text),
    ...(catalogue.lexicon && { lexicon: catalogue.lexicon }),
  };
}

/** Puts read sources together and indexes who mentions what. */
export function buildLibrary(catalogue: Catalogue, scanner: Scanner, loaded: readonly LoadedSource[]): Library {
  const mentions = new Map<string, Mention[]>();
  const add = (target: string, mention: Mention) => {
    const list = mentions.get(target);
    if (list) list.push(mention);
    else mentions.set(target, [mention]);
  };
  for (const source of loaded) {
    for (const reference of source.references) {
      const passage = passageAt(source.response, reference.start);
      if (!passage) continue;
      const mention = { source, reference, passage: passage.index };
      add(reference.target, mention);
      if (reference.work !== undefined && reference.work !== reference.target && !reference.place)
        add(reference.work, mention);
    }
  }
  return { catalogue, scanner, sources: new Map(loaded.map((each) => [each.source.id, each])), mentions };
}
