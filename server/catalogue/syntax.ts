import {
  Composer,
  type CST,
  type Document,
  type ErrorCode,
  isAlias,
  isNode,
  isScalar,
  Lexer,
  type Node,
  Parser,
  visit,
} from 'yaml';
import { lineStarts } from '../text/lines';
import type { Span } from '../text/span';

/** A place where the text is no YAML, or no YAML that a catalogue may hold. */
export interface Fault {
  readonly span: Span;
  readonly message: string;
  readonly severity: 'error' | 'warning';
}

/** A YAML text as nodes, as much of it as could be read. */
export interface Yaml {
  readonly text: string;
  readonly lines: readonly number[];
  /** Absent when the text is empty or could not be read at all. */
  readonly root?: Node;
  /** In the order of the text. */
  readonly faults: readonly Fault[];
  /** What an alias stands for; absent when it has no anchor before it or is one too many. */
  readonly anchored: ReadonlyMap<Node, Node>;
}

/** Largest catalogue read, in UTF-16 units: some three thousand works. */
const maxLength = 1_000_000;
/** The same in lexical tokens, of which usual YAML has one in six characters. */
const maxTokens = 300_000;
/** A catalogue itself nests four deep; the parser would spend its stack on more than a few thousand. */
const maxDepth = 32;
/** Behind so many broken tokens nothing sensible follows. */
const maxBrokenTokens = 100;
/** Uses of `*name` in one file. */
const maxAliasCount = 100;

const options = { prettyErrors: false, uniqueKeys: false, logLevel: 'silent', merge: false } as const;

/** Reads one YAML document. Never throws; time and memory are linear in `text`, whatever it holds. */
export function readYaml(text: string): Yaml {
  const lines = lineStarts(text);
  const nothing = { text, lines, anchored: new Map() };
  if (text.length > maxLength) return { ...nothing, faults: [fault(0, 0, tooLarge)] };
  const structure = tokenize(text);
  if (structure.refusal) return { ...nothing, faults: [structure.refusal] };

  const [document, next] = new Composer(options).compose(structure.tokens, true, text.length);
  if (!document) return { ...nothing, faults: structure.faults };
  const root = contentOf(document);
  const { anchored, faults } = resolveAliases(document);
  // The parser places what is missing behind the end, where no editor could show it.
  const within = ([start, end]: readonly [number, number]): [number, number] => [
    Math.max(0, Math.min(start, text.length - 1)),
    Math.min(end, text.length),
  ];
  const all = [
    ...structure.faults,
    ...faults,
    ...document.errors.map(({ code, pos }) =>
      fault(...within(pos), code === 'BLOCK_AS_IMPLICIT_KEY' && swallowsLines(document, pos) ? tooFar : explain(code)),
    ),
    ...document.warnings.map(({ code, pos }) => ({
      ...fault(...within(pos), explain(code)),
      severity: 'warning' as const,
    })),
    ...(next
      ? [fault(next.range[0], next.range[0] + 1, 'Katalogen skal være ett dokument. Ta bort skillet «---».')]
      : []),
  ];
  return {
    text,
    lines,
    ...(root && { root }),
    faults: all.sort((a, b) => a.span.start - b.span.start),
    anchored,
  };
}

