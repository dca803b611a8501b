import { withoutControls } from '../text/controls';
import type { Span } from '../text/span';

/**
 * Text from sources and catalogues as Markdown that shows it as it stands: no markup, links, commands or HTML of its own.
 * Characters that steer a terminal or turn the direction of writing are left out. White space is folded, so that a hard-wrapped passage reads as one line.
 */
export function escapeMarkdown(text: string): string {
  return escaped(text).trim();
}

function escaped(text: string): string {
  return withoutControls(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]()#+\-.!|~<>&:@]/g, (mark) =>
      mark === '<' ? '&lt;' : mark === '>' ? '&gt;' : mark === '&' ? '&amp;' : `\\${mark}`,
    );
}

/** The text as it stands, with the words at some spans of it in bold or struck out. The spans begin and end at letters or digits, in order. */
export function withMarks(text: string, spans: readonly Span[], mark: '**' | '~~'): string {
  let shown = '';
  let at = 0;
  for (const { start, end } of spans) {
    if (start < at || end <= start) continue;
    shown += `${escaped(text.slice(at, start))}${mark}${escaped(text.slice(start, end))}${mark}`;
    at = end;
  }
  return (shown + escaped(text.slice(at))).trim();
}

/** The text in bold, as it stands. */
export function bold(text: string): string {
  return `**${escapeMarkdown(text)}**`;
}

/** The text in Norwegian quotation marks, as it stands. */
export function quote(text: string): string {
  return `«${escapeMarkdown(text)}»`;
}

/** A link with plain words; only addresses of the web, of files and of Belegg's own documents lead anywhere, all else stays text. */
export function link(words: string, address: string): string {
  if (!/^((https?|file|vscode-[a-z-]+|[a-z-]*vfs):\/\/|belegg-kilde:\/)/.test(address)) return escapeMarkdown(words);
  return `[${escapeMarkdown(words)}](<${address.replace(/[<>\s]/g, encodeURIComponent)}>)`;
}

/** The same without Markdown, for editors that show plain text: marks and addresses gone, words kept. */
export function plain(markdown: string): string {
  return markdown
    .replace(/\]\(<[^<>]*>\)/g, ']')
    .replace(/(?<!\\)(\*\*|~~|[[\]])/g, '')
    .replace(/\\(.)/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
