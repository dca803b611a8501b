/**
 * A suffix stemmer for bokmål and nynorsk. It starts from the Norwegian Snowball algorithm and differs where that one keeps apart what a
 * comparison of two texts must bring together: articles behind plurals («lærerne», «lærer»), weak verbs («anbefalte»,
 * «anbefalt»), and nouns made from verbs («anbefaling», «beskrivelse», «simulering», «kombinasjon»). It leaves
 * adjectives in -lig and -ig, present participles and abstract nouns in -itet alone, as these mean something else than their roots.
 */

/** Longer runs of letters are no words. */
const longestWord = 80;
const vowel = /[aeiouyæøå]/;

/** Least number of letters left in front of each ending, by ending; the longest one that fits is taken off. */
const endings = endingTable([
  [4, 'het heten heta heter hetar hetene hetane heit heiten heita heiter heitar heitene heitane'],
  [3, 'else elsen elser elsar elsene elsane ing ingen inga inger ingar ingene ingane'],
  [4, 'asjon asjonen asjoner asjonar asjonene asjonane est este ast aste'],
  [3, 'eren erne erer ere aren arane arar are erte ert'],
  [3, 'en et er ar ene ane a e'],
]);

function endingTable(rows: readonly (readonly [number, string])[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap(([least, list]) => list.split(' ').map((ending) => [ending, least] as const)));
}

const longestEnding = Math.max(...[...endings.keys()].map((ending) => ending.length));

/** Roots of two letters that take endings all the same: «uke», «år», «øke», «øving», «byen», «øya». */
const shortRoots = new Set(['uk', 'år', 'øk', 'øv', 'by', 'øy']);

/** Words that a root must not be taken for: «mener» is not «men», «varer» not «var». */
const functionWords = new Set(
  'men for med den det der her var som han hun vil kan man enn ett til fra mot hos ved nok hva seg vel før'.split(' '),
);

/** Nouns that no longer mean what their verb or adjective does, and words whose end only looks like an ending. */
const whole =
  /(?:^(?:god|del|mot|over|unn|ivare|fore|an|opp|av|på|ved|til|inn|ned)ta|stilling|høring|regjering|retning|avdeling|ordning|bygning|holdning|organisasjon|generasjon|administrasjon|stasjon|situasjon|virksomhet|^.{2,3}het|^sannhet|helse|svar|seminar|januar|februar|senter|eksamen|kurs|enkelt|hevd|fast|tjenest|protest|fremmed|målset|itet|ultet|(?<![kt]j)ent|...ant)(?=(?:en|et|er|ar|ene|ane|a|e|n|ns|ens|ets|enes|anes|s)?$)/;

/** «regn-ing» and «utdann-ing» have the n in the root, «løs-ning» and «bevilg-ning» in the ending. */
const rootInN = /(?:[ei]gn|ordn|[ejm]vn|jamn|åpn|våkn|nn|(?:er|be|re|for)ekn)$/;

const participles =
  /(?:(?:tenk|søk|bruk|øk|dek|styrk|svek|vis|løs|les|reis|.lys|[kt]jen|lån|begyn|skjøn|tren|røyn|mein|stem|døm|glem|tøm|kjøp|skap|lær|hør|før|kjør|.[aeioyåø]l)(?=t$)|(?:ig|[aiø]v|øs|[^k]el|[aeiouyæøåln]d)(?=t$)|[vg](?=d$))/;
const notParticiples = /(?:felt|helt|salt|telt|enkelt|hevd)$/;
const participleInRt = /...[^r]r(?=t$)/;
const notParticiplesInRt = /(?:port|part|kort|kart|sort|start|pert|sert|fart|hjert)$/;

/** The common stem of the forms of a word in lower case; the word itself when it is too short or too long to have endings. */
export function stem(word: string): string {
  if (word.length > longestWord) return word;
  let current = reduced(withoutVowelS(word));
  for (let next = reduced(current); next !== current; next = reduced(current)) current = next;
  return current;
}

function reduced(word: string): string {
  const base = withoutGenitive(word);
  const fixed = whole.exec(base);
  if (fixed) return base.slice(0, fixed.index + fixed[0].length);
  const root = withoutDoubling(withoutPast(spelled(withoutEnding(base))));
  if (root === word || !functionWords.has(root)) return root;
  return vowel.test(word.charAt(root.length)) ? `${root}e` : word;
}

/** Without the s of «kommunes» and «innføres»; not of roots that end so («foreles-e»), hence once for a word. */
function withoutVowelS(word: string): string {
  return word.length > 5 && /[ae]s$/.test(word) ? word.slice(0, -1) : word;
}

/** Without the s of the genitive behind consonants, and behind initials («NTNUs»). */
function withoutGenitive(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('kurs')) return word;
  const inflected = /(?:[^aeiouyæøåsk]|[aeiouyæøå]k)s$/.test(word);
  const initials = /^[^aeiouyæøå]{3}/.test(word) && !/^s[kpt][jlrv]/.test(word);
  return inflected || initials ? word.slice(0, -1) : word;
}

function withoutEnding(word: string): string {
  if (!/[aegnrst]$/.test(word)) return word;
  if (
    word.endsWith('ede') &&
    /(?:[^aeiouyæøålr]|[^aeiouyæøåntr][lr])ede$/.test(word) &&
    vowel.test(word.slice(0, -3))
  ) {
    return word.slice(0, -3);
  }
  for (let length = Math.min(longestEnding, word.length - 2); length > 0; length--) {
    const ending = word.slice(-length);
    const least = endings.get(ending);
    if (least === undefined) continue;
    const root = word.slice(0, -length);
    if ((root.length < least && !shortRoots.has(root)) || !vowel.test(root)) continue;
    return ending.startsWith('ing') ? withoutLinkingN(root) : root;
  }
  return word;
}

function withoutLinkingN(root: string): string {
  if (/[^r]setn$/.test(root)) return `${root.slice(0, -1)}t`;
  const links = root.length > 3 && /[^aeiouyæøå]n$/.test(root) && !rootInN.test(root);
  return links || shortRoots.has(root.slice(0, -1)) ? root.slice(0, -1) : root;
}

/** Nynorsk endings that bokmål spells otherwise: «-leg», «-ande». */
function spelled(word: string): string {
  if (word.length > 4 && word.endsWith('leg')) return `${word.slice(0, -3)}lig`;
  return word.length > 6 && /[^hlst]and$/.test(word) ? `${word.slice(0, -3)}end` : word;
}

/** Without what is left of past tense and of the neuter: «anbefalt(e)», «vurdert(e)», «krevd(e)», «godt», «oppnådd», «foreslår». */
function withoutPast(word: string): string {
  if (word.length < 4) return word;
  if (/..[åy](?:dd|tt)$/.test(word) && !/[lntrs]ytt$/.test(word)) return word.slice(0, -2);
  if (word.length > 4 && /(?:å|[^p]i|y)r$/.test(word)) return word.slice(0, -1);
  if (word.length > 5 && /[vg]st$/.test(word)) return word.slice(0, -2);
  const weak = participles.test(word) && !notParticiples.test(word);
  const foreign = participleInRt.test(word) && !notParticiplesInRt.test(word);
  return weak || foreign ? word.slice(0, -1) : word;
}

/** «kjenn-e» and «kjen-t», «bestemm-e» and «bestem-t» have one root. */
function withoutDoubling(word: string): string {
  return word.length > 3 && /([klmnp])\1$/.test(word) ? word.slice(0, -1) : word;
}
