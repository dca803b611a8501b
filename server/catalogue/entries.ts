import { isMap, type Node } from 'yaml';
import type { Span } from '../text/span';
import type { Located } from './model';
import {
  type Fields,
  firstLine,
  lineNumber,
  type Reading,
  readFields,
  readPattern,
  readText,
  shortened,
} from './values';

/** Lower-case letters and digits, with `-`, `:` and `/` between them. */
const idForm = /^[\p{Ll}\p{Nd}](?:[\p{Ll}\p{Nd}:/-]*[\p{Ll}\p{Nd}])?$/u;
const idExpected = 'små bokstaver og sifre, med «-», «:» eller «/» mellom';

/** Keys and id of a work, a part or a source. Undefined, and reported, when the id is missing, malformed or in `known`. */
export function readEntry(
  reading: Reading,
  node: Node,
  noun: string,
  keys: readonly string[],
  example: string,
  known: ReadonlyMap<string, { readonly span?: Span }>,
): { readonly fields: Fields; readonly id: Located<string> } | undefined {
  const fields = readFields(reading, node, labelOf(reading, node, noun), keys);
  if (!fields) return undefined;
  if (!readRequired(reading, fields, 'id', `«id: ${example}»`)) return undefined;
  const id = readId(reading, fields, 'id');
  const earlier = id && known.get(id.value);
  if (!id || !earlier) return id && { fields, id };
  const where = earlier.span ? ` på linje ${lineNumber(reading, earlier.span.start)}` : '';
  reading.report(
    id.span,
    `Id-en «${shortened(id.value)}» er allerede brukt${where}. Gi denne oppføringen en annen, eller ta den bort.`,
  );
  return undefined;
}

/** A well-formed id under `key`. */
export function readId(reading: Reading, fields: Fields, key: string): Located<string> | undefined {
  return readPattern(reading, fields, key, idForm, idExpected);
}

/** The text under `key`; reported when the key is missing, too. `example` shows how to write it. */
export function readRequired(
  reading: Reading,
  fields: Fields,
  key: string,
  example: string,
): Located<string> | undefined {
  if (fields.values.has(key)) return readText(reading, fields, key);
  reading.report(firstLine(reading, fields.span), `${fields.label} mangler «${key}». Skriv for eksempel ${example}.`);
  return undefined;
}

function labelOf({ yaml }: Reading, node: Node, noun: string): string {
  const map = yaml.anchored.get(node) ?? node;
  const id = isMap(map) ? map.get('id') : undefined;
  return typeof id === 'string' && id ? `${noun} «${shortened(id)}»` : noun;
}

/** An object with the property, or without it where the value is missing. */
export function present<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]: V });
}
