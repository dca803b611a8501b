/** C0 and C1 controls save white space; marks that embed, override or isolate a direction of writing and would reach past the text. */
const controls = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** The text as it is safe to show: without what steers a terminal or turns the text around it. Its length may change. */
export function withoutControls(text: string): string {
  return text.replace(controls, (found) => (/\s/.test(found) ? found : ''));
}
