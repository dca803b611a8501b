import { isMap, isScalar, isSeq, type Node, Scalar } from 'yaml';
import type { Span } from '../text/span';
import { readYaml } from './syntax';

/** A text that stands in a catalogue file. */
export interface CatalogueScalar {
  /** Keys and positions from the root: `works`, 3, `aliases`, 0. */
  readonly path: readonly (string | number)[];
  readonly value: string;
  /** With its quotation marks, if it has any. */
  readonly span: Span;
  readonly style: 'plain' | 'single' | 'double';
}

const styles: Readonly<Record<string, CatalogueScalar['style']>> = {
  [Scalar.PLAIN]: 'plain',
  [Scalar.QUOTE_SINGLE]: 'single',
  [Scalar.QUOTE_DOUBLE]: 'double',
};

/** Every text on one line, in the order of the file. Empty for what is no YAML; block texts and anchors' other uses are left out. */
export function scalarsOf(text: string): readonly CatalogueScalar[] {
  const found: CatalogueScalar[] = [];
  const pending: { readonly node: Node; readonly path: readonly (string | number)[] }[] = [];
  const { root } = readYaml(text);
  if (root) pending.push({ node: root, path: [] });
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node, path } = next;
    const scalar = scalarAt(text, node, path);
    if (scalar) found.push(scalar);
    if (isSeq(node))
      for (const [index, item] of node.items.entries()) pending.push({ node: item as Node, path: [...path, index] });
    if (isMap(node))
      for (const { key, value } of node.items)
        if (isScalar(key) && value) pending.push({ node: value as Node, path: [...path, String(key.value)] });
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

function scalarAt(text: string, node: Node, path: CatalogueScalar['path']): CatalogueScalar | undefined {
  if (!isScalar(node) || typeof node.value !== 'string') return undefined;
  const style = styles[node.type ?? ''];
  const [start, end] = node.range ?? [0, 0];
  if (!style || /[\r\n]/.test(text.slice(start, end))) return undefined;
  return { path, value: node.value, span: { start, end }, style };
}

/** Reads as plain text in YAML wherever it stands: no marks that mean something, nothing like a number, a date, a truth value or nothing. */
const plainForm = /^(?:[\p{L}\p{M}]|\d(?=.*\p{L}))[\p{L}\p{M}\p{N} ./()+–—’«»_:-]*$/u;
const notPlain = /:(?:\s|$)|\s$|^(?:true|false|null|yes|no|on|off)$|^\d[\d:._+e-]*$/i;

/** The value as YAML: quoted as before, or because it must be. */
export function writtenScalar(value: string, style: CatalogueScalar['style']): string {
  if (style === 'single') return `'${value.replaceAll("'", "''")}'`;
  if (style === 'plain' && plainForm.test(value) && !notPlain.test(value)) return value;
  return JSON.stringify(value);
}
