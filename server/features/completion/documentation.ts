import { type MarkupContent, MarkupKind } from 'vscode-languageserver';
import { extractPassage } from '../../evidence/extracts';
import { kindOfWork } from '../../references/kinds/work';
import type { Reference } from '../../references/model';
import type { Context } from '../feature';
import { referenceCard } from '../hover/referenceCard';
import { bold, link, plain, quote } from '../markdown';
import type { ItemData, Meaning } from './suggestion';

const longestPassage = 900;

/** What is known of the thing that an item stands for, as hovers tell it. Undefined when it is no longer known. */
export function documentationOf(context: Context, meaning: Meaning): MarkupContent | undefined {
  const blocks =
    meaning.type === 'passage' ? passageCard(context, meaning) : referenceCard(context, referenceTo(meaning));
  const value = blocks.filter(Boolean).join('\n\n');
  if (!value) return undefined;
  const formats = context.client.textDocument?.completion?.completionItem?.documentationFormat;
  return formats?.includes(MarkupKind.Markdown)
    ? { kind: MarkupKind.Markdown, value }
    : { kind: MarkupKind.PlainText, value: plain(value) };
}

function referenceTo(meaning: Exclude<Meaning, { type: 'passage' }>): Reference {
  const found = { start: 0, end: 0, resolution: { state: 'resolved' } } as const;
  switch (meaning.type) {
    case 'place': {
      const { kind, number, work } = meaning;
      return {
        ...found,
        kind,
        target: `#${number}`,
        ...(work !== undefined && { work }),
        place: { kind, from: number },
      };
    }
    case 'work':
      return { ...found, kind: kindOfWork(meaning.id), target: meaning.target, work: meaning.id };
    case 'actor':
      return { ...found, kind: 'actor', target: `actor:${meaning.id}` };
  }
}

function passageCard({ project, messages }: Context, meaning: Meaning & { type: 'passage' }): readonly string[] {
  const source = project.library.sources.get(meaning.source);
  const passage = source?.response.passages[meaning.passage];
  if (!source || !passage) return [];
  const section = source.response.sections[passage.section];
  const { text, line } = extractPassage(source, passage, longestPassage);
  const heading = [source.source.actor.name, section?.number, section?.title].filter(Boolean).join(' · ');
  return [bold(heading), `${quote(text)} ${link(messages.line(line + 1), `${source.source.uri}#L${line + 1}`)}`];
}

/** True for what {@link completionList} puts into items; other servers' items may come along. */
export function isItemData(data: unknown): data is ItemData {
  return typeof data === 'object' && data !== null && 'uri' in data && 'type' in data && typeof data.uri === 'string';
}
