export type WrittenStandard = 'nb' | 'nn';

/** Small words that one written standard alone has. */
const bokmål =
  /(?<!\p{L})(?:[Dd]e|[Ee]n|[Ee]t|[Nn]oen|[Ff]lere|[Ii]kke|[Bb]are|[Ff]ra|[Hh]va|[Hh]vor|mer|være|mener|sier|(?:fler|mindre)tall(?:et)?)(?!\p{L})/gu;
const nynorsk =
  /(?<!\p{L})(?:[Dd]ei|[Ee]in|[Ee]it|[Nn]okon|[Nn]okre|[Ff]leire|[Ii]kkje|[Bb]erre|[Ff]rå|[Kk]va|[Kk]vifor|meir|vere|meiner|seier|(?:fleir|mindre)tal(?:et)?)(?!\p{L})/gu;

/** The written standard of a text, by the small words that one of them alone has. Undefined where it has as many of either, or none. */
export function standardOf(text: string): WrittenStandard | undefined {
  const [nb, nn] = [bokmål, nynorsk].map((words) => text.match(words)?.length ?? 0);
  if (nb === undefined || nn === undefined || nb === nn) return undefined;
  return nb > nn ? 'nb' : 'nn';
}
