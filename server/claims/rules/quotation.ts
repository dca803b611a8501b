import { indexOf } from '../../evidence/index';
import { findVerbatim } from '../../evidence/verbatim';
import { actorOf, type Case, contrastOf, type Finding, wordsAt } from '../case';
import type { Quotation } from '../model';
import { weights } from '../weights';

/** Words in quotation marks are the source's own, letter by letter; white space, divided words and marked omissions apart. */
export function quotation(given: Case): Finding | undefined {
  for (const each of given.claim.quotations) {
    const finding = judgeQuotation(given, each);
    if (finding) return finding;
  }
  return undefined;
}

function judgeQuotation(given: Case, { words }: Quotation): Finding | undefined {
  const quoted = given.text.slice(words.start, words.end);
  const verbatim = findVerbatim(given.index, quoted);
  if (verbatim.state === 'exact' || isElsewhere(given, quoted)) return undefined;
  const source = given.source.source.id;
  if (verbatim.state === 'absent') {
    const others = [...given.library.sources.values()]
      .slice(0, mostOthers)
      .filter((other) => other !== given.source && findVerbatim(indexOf(other), quoted).state === 'exact')
      .map((other) => other.source.actor.name);
    return {
      detail: { code: 'quote-not-found', actor: actorOf(given), at: words, others },
      doubtful: false,
      evidence: [],
    };
  }
  const at = { start: words.start + verbatim.claimed.start, end: words.start + verbatim.claimed.end };
  return {
    detail: {
      code: 'misquoted',
      actor: actorOf(given),
      at: at.end > at.start ? at : words,
      verbatim: wordsAt(given.index.text, verbatim.span),
      contrast: contrastOf(given, at, verbatim.found),
    },
    doubtful: false,
    evidence: [{ source, span: verbatim.span }],
  };
}

/** True where all that a claim says is in quotation marks («minner om at «…»»): what it says is then what the source says, or {@link quotation} tells of it. */
export function isAllQuoted({ claim: { quotations }, query, text }: Case): boolean {
  const isLong = quotations.some(({ words }) => text.slice(words.start, words.end).split(/\s+/).length >= fewestWords);
  return (
    isLong &&
    query.every(
      ({ start, weight }) =>
        weight < weights.tellingWeight || quotations.some(({ words }) => words.start <= start && start < words.end),
    )
  );
}

/** A quoted term or name says nothing by itself. */
const fewestWords = 4;

/** How many further sources are searched for words that the named one does not have. */
const mostOthers = 60;

/** Another of the sources that the claim names has the words. */
function isElsewhere({ claim, library, source }: Case, quoted: string): boolean {
  return claim.actors.some((id) => {
    const other = library.sources.get(id);
    return other !== undefined && other !== source && findVerbatim(indexOf(other), quoted).state === 'exact';
  });
}
