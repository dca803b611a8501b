import { URI } from 'vscode-uri';

/**
 * The one spelling of a URI by which files are told apart: editors encode more or fewer characters (`å`, `%C3%A5`, `%c3%a5`) and
 * write the drive as they like (`C:`, `c%3A`). An empty or unreadable one stays as it is.
 */
export function canonical(uri: string): string {
  if (uri === '') return uri;
  try {
    return URI.parse(uri).toString();
  } catch {
    return uri;
  }
}

/** The URI of a folder, spelled so, without a final slash. */
export function canonicalFolder(uri: string): string {
  return canonical(uri).replace(/\/$/, '');
}

/** The URI of a path on this machine. */
export function fromPath(path: string): string {
  return URI.file(path).toString();
}
