/**
 * Text from sources and catalogues as Markdown that shows it as it stands: no markup, links, commands or HTML of its own.
 * White space is folded, so that a hard-wrapped passage reads as one line.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]()#+\-.!|~<>&:@]/g, (mark) =>
      mark === '<' ? '&lt;' : mark === '>' ? '&gt;' : mark === '&' ? '&amp;' : `\\${mark}`,
    )
    .trim();
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
    .replace(/(?<!\\)(\*\*|[[\]])/g, '')
    .replace(/\\(.)/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
