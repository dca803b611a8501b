import type { Node } from 'yaml';
import { closest } from './closest';
import { present, readEntry, readRequired } from './entries';
import type { Body, Chapter, Located, Part, Work, WorkKind } from './model';
import {
  type Fields,
  listed,
  type Reading,
  readAliases,
  readDigits,
  readFields,
  readInteger,
  readList,
  readText,
  readUrl,
  shortened,
  spanOf,
} from './values';

const workKeys = [
  'id',
  'kind',
  'title',
  'subtitle',
  'aliases',
  'body',
  'publisher',
  'year',
  'url',
  'description',
  'chapters',
  'complete',
  'parts',
];

/** Ids that follow from a printed number have a fixed form, by which a reference finds its work. */
const numbered: Partial<Record<WorkKind, { readonly form: RegExp; readonly example: string }>> = {
  nou: { form: /^nou:\d{4}:\d{1,3}$/, example: 'nou:2023:4' },
  storting: {
    form: /^(?:meldst|prop|innst|dok\d{1,2}|stmeld|stprp|otprp|innsts|innsto):\d{1,4}[a-zæøå]{0,2}(?::\d{4}-\d{4})?$/,
    example: 'meldst:19:2023-2024',
  },
  directive: { form: /^directive:\d{4}\/\d{1,4}\/[a-zæøå]{2,3}$/, example: 'directive:2005/36/ef' },
  committee: { form: /^committee:[^:/]+$/, example: 'committee:opptaksutvalget' },
};

const kinds: readonly WorkKind[] = [
  'nou',
  'storting',
  'report',
  'directive',
  'committee',
  'programme',
  'plan',
  'reform',
  'project',
  'model',
  'consultation',
];

/** Kinds whose printed number is name enough. */
const namedByNumber: ReadonlySet<WorkKind> = new Set(['nou', 'storting', 'directive']);

/** The work at `node`. Undefined, and reported, when it lacks what every work must have or repeats the id of one in `known`. */
export function readWork(reading: Reading, node: Node, known: ReadonlyMap<string, Work>): Work | undefined {
  const entry = readEntry(reading, node, 'Verket', workKeys, 'nou:2023:4', known);
  if (!entry) return undefined;
  const { fields, id } = entry;
  const kind = readKind(reading, fields);
  const title = readText(reading, fields, 'title');
  const aliases = readAliases(reading, fields);
  if (!kind) return undefined;
  if (!title && !aliases.length && !namedByNumber.has(kind)) {
    if (!fields.values.has('title')) readRequired(reading, fields, 'title', '«title: Helsemod»');
    return undefined;
  }
  warnOfForm(reading, fields, kind, id);
  return {
    id: id.value,
    idSpan: id.span,
    kind,
    aliases,
    ...present('title', title),
    ...present('subtitle', readText(reading, fields, 'subtitle')?.value),
    ...present('body', readBody(reading, fields)),
    ...present('publisher', readText(reading, fields, 'publisher')?.value),
    ...present('year', readInteger(reading, fields, 'year', 1800, 2200)),
    ...present('url', readUrl(reading, fields)),
    ...present('description', readText(reading, fields, 'description')?.value),
    chapters: readChapters(reading, fields),
    completeTo: readInteger(reading, fields, 'complete', 0, 9) ?? 0,
    parts: readParts(reading, fields, id.value),
    span: fields.span,
    catalogue: reading.uri,
  };
}

function readKind(reading: Reading, fields: Fields): WorkKind | undefined {
  const written = readRequired(reading, fields, 'kind', '«kind: report»');
  const kind = kinds.find((known) => known === written?.value);
  if (kind || !written) return kind;
  const meant = closest(written.value, kinds);
  const advice = meant ? `Mente du «${meant}»?` : `Belegg kjenner ${listed(kinds)}.`;
  reading.report(written.span, `${fields.label}: «kind» kan ikke være «${shortened(written.value)}». ${advice}`);
  return undefined;
}

function warnOfForm(reading: Reading, fields: Fields, kind: WorkKind, id: Located<string>): void {
  const rule = numbered[kind];
  if (!rule || rule.form.test(id.value)) return;
  reading.report(
    id.span,
    `${fields.label}: når «kind» er «${kind}», skrives id-en som «${rule.example}». Ellers finner ikke Belegg verket når noen viser til det.`,
    'warning',
  );
}

function readBody(reading: Reading, fields: Fields): Body | undefined {
  const node = fields.values.get('body')?.node;
  const body = node && readFields(reading, node, `${fields.label}: «body»`, ['name', 'aliases']);
  const name = body && readRequired(reading, body, 'name', '«name: Helsepersonellkommisjonen»');
  return name && { name: name.value, aliases: readAliases(reading, body).map(({ value }) => value) };
}

function readChapters(reading: Reading, fields: Fields): readonly Chapter[] {
  const chapters = new Map<string, Chapter>();
  for (const node of readList(reading, fields, 'chapters')) {
    const chapter = readFields(reading, node, `${fields.label}: kapittelet`, ['number', 'title']);
    if (!chapter) continue;
    const number = readNumber(reading, chapter);
    const title = readRequired(reading, chapter, 'title', '«title: Oppgavedeling»');
    if (!number || !title) continue;
    if (chapters.has(number.value))
      reading.report(number.span, `${fields.label} har kapittel ${number.value} to ganger. Behold det ene.`);
    else chapters.set(number.value, { number: number.value, title: title.value, span: spanOf(reading, node) });
  }
  return [...chapters.values()];
}

function readNumber(reading: Reading, chapter: Fields): Located<string> | undefined {
  if (!chapter.values.has('number')) return readRequired(reading, chapter, 'number', '«number: "10.8"»');
  return readDigits(reading, chapter, 'number', /^\d{1,3}(?:\.\d{1,3}){0,6}[a-z]?$/, 'et kapittelnummer som «10.8»');
}

function readParts(reading: Reading, fields: Fields, work: string): readonly Part[] {
  const parts = new Map<string, Part>();
  for (const node of readList(reading, fields, 'parts')) {
    const entry = readEntry(reading, node, 'Delen', ['id', 'title', 'aliases', 'description'], `${work}:1`, parts);
    if (!entry) continue;
    const { id, fields: part } = entry;
    const title = readRequired(reading, part, 'title', '«title: Fase 1»');
    if (!id.value.startsWith(`${work}:`))
      reading.report(id.span, `${part.label} hører til «${work}». Da skal id-en begynne med «${work}:».`);
    else if (title)
      parts.set(id.value, {
        id: id.value,
        title: title.value,
        aliases: readAliases(reading, part),
        ...present('description', readText(reading, part, 'description')?.value),
        span: part.span,
      });
  }
  return [...parts.values()];
}
