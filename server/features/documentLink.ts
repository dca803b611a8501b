import type { DocumentLink } from 'vscode-languageserver';
import type { Catalogue, Work } from '../catalogue/model';
import { workName } from '../catalogue/names';
import type { Reference } from '../references/model';
import type { Context, Feature } from './feature';
import { rangeIn } from './ranges';

/** The web page of each work that is named, linked where it is named first: links on all of them would hide the way into the responses. */
export const documentLink: Feature = {
  capabilities: () => ({ documentLinkProvider: { resolveProvider: false } }),
  register: (connection, answer) =>
    connection.onDocumentLinks(
      answer((context): DocumentLink[] => {
        const { catalogue } = context.project.library;
        return firstMentions(context, catalogue).map(({ reference, work, url }) => ({
          range: rangeIn(context.document, reference),
          target: url,
          tooltip: tooltip(context, catalogue, work),
        }));
      }),
    ),
};

interface Linked {
  readonly reference: Reference;
  readonly work: Work;
  readonly url: string;
}

/** The first mention of each work with an address of its own; mentions that the writer has linked are passed over. */
function firstMentions({ analysis: { references, text } }: Context, catalogue: Catalogue): Linked[] {
  const first = new Map<string, Linked>();
  for (const reference of references) {
    const work = reference.work === undefined || reference.place ? undefined : catalogue.works.get(reference.work);
    const url = work?.url;
    if (!work || url === undefined || !/^https?:\/\//.test(url) || first.has(work.id)) continue;
    if (!isLinked(text, reference)) first.set(work.id, { reference, work, url });
  }
  return [...first.values()];
}

/** True for words inside the brackets of a Markdown link. */
function isLinked(text: string, { end }: Reference): boolean {
  return /^[^[\]\r\n]*\](?:\(|\[)/.test(text.slice(end, end + 200));
}

function tooltip({ messages }: Context, catalogue: Catalogue, work: Work): string {
  const name = workName(catalogue, work.id);
  const title = work.title?.value;
  return `${messages.openWork}: ${title === undefined || title === name ? name : `${name} ${title}`}`;
}
