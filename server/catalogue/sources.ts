import type { Node } from 'yaml';
import { present, readEntry, readId, readRequired } from './entries';
import { type Location, locate } from './location';
import type { Actor, Located, Source } from './model';
import { type Fields, type Reading, readAliases, readDigits, readFields, readUrl, shortened } from './values';

const sourceKeys = ['id', 'actor', 'file', 'about', 'date', 'url'];

/** The source at `node`. Undefined, and reported, when it lacks id, actor or a usable file, or repeats the id of one in `known`. */
export function readSource(reading: Reading, node: Node, known: ReadonlyMap<string, Source>): Source | undefined {
  const entry = readEntry(reading, node, 'Kilden', sourceKeys, 'ntnu', known);
  if (!entry) return undefined;
  const { fields, id } = entry;
  const actor = readActor(reading, fields);
  const file = readRequired(reading, fields, 'file', '«file: svar.txt»');
  const uri = file && readUri(reading, fields, file);
  const about = readId(reading, fields, 'about');
  const date = readDate(reading, fields);
  const url = readUrl(reading, fields);
  if (!actor || !uri) return undefined;
  return {
    id: id.value,
    actor,
    file,
    uri,
    ...present('about', about?.value),
    ...present('aboutSpan', about?.span),
    ...present('date', date),
    ...present('url', url),
    span: fields.span,
    catalogue: reading.uri,
  };
}

function readActor(reading: Reading, fields: Fields): Actor | undefined {
  const value = fields.values.get('actor');
  if (!value) {
    readRequired(reading, fields, 'actor', '«actor: {name: NTNU}»');
    return undefined;
  }
  const actor = value.node && readFields(reading, value.node, `${fields.label}: «actor»`, ['name', 'aliases']);
  if (!value.node)
    reading.report(value.span, `${fields.label}: «actor» er tom. Skriv for eksempel «actor: {name: NTNU}».`);
  const name = actor && readRequired(reading, actor, 'name', '«name: NTNU»');
  return name && { name: name.value, aliases: readAliases(reading, actor) };
}

const faults: Readonly<Record<(Location & { fault: string })['fault'], string>> = {
  absolute: 'skal gå ut fra mappen der katalogen ligger, ikke fra roten av disken eller en nettadresse',
  outside: 'peker ut av mappen der katalogen ligger. Legg svaret i mappen eller under den',
  folder: 'skal peke på en fil, ikke på en mappe',
  characters: 'har tegn som ikke kan stå i et filnavn',
};

function readUri(reading: Reading, fields: Fields, file: Located<string>): string | undefined {
  const location = locate(file.value, reading.uri);
  if ('uri' in location) return location.uri;
  reading.report(file.span, `${fields.label}: stien «${shortened(file.value)}» ${faults[location.fault]}.`);
  return undefined;
}

function readDate(reading: Reading, fields: Fields): string | undefined {
  const date = readDigits(reading, fields, 'date', /^\d{4}-\d{2}-\d{2}$/, 'en dato som «2023-06-22»');
  if (!date || isOnCalendar(date.value)) return date?.value;
  reading.report(date.span, `${fields.label}: datoen ${date.value} finnes ikke i kalenderen.`);
  return undefined;
}

function isOnCalendar(date: string): boolean {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const actual = new Date(Date.UTC(year, month - 1, day));
  return actual.getUTCMonth() === month - 1 && actual.getUTCDate() === day;
}
