const named: Readonly<Record<string, string>> = {
  shy: '',
  zwj: '',
  zwnj: '',
  nbsp: ' ',
  thinsp: ' ',
  ensp: ' ',
  emsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  lsquo: '‘',
  rsquo: '’',
  quot: '"',
  apos: "'",
  sect: '§',
  frac12: '½',
  aring: 'å',
  oslash: 'ø',
  aelig: 'æ',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  ograve: 'ò',
  oacute: 'ó',
  ocirc: 'ô',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Aring: 'Å',
  Oslash: 'Ø',
  AElig: 'Æ',
  Eacute: 'É',
  Auml: 'Ä',
  Ouml: 'Ö',
};
const spaces = /^[\u00a0\u2000-\u200a\u202f\u205f]$/;
const nothing = /^[\u00ad\u200b-\u200d\u2060\ufeff]$/;
const markup = /^[\p{Cc}&<>]$/u;

/**
 * What an HTML entity («&aring;», «&#229;», «&#xe5;») stands for: one UTF-16 unit, a plain space for any space, '' for what only guides the line
 * breaking. Undefined for one that is not known, and for the signs of markup.
 */
export function entityValue(entity: string): string | undefined {
  const name = entity.slice(1, -1);
  if (!name.startsWith('#')) return Object.hasOwn(named, name) ? named[name] : undefined;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  if (Number.isNaN(code) || code > 0xffff) return undefined;
  const unit = String.fromCharCode(code);
  if (nothing.test(unit)) return '';
  if (spaces.test(unit)) return ' ';
  return markup.test(unit) || /[\ud800-\udfff]/.test(unit) ? undefined : unit;
}
