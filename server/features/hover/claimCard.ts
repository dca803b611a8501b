import type { Judgement } from '../../claims/model';
import type { LoadedSource } from '../../evidence/library';
import type { Evidence } from '../../evidence/model';
import { describe } from '../../messages/describe';
import { lineAt } from '../../text/lines';
import { type Span, shift } from '../../text/span';
import type { Context } from '../feature';
import { bold, escapeMarkdown, withMarks } from '../markdown';
import { placeAt, sentenceAround, sourceWords } from '../sourceWords';
import { contrastOf } from './contrast';
import { lineLink } from './quotedList';

const namesShown = 5;
const sourcesShown = 3;
/** Most UTF-16 units shown of a claim or a passage. */
const longest = 500;
const lineBreak = '  \n';

/** The verdict on a claim with its reason, and claim and passage one below the other; of a supported claim the passage alone. */
export function claimCard(context: Context, judgement: Judgement): readonly string[] {
  const { analysis, messages } = context;
  const { claim, detail, evidence } = judgement;
  const shown = bySource(context, evidence);
  if (!detail && !shown.length) return [];
  const [first] = shown;
  const contrast = contrastOf(judgement, analysis.text, {
    evidence: first ? sourceWords(first.source, first.spans[0]) : '',
    passage: first ? sentenceAround(first.source, first.spans[0]) : '',
  });
  const verdict = `${bold(namesOf(context, claim.actors))} · ${escapeMarkdown(verdictOf(context, judgement))}`;
  const lines = shown.map((each) => passageLine(context, judgement, each, each === first ? contrast.found : []));
  if (!detail) return [verdict, lines.join('\n')];
  const marked = contrast.claimed.map((span) => shift(span, -claim.start));
  const words = cut(analysis.text.slice(claim.start, claim.end), marked);
  const claimed = withMarks(words, marked, contrast.found.length ? '~~' : '**');
  return [
    `${verdict}${lineBreak}${escapeMarkdown(describe(detail, messages))}`,
    [`- ${escapeMarkdown(messages.inDraft)}: ${claimed}`, ...lines].join('\n'),
  ];
}

/** What one source has on a claim, best first. */
interface Found {
  readonly source: LoadedSource;
  readonly spans: readonly [Span, ...Span[]];
}

function bySource({ project }: Context, evidence: readonly Evidence[]): readonly Found[] {
  const found = new Map<LoadedSource, [Span, ...Span[]]>();
  for (const { source: id, span } of evidence) {
    const source = project.library.sources.get(id);
    const spans = source && found.get(source);
    if (spans) spans.push(span);
    else if (source) found.set(source, [span]);
  }
  return [...found].slice(0, sourcesShown).map(([source, spans]) => ({ source, spans }));
}

function namesOf({ project, messages }: Context, actors: readonly string[]): string {
  const names = actors.flatMap((id) => project.library.sources.get(id)?.source.actor.name ?? []);
  const rest = names.length - namesShown;
  return rest > 0 ? `${names.slice(0, namesShown).join(', ')} ${messages.more(rest)}` : names.join(', ');
}

function verdictOf({ messages }: Context, { verdict, doubtful }: Judgement): string {
  return doubtful ? messages.perhaps(messages.verdict[verdict]) : messages.verdict[verdict];
}

/** True where what is shown of a source does not bear the claim out, and nothing else there does. */
function isNearest({ claim, verdict, detail }: Judgement, { source }: Found): boolean {
  if (verdict !== 'undecided' && (verdict !== 'unsupported' || detail?.code === 'not-answered')) return false;
  return claim.actors.includes(source.source.id);
}

/** «Hos NTNU, kapittel 10.8, linje 130: «…»», the line as a link, and further lines behind it. */
function passageLine(context: Context, judgement: Judgement, found: Found, marked: readonly Span[]): string {
  const { messages } = context;
  const { source, spans } = found;
  const place = placeAt(source, spans[0].start);
  const nearest = isNearest(judgement, found);
  const where = escapeMarkdown(messages.at(source.source.actor.name, place && messages.place(place), nearest));
  const [line = '', ...further] = [...new Set(spans.map(({ start }) => lineAt(source.lines, start)))].map((number) =>
    lineLink(source, messages.line(number + 1), number),
  );
  const words = withMarks(cut(sentenceAround(source, spans[0]), marked), marked, '**');
  return `- ${where}, ${line}: «${words}»${further.length ? ` (${messages.seeAlso(further.join(', '))})` : ''}`;
}

/** The words, cut behind the last mark where they are long. */
function cut(words: string, marked: readonly Span[]): string {
  const least = Math.max(longest, marked.at(-1)?.end ?? 0);
  const space = words.length > least ? words.indexOf(' ', least) : -1;
  return space < 0 ? words : `${words.slice(0, space)} …`;
}