/** True when the key at fault also runs over several lines: a line below it is indented too far, and read as more of it. */
function swallowsLines({ errors }: Document.Parsed, [start]: readonly [number, number]): boolean {
  return errors.some(({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && pos[0] === start);
}

function contentOf({ contents }: Document.Parsed): Node | undefined {
  return contents === null || (isScalar(contents) && contents.value === null) ? undefined : contents;
}

interface Structure {
  readonly tokens: readonly CST.Token[];
  readonly faults: readonly Fault[];
  /** Why nothing of it may reach the composer. */
  readonly refusal?: Fault;
}

/** Splits the text, finds quotation marks and brackets that never close, and stops where the composer would choke. */
function tokenize(text: string): Structure {
  const tokens: CST.Token[] = [];
  const faults: Fault[] = [];
  let broken = 0;
  let count = 0;
  for (const top of parse(text, () => ++count <= maxTokens)) {
    if ((top.type === 'error' || top.type === 'directive') && ++broken > maxBrokenTokens) break;
    tokens.push(top);
    const pending: { readonly token: CST.Token; readonly depth: number }[] = [{ token: top, depth: 0 }];
    for (let entry = pending.pop(); entry; entry = pending.pop()) {
      const { token, depth } = entry;
      if (depth > maxDepth) return { tokens, faults, refusal: fault(token.offset, token.offset + 1, tooDeep) };
      const opening = unclosed(token);
      if (opening) faults.push(fault(token.offset, token.offset + 1, `«${opening}» blir aldri lukket.`));
      for (const child of childrenOf(token)) pending.push({ token: child, depth: depth + 1 });
    }
  }
  return count > maxTokens ? { tokens, faults, refusal: fault(0, 0, tooLarge) } : { tokens, faults };
}

/** The top tokens of the text, as long as `goOn` agrees to one more lexical token. */
function* parse(text: string, goOn: () => boolean): Generator<CST.Token, void> {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    if (!goOn()) return;
    yield* parser.next(lexeme);
  }
  yield* parser.end();
}

function childrenOf(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : [];
  if (!('items' in token)) return [];
  return token.items.flatMap(({ key, value }) => [...(key ? [key] : []), ...(value ? [value] : [])]);
}

function unclosed(token: CST.Token): string | undefined {
  if (token.type === 'double-quoted-scalar')
    return token.source.length < 2 || !token.source.endsWith('"') ? '"' : undefined;
  if (token.type === 'single-quoted-scalar')
    return token.source.length < 2 || !token.source.endsWith("'") ? "'" : undefined;
  if (token.type !== 'flow-collection') return undefined;
  return token.end.some(({ type }) => type === 'flow-seq-end' || type === 'flow-map-end')
    ? undefined
    : token.start.source;
}

/** Pairs each alias with the last anchor of its name before it, up to the permitted number. */
function resolveAliases(document: Document.Parsed): {
  readonly anchored: Map<Node, Node>;
  readonly faults: readonly Fault[];
} {
  const anchors = new Map<string, Node>();
  const anchored = new Map<Node, Node>();
  const faults: Fault[] = [];
  let uses = 0;
  visit(document, {
    Node: (_key, node) => {
      if (!isAlias(node)) {
        if (isNode(node) && node.anchor) anchors.set(node.anchor, node);
        return;
      }
      const target = anchors.get(node.source);
      const [start, end] = node.range ?? [0, 0];
      if (++uses > maxAliasCount) {
        if (uses === maxAliasCount + 1)
          faults.push(fault(start, end, `En katalog kan bruke høyst ${maxAliasCount} alias («*navn»).`));
      } else if (target) anchored.set(node, target);
      else faults.push(fault(start, end, `Fant ikke ankeret «&${node.source}» foran aliaset.`));
    },
  });
  return { anchored, faults };
}

function fault(start: number, end: number, message: string): Fault {
  return { span: { start, end }, message, severity: 'error' };
}

/** `1 000 000`, with no-break spaces. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, '\u00a0');
}

function explain(code: ErrorCode): string {
  return explanations[code] ?? 'Her er det ikke gyldig YAML.';
}

const tooLarge = `Katalogen er for stor. Belegg leser inntil ${grouped(maxLength)} tegn.`;
const tooDeep = 'Her er det for mange nivåer inni hverandre.';
const quoteIt = 'Sett teksten i anførselstegn hvis den skal stå slik.';

const tooFar =
  'Linjen under er rykket lenger inn enn denne, og leses derfor som mer av det samme. Rykk den inn like langt som de andre.';

const explanations: Partial<Record<ErrorCode, string>> = {
  ALIAS_PROPS: 'Et alias («*navn») kan ikke ha eget anker eller merke.',
  BAD_ALIAS: `Tegnene «*» og «&» skal ha et navn rett etter seg. ${quoteIt}`,
  BAD_DIRECTIVE: 'Belegg bruker ikke linjer som begynner med «%». Ta bort linjen.',
  BAD_DQ_ESCAPE: 'Belegg kjenner ikke tegnet etter «\\». Skriv «\\\\», eller bruk enkle anførselstegn.',
  BAD_INDENT: 'Innrykket stemmer ikke med linjene over. Det som hører sammen, skal begynne i samme kolonne.',
  BAD_SCALAR_START: `Teksten begynner med et tegn som betyr noe eget i YAML. ${quoteIt}`,
  BLOCK_AS_IMPLICIT_KEY: `Her er det et kolon eller en bindestrek for mye. ${quoteIt}`,
  BLOCK_IN_FLOW: 'Mellom «[ ]» og «{ }» skilles verdiene med komma, ikke med linjer og bindestreker.',
  MISSING_CHAR: 'Her mangler det et tegn, for eksempel en bindestrek, et komma, et kolon eller et mellomrom.',
  MULTILINE_IMPLICIT_KEY: 'Her mangler det kolon og mellomrom etter nøkkelen. Skriv «nøkkel: verdi».',
  TAB_AS_INDENT: 'Innrykk skal være mellomrom, ikke tabulator.',
  TAG_RESOLVE_FAILED: `Belegg kjenner ikke merket («!»). ${quoteIt}`,
  UNEXPECTED_TOKEN: `Her står det et tegn som ikke passer inn. ${quoteIt}`,
};
