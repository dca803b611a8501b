import type { Node } from 'yaml';
import { lineAt } from '../text/lines';
import type { Span } from '../text/span';
import { readLexicon } from './lexicon';
import type { Catalogue, CatalogueProblem, Source, Work } from './model';
import { readSource } from './sources';
import { type Fault, readYaml } from './syntax';
import { type Fields, type Reading, readFields, readList } from './values';
import { readWork } from './works';

export { checkCatalogue, emptyCatalogue, mergeCatalogues } from './layers';

/** One item of `works`, of `sources` or of a list in `lexicon`, from the beginning of its line where it is the first there. */
interface Entry extends Span {
  readonly node: Node;
}

/** More would bury the first, which often causes the rest. */
const maxProblems = 100;

/**
 * Reads a catalogue. An entry that cannot be used is reported and left out; the others stay. Problems come in the order
 * of the text, with UTF-16 offsets. Never throws. `uri` is the catalogue's own; its folder is where source paths begin.
 */
export function parseCatalogue(
  text: string,
  uri: string,
): { readonly catalogue: Catalogue; readonly problems: readonly CatalogueProblem[] } {
  const yaml = readYaml(text);
  const problems: CatalogueProblem[] = [];
  const reading: Reading = {
    yaml,
    uri,
    report: (span, message, severity = 'error') => problems.push({ span, message, severity }),
  };
  const broken = yaml.faults.some(({ severity }) => severity === 'error');
  // Where the YAML itself is broken, its outline is what the slip made of it and would be reported a second time.
  const outline = broken ? { ...reading, report: () => {} } : reading;
  const root = readFields(outline, yaml.root, 'Katalogen', ['works', 'sources', 'lexicon']);
  const words = root?.values.get('lexicon')?.node;
  const lexicon = words && readFields(outline, words, '«lexicon»', ['synonyms', 'opposites']);
  const entriesOf = (fields: Fields | undefined, key: string) =>
    fields ? readList(outline, fields, key).map((node, index, nodes) => entryAt(reading, node, nodes[index - 1])) : [];
  const works = entriesOf(root, 'works');
  const sources = entriesOf(root, 'sources');
  const synonyms = entriesOf(lexicon, 'synonyms');
  const opposites = entriesOf(lexicon, 'opposites');
  const doubtful = reportFaults(reading, [...works, ...sources, ...synonyms, ...opposites]);
  const sound = (entries: readonly Entry[]) => entries.flatMap((entry) => (doubtful.has(entry) ? [] : entry.node));

  const catalogue = { works: new Map<string, Work>(), sources: new Map<string, Source>() };
  for (const node of sound(works)) {
    const work = readWork(reading, node, catalogue.works);
    if (work) catalogue.works.set(work.id, work);
  }
  for (const node of sound(sources)) {
    const source = readSource(reading, node, catalogue.sources);
    if (source) catalogue.sources.set(source.id, source);
  }
  const own = readLexicon(reading, sound(synonyms), sound(opposites));
  return { catalogue: { ...catalogue, ...(own && { lexicon: own }) }, problems: firstOf(problems) };
}

function entryAt({ yaml: { lines } }: Reading, node: Node, before: Node | undefined): Entry {
  const [start, , end] = node.range ?? [0, 0, 0];
  return { node, start: Math.max(lines[lineAt(lines, start)] ?? start, before?.range?.[2] ?? 0), end };
}

/** Reports the first syntax error of each entry, and of each line outside them, since one slip makes many. Returns the entries hit. */
function reportFaults(reading: Reading, entries: readonly Entry[]): ReadonlySet<Entry> {
  const inOrder = [...entries].sort((a, b) => a.start - b.start);
  const starts = inOrder.map(({ start }) => start);
  const hit = new Set<Entry>();
  const lines = new Set<number>();
  for (const fault of reading.yaml.faults) {
    const entry = entryAround(inOrder[lineAt(starts, fault.span.start)], fault);
    const line = lineAt(reading.yaml.lines, fault.span.start);
    const told = fault.severity === 'error' && (entry ? hit.has(entry) : lines.has(line));
    if (!told) reading.report(fault.span, fault.message, fault.severity);
    if (fault.severity !== 'error') continue;
    if (entry) hit.add(entry);
    else lines.add(line);
  }
  return hit;
}

function entryAround(entry: Entry | undefined, { span }: Fault): Entry | undefined {
  return entry && entry.start <= span.start && span.start < entry.end ? entry : undefined;
}

function firstOf(problems: readonly CatalogueProblem[]): readonly CatalogueProblem[] {
  const inOrder = [...problems].sort((a, b) => a.span.start - b.span.start);
  const next = inOrder[maxProblems];
  if (!next) return inOrder;
  const rest = {
    ...next,
    message: `Katalogen har ${inOrder.length - maxProblems} feil til herfra. Rett gjerne de første før du går videre.`,
  };
  return [...inOrder.slice(0, maxProblems), rest];
}
