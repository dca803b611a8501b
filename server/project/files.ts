/** The one way to files: Node, a browser's worker and tests each bring their own. */
export interface FileAccess {
  /** The bytes of the file. Rejects when it is missing or may not be read. */
  read(uri: string): Promise<Uint8Array>;
}

/** Files, and which of them a folder holds. */
export interface FolderAccess extends FileAccess {
  /**
   * The files in the folder and below it whose names end in a dot and one of `endings`, always in the same order. What may not be
   * read is passed over. Stop asking to stop the walk.
   * @throws Error for a folder that is too wide to be read whole, such as a home folder
   */
  list(folder: string, endings: readonly string[]): AsyncIterable<ListedFile>;
}

export interface ListedFile {
  readonly uri: string;
  /** Another one when the content has changed. */
  readonly stamp: string;
}

/** Why a file gives no text. */
export type FileFault = 'missing' | 'binary' | 'empty';

/** Why a file or folder that was named as a draft gives none. */
export type InputFault = 'binary' | 'absent' | 'unreadable';

/** A file's text, or why there is none. */
export type FileText = { readonly text: string } | { readonly fault: FileFault };

/**
 * Reads a file as text: UTF-8, UTF-16 with its mark, else Windows-1252, which older office programs write.
 * A file with a zero byte (outside UTF-16) is binary. Never rejects.
 */
export async function readText(files: FileAccess, uri: string): Promise<FileText> {
  let bytes: Uint8Array;
  try {
    bytes = await files.read(uri);
  } catch {
    return { fault: 'missing' };
  }
  const text = decode(bytes);
  if (text === undefined) return { fault: 'binary' };
  return text.trim() === '' ? { fault: 'empty' } : { text };
}

function decode(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}

/** What the bytes from 0x80 to 0x9f stand for in Windows-1252; the five that stand for nothing are left as they are. */
const typographic = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const controls = /[\u0080-\u009f]/g;

/** The decoder of some versions of Node.js leaves these bytes as they are, which makes them control characters. */
function windows1252(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(controls, (unit) => typographic.charAt(unit.charCodeAt(0) - 0x80));
}
