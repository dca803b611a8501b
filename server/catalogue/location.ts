/** Where a source's text lies, or why the path cannot be used. */
export type Location =
  | { readonly uri: string }
  /** Absolute (with a root, a drive or a scheme), above the catalogue's folder, a folder, or not writable as a URI. */
  | { readonly fault: 'absolute' | 'outside' | 'folder' | 'characters' };

/**
 * The URI of `path`, which is relative to the folder of the catalogue at `catalogueUri`. Works on the strings alone and
 * keeps scheme, authority and query, so `file:` and `vscode-vfs:` are alike. Both slashes separate: a Windows host would
 * otherwise read `..\` as a way out after the check.
 */
export function locate(path: string, catalogueUri: string): Location {
  if (/[\p{Cc}\p{Surrogate}]/u.test(path)) return { fault: 'characters' };
  if (/^(?:[/\\]|[a-z][a-z0-9+.-]*:)/i.test(path)) return { fault: 'absolute' };
  const segments: string[] = [];
  let last = '';
  for (const segment of path.split(/[/\\]/)) {
    last = segment;
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) return { fault: 'outside' };
  }
  if (last === '' || last === '.' || last === '..') return { fault: 'folder' };
  const { folder, query } = takeApart(catalogueUri);
  return { uri: folder + segments.map(encodeSegment).join('/') + query };
}

function takeApart(uri: string): { readonly folder: string; readonly query: string } {
  const [, scheme = '', authority = '', path = '', query = ''] =
    /^([a-z][a-z0-9+.-]*:)?(\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?/i.exec(uri) ?? [];
  const folder = path.slice(0, path.lastIndexOf('/') + 1) || (authority ? '/' : '');
  return { folder: scheme + authority + folder, query };
}

/** Encodes as VS Code writes URIs, so that the result equals the key of an open document. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
