import type { CodeAction } from 'vscode-languageserver';
import type { Judgement } from '../../claims/model';
import { shorten } from '../../evidence/extracts';
import type { Evidence } from '../../evidence/model';
import type { Context } from '../feature';
import { rangeIn } from '../ranges';
import { sentenceAround } from '../sourceWords';
import { inside, quotationMarks } from './quotationMarks';
import { refactoring } from './refactoring';

const longestQuotation = 400;
const longestTitle = 70;

/** For a sentence that its source contradicts: what the source says, word for word, with the sentence's own citation behind it. */
export function quoteInstead(context: Context, judgement: Judgement): CodeAction[] {
  const { document, messages, analysis } = context;
  const { claim, detail, evidence } = judgement;
  const [best] = evidence;
  if (detail?.code !== 'claim-contradicted' || !best || !isWholeSentence(judgement)) return [];
  const actor = actorWords(context, judgement);
  const words = sentenceAt(context, best);
  const tail = tailOf(analysis.text, judgement);
  if (actor === undefined || words === undefined || tail === undefined) return [];
  const [opening, closing] = quotationMarks(analysis.text);
  const newText = messages.writes(actor, opening + inside(opening, words) + closing) + tail;
  const title = messages.quoteInstead(shorten(words, longestTitle));
  return [refactoring(document.uri, title, [{ range: rangeIn(document, claim), newText }])];
}

function isWholeSentence({ claim }: Judgement): boolean {
  return claim.start === claim.sentence.start && claim.end === claim.sentence.end && claim.actors.length === 1;
}

/** The name of the actor as the sentence has it, to begin a sentence with. Undefined where it names none. */
function actorWords({ analysis }: Context, { claim }: Judgement): string | undefined {
  const reference = analysis.references.find(
    ({ kind, start, end }) => kind === 'actor' && claim.start <= start && end <= claim.end,
  );
  if (!reference) return undefined;
  const name = analysis.text.slice(reference.start, reference.end).replace(/\s+/g, ' ');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The sentence of the source around the evidence, without its full stop. Undefined for one that is too long to be quoted. */
function sentenceAt({ project }: Context, { source: id, span }: Evidence): string | undefined {
  const source = project.library.sources.get(id);
  if (!source) return undefined;
  const words = sentenceAround(source, span).replace(/(?<!\.)\.$/, '');
  return words.length <= longestQuotation ? words : undefined;
}

/** The citation in brackets at the end of the sentence, and its full stop. Undefined where it cites in other places. */
function tailOf(text: string, { claim }: Judgement): string | undefined {
  const written = text.slice(claim.start, claim.end);
  const [stop] = /[.!?]?$/.exec(written) ?? [''];
  if (!claim.citations.length) return stop;
  const open = written.lastIndexOf('(');
  const isBracket = open > 0 && /^\([^()]*\)[.!?]?$/.test(written.slice(open));
  const cited = claim.citations.every(({ start }) => start > claim.start + open);
  return isBracket && cited ? ` ${written.slice(open)}` : undefined;
}
