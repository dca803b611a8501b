import { quotations } from '../../text/quotations';

/** An opening mark and the one that closes it. */
export type QuotationMarks = readonly [opening: string, closing: string];

const standard: QuotationMarks = ['«', '»'];

/** The marks that a draft most often quotes with; «…» where it has not quoted yet. */
export function quotationMarks(text: string): QuotationMarks {
  const counts = new Map<string, { readonly marks: QuotationMarks; count: number }>();
  for (const { start, end } of quotations(text)) {
    const marks: QuotationMarks = [text.charAt(start), text.charAt(end - 1)];
    if (!/[«“„”"]/.test(marks[0])) continue;
    const known = counts.get(marks.join(''));
    if (known) known.count++;
    else counts.set(marks.join(''), { marks, count: 1 });
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
  return most?.marks ?? standard;
}

/** Words as they stand inside a quotation with this opening mark: quotations in them in single marks. */
export function inside(opening: string, words: string): string {
  if (opening === '«') return words.replaceAll('«', '‘').replaceAll('»', '’');
  return words.replace(/["“”„]([^"“”„]*)["“”]/g, '‘$1’');
}
