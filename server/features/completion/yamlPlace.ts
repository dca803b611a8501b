/** Where in the outline of a YAML text something is written, told by indentation alone: what is half-written is no YAML yet. */
export interface YamlPlace {
  /** Keys from the root, `[]` for an item of a list: `works`, `[]`, `chapters`, `[]`. */
  readonly path: readonly string[];
  /** The key whose value is written; absent where a key itself is. */
  readonly key?: string;
  /** Keys that the same mapping already has. */
  readonly siblings: ReadonlySet<string>;
  /** What has been written of the key or value. */
  readonly written: string;
}

const longestWalk = 5_000;

interface Line {
  readonly indent: number;
  /** Column of the last dash that begins an item, -1 without one. */
  readonly dash: number;
  /** Column of what stands behind the dashes. */
  readonly column: number;
  readonly content: string;
}

/** The place at a character of a line; undefined in comments, quotations and where no key or plain value can be written. */
export function yamlPlaceAt(lines: readonly string[], line: number, character: number): YamlPlace | undefined {
  const before = (lines[line] ?? '').slice(0, character);
  if (/(?:^|\s)#/.test(before)) return undefined;
  const flow = flowPlace(before);
  const here = readLine(flow ? before.slice(0, flow.opens) : before, true);
  const outline = outlineAbove(lines, line, here);
  if (flow) return inFlow(here, outline, flow);
  const own = /^([\w-]+)[ \t]*:(?:[ \t]+(.*))?$/.exec(here.content);
  if (own && own[2] === undefined) return undefined;
  if (!own && !/^[\w-]*$/.test(here.content)) return undefined;
  const siblings = new Set([...outline.siblings, ...siblingsBelow(lines, line, here.column)]);
  const [, key, value = ''] = own ?? [];
  if (key === undefined) return { path: outline.path, siblings, written: here.content };
  return /^["'>|[{&*!]/.test(value) ? undefined : { path: outline.path, key, siblings, written: value };
}

function readLine(text: string, isCursor = false): Line {
  const found = /^([ \t]*)((?:-(?:[ \t]+|$))*)/.exec(text);
  const indent = found?.[1]?.length ?? 0;
  const dashes = found?.[2] ?? '';
  const column = indent + dashes.length;
  const dash = indent + dashes.lastIndexOf('-');
  return {
    indent,
    dash: dashes ? dash : -1,
    column,
    content: isCursor ? text.slice(column) : text.slice(column).trimEnd(),
  };
}

interface Outline {
  readonly path: readonly string[];
  readonly siblings: readonly string[];
}

/** Walks up to the root: each line further left holds what is below it. */
function outlineAbove(lines: readonly string[], from: number, here: Line): Outline {
  const path: string[] = [];
  const siblings: string[] = [];
  let { column } = here;
  let limit = column;
  let inOwnMapping = here.dash < 0;
  const enterItem = (dash: number) => {
    path.unshift('[]');
    // A list may stand in the same column as its key.
    limit = dash + 1;
    column = dash;
    inOwnMapping = false;
  };
  if (here.dash >= 0) enterItem(here.dash);
  for (let at = from - 1; at >= Math.max(0, from - longestWalk); at--) {
    const text = lines[at] ?? '';
    if (/^\s*(?:#.*)?$/.test(text)) continue;
    const line = readLine(text);
    const key = keyOf(line);
    if (inOwnMapping && line.column === column && key !== undefined) siblings.push(key);
    if (line.column < limit && key !== undefined && !(line.dash >= 0 && line.dash >= column)) {
      path.unshift(key);
      limit = line.column;
      column = line.column;
      inOwnMapping = false;
    }
    if (line.dash >= 0 && line.dash < column && line.column >= column) enterItem(line.dash);
    if (limit === 0) break;
  }
  return { path, siblings };
}

function keyOf({ content }: Line): string | undefined {
  return /^([\w-]+)[ \t]*:(?=\s|$)/.exec(content)?.[1];
}

/** The rest of the mapping: lines in the same column, up to one further left. */
function siblingsBelow(lines: readonly string[], from: number, column: number): readonly string[] {
  const keys: string[] = [];
  for (let at = from + 1; at < Math.min(lines.length, from + longestWalk); at++) {
    const text = lines[at] ?? '';
    if (/^\s*(?:#.*)?$/.test(text)) continue;
    const line = readLine(text);
    if (line.indent < column) break;
    const key = line.indent === column && line.dash < 0 ? keyOf(line) : undefined;
    if (key !== undefined) keys.push(key);
  }
  return keys;
}

interface Flow {
  /** Character at which the innermost open mapping begins. */
  readonly opens: number;
  readonly entries: readonly string[];
}

/** The open `{…` at the end of the line; undefined where there is none, or where a list or quotation is open in it. */
function flowPlace(before: string): Flow | undefined {
  const open: { readonly mark: string; readonly at: number }[] = [];
  let quote = '';
  for (let at = 0; at < before.length; at++) {
    const mark = before.charAt(at);
    if (quote) quote = mark === quote ? '' : quote;
    else if (/["']/.test(mark) && /[\s,:[{]/.test(before.charAt(at - 1))) quote = mark;
    else if (/[[{]/.test(mark)) open.push({ mark, at });
    else if (/[\]}]/.test(mark)) open.pop();
  }
  const innermost = open.at(-1);
  if (quote || innermost?.mark !== '{' || open.length > 1) return undefined;
  return { opens: innermost.at, entries: before.slice(innermost.at + 1).split(',') };
}

function inFlow(here: Line, outline: Outline, { entries }: Flow): YamlPlace | undefined {
  const holder = keyOf(here);
  const path = holder === undefined ? outline.path : [...outline.path, holder];
  const siblings = new Set(entries.slice(0, -1).flatMap((entry) => /^\s*([\w-]+)\s*:/.exec(entry)?.[1] ?? []));
  const last = (entries.at(-1) ?? '').trimStart();
  const own = /^([\w-]+)\s*:\s+(.*)$/.exec(last);
  if (own)
    return /^["'[{]/.test(own[2] ?? '') ? undefined : { path, key: own[1] ?? '', siblings, written: own[2] ?? '' };
  return /^[\w-]*$/.test(last) ? { path, siblings, written: last } : undefined;
}
