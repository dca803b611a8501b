import { attribution } from '../../lexicon/attribution';
import type { Mention } from './actors';
import type { Sentence } from './sentence';

/** «Ved NTNU er holdningen at …», «I Elvebyen råder det synet at …», «Hos begge er ønsket å …»: whose view it is, as a place at the head. */
export function isPlaceOfView({ forms }: Sentence, last: number, preposition: string, from: number): boolean {
  if (from > 0 || !/^(?:hos|ved|i|på|blant)$/.test(preposition)) return false;
  if (!/^(?:er|var|råder|rår|hersker|herskar|lyder|går)$/.test(forms[last + 1] ?? '')) return false;
  const noun = [last + 2, last + 3, last + 4].find((at) => isView(forms[at] ?? ''));
  return noun !== undefined && forms.slice(noun + 1, noun + 4).some((form) => /^(?:at|å|om)$/.test(form));
}

/** A noun for a position, also in the definite form: «holdningen», «synet», «uroa». */
export function isView(form: string): boolean {
  const { positions } = attribution().words;
  return [form, form.replace(/(?:en|et|a)$/, ''), form.replace(/[nt]$/, '')].some((each) => positions.has(each));
}

/** «Felles for de to er at …»: what each of them holds. */
export function isShared({ forms }: Sentence, { last }: Mention, from: number): boolean {
  return from === 1 && /^(?:felles|sams)$/.test(forms[0] ?? '') && /^(?:er|var)$/.test(forms[last + 1] ?? '');
}

/** «er for NTNU et hinder», «er en god tanke for NTNU», «er viktig for NTNU»: whose judgement it is, behind a copula. */
export function isJudgedBy({ forms }: Sentence, from: number, last: number): boolean {
  if (linking.test(forms[from - 1] ?? '')) return forms[last + 1] !== undefined;
  const at = [from - 2, from - 3, from - 4, from - 5].find((index) => linking.test(forms[index] ?? ''));
  return at !== undefined && !attribution().words.prepositions.has(forms[from - 1] ?? '');
}

const linking = /^(?:er|var|blir|ble|blei|vart|framstår|fremstår)$/;

/** «Det samme gjelder for NTNU», «Slik er det også for NTNU». */
export function holdsToo({ forms }: Sentence, from: number): boolean {
  const before = forms.slice(0, from).join(' ');
  return (
    /^(?:det samme|det same|tilsvarende|tilsvarande|likeså|likeins|slik)(?: \p{L}+){1,3}$/u.test(before) &&
    /(?:gjelder|gjeld|tilfelle|tilfellet|tilfelle|er det også|er det òg|også|òg)$/.test(before)
  );
}
