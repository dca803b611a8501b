/**
 * Constants of the verdict.
 *
 * `support` is a logistic regression of claims labelled supported against unsupported, which `npm run evaluate -- support` fits anew. It was
 * fitted to 1,579 claims of the open gold sets, 229 of them unsupported. Of 42 claims by fresh hands that it put between .55 and .7, 38 were
 * bad in one way or another, so `absentBelow` stands near the upper end. The other constants are round numbers that were checked on the same
 * sets, one at a time; `npm run evaluate -- claims` shows what they give.
 */
export const weights = {
  /** Weight of words that no source has: names, words the lexicon knows, others. Known ones weigh by their rarity. */
  unseenName: 1,
  unseenCommon: 0.6,
  unseenRare: 0.9,
  /** Words of stance, modality and amount inside the content. */
  cue: 0.15,

  /**
   * Chance of being backed: by how far other sources have more of the words and the weight of what only these have, by how many words
   * there are and how many of them are everyday ones, by what the best sentence lacks most of what names a matter, and next to it, whether it
   * stands at the place cited, what share of the words stands in it verbatim, and what share of its own words the claim has.
   */
  support: {
    bias: -0.57,
    lead: -10.8,
    elsewhere: -1.51,
    words: 0.35,
    everyday: 0.48,
    missing: -2.63,
    missingNext: -2.66,
    citedPlace: 1.43,
    verbatim: 3.13,
    density: 5.76,
  },
  mostLead: 0.3,
  mostWords: 9,
  mostEveryday: 6,
  /** Below: surely absent, told before conflicts are looked for; absent, told where no conflict was found; thin, told in doubt. From: supported. */
  surelyAbsentBelow: 0.2,
  absentBelow: 0.64,
  /** The same where the source lacks three telling words or more. */
  absentOfSeveralBelow: 0.7,
  /** The same for a claim of five telling words or more. */
  absentOfManyBelow: 0.45,
  thinBelow: 0.78,
  supportedFrom: 0.65,
  /** Below: a conflict is in doubt. */
  sureBacking: 0.9,
  evenBacking: 0.2,
  /** Coverage from which other sources are not looked at. */
  clearlyCovered: 0.85,
  /** Least weight of a word that a paraphrase does not freely exchange. */
  tellingWeight: 0.5,
  /** Coverage by which one of several sources holds a claim, and by which a source speaks of a matter at all. */
  backsFrom: 0.45,
  speaksFrom: 0.8,
  /**
   * Share of the matter that a source is said to pass over which the cited place has, so that it does not. Chance of being backed from
   * which it is not clear that one of several lacks a claim.
   */
  silentLeast: 0.75,
  lacksBelow: 0.2,
  /** Other sources looked at; least coverage there and least lead to name one as the right sender. */
  mostOthers: 16,
  otherLeast: 0.55,
  otherLead: 0.15,

  /** Least coverage by the sentence before a rule compares with it. */
  stanceLeast: 0.6,
  /** The same, of the sentence itself too, where both take a stance by words that do nothing else. */
  plainStanceLeast: 0.48,
  /** Least weight of the words that both have before their stances are compared. */
  stanceMass: 1,
  /** Least share of what a claim calls good enough in the sentence that finds it wanting. */
  subjectLeast: 0.6,
  /** Least share of the claim's clauses in the sentence, or the clause of it, that the stance reaches. */
  stanceShare: 0.45,
  /** Least share of a claim in the sentence that refuses what it says; least share and weight of what stands there under the refusal. */
  refusedLeast: 0.35,
  refusedShare: 0.42,
  refusedMass: 0.8,
  /** Less will do where the sentence itself has nearly all of them: «er skeptisk til delte stillinger». */
  shortMass: 0.75,
  allMass: 0.6,
  wholly: 0.85,
  /** From this share of the best sentence's rank another one says the claim as well. */
  nearly: 0.9,
  plainLeast: 0.7,
  negationLeast: 0.5,
  /** Share of the claim that a sentence has itself whose denial turns it; with less, denials met by chance more often than not. */
  negationOwn: 0.65,
  rolesLeast: 0.5,
  /** The same for a claim that compares two things itself. */
  rankedLeast: 0.4,
  modalityLeast: 0.5,
  /** For a demand; least share of a claim in a sentence beside the one found, and in one before it, which may name its topic. */
  demandLeast: 0.35,
  besideLeast: 0.3,
  beforeLeast: 0.15,
  reservationLeast: 0.4,
  figureLeast: 0.4,
  /** Least share of the rest of a claim before it is asked whether the source has its figure at all. */
  figureFaint: 0.35,
  scaleLeast: 0.55,
  /** Less will do where the sentence itself has this much of the claim. */
  scaleFaint: 0.3,
  scaleOwn: 0.24,
  /** Least share of the rest of a claim in a sentence that has the other measure of the same noun. */
  degreeLeast: 0.5,
  /** Least share of the rest of a claim that calls bad what the source speaks well of. */
  dispraisedLeast: 0.5,
  memberLeast: 0.6,
  namedLeast: 0.5,
  causeLeast: 0.5,
  /** Least share of a claim that sets one thing aside for another; least weight and share of the rest of it in the sentence that has the one. */
  contrastedLeast: 0.3,
  contrastedMass: 0.6,
  contrastedShare: 0.35,
  /** Least share of the claim in the sentence before members of a class are compared; of the rest of it, in a list or before one noun, in a
   * part that small words tell, beside a shared word, and anywhere; least weight of the rest. */
  substitutedLeast: 0.25,
  substitutedListed: 0.4,
  substitutedPlain: 0.5,
  substitutedClose: 0.45,
  substitutedFree: 0.55,
  substitutedMass: 1,
  rankLeast: 0.3,
  /** Least share in another sentence of the passage that has the claim's own member. */
  substitutedBeside: 0.25,
  /** Least weight of a word that changes sides with another. */
  crossedWeight: 0.4,
  /** Least weight of the words that stand on the other side of a comparison; least share of what a source sets aside in a claim that asks for it. */
  exchangedMass: 0.8,
  setAsideShare: 0.5,
  /** Least weight of a word, and least share in one sentence, of what a claim says a thing does without, and of the rest of the claim. */
  leftOutWeight: 0.4,
  leftOutShare: 0.5,
  leftOutRest: 0.4,
  /** Least share of the rest of a claim in the sentence that binds whom the claim leaves free. */
  freedomLeast: 0.45,
  holderLeast: 0.6,
  /** From this share of the best sentence's rank another one that only takes note of the matter counts. */
  notedNear: 0.85,
  placeLeast: 0.5,
  /** The cited place has at most this share of what the best place has. */
  placeShare: 0.62,
  /** Least weight of the words the best place has, and by how much it must be ahead to be sure. */
  placeMass: 1,
  placeClear: 0.25,
  /** Least lead to be told in doubt, and least share of the claim there. */
  placeLead: 0.15,
  placeFaint: 0.4,
  /** Least share there of a claim whose figure stands there and not at the cited place. */
  placeCounted: 0.3,
  /** Least lead of a sentence there, and by how much more of the claim all that stands there must have. */
  placeAhead: 0.08,
  placeMore: 0.2,
  /** From: a place has a word; below: it has nothing of it. */
  placeWord: 0.6,
  placeNoWord: 0.45,
  /** An open section's title has this much of the claim, and this share of what the best sentence has. */
  titleLeast: 0.5,
  titleShare: 0.9,
  /** Chance of being backed from which a claim is not one on a section left open. */
  titleBacking: 0.8,

  /** Coverage and share of a clause from which a conflict is told as more than information. */
  sureCoverage: 0.7,
  sureShare: 0.65,

  /** Least share of a clause in its counterpart, in the whole sentence, for a bare denial against a stance, and without one; least weight of the clause. */
  clauseShare: 0.5,
  wholeShare: 0.55,
  deniedShare: 0.75,
  bareShare: 0.62,
  clauseWeight: 0.8,
  /** Least weight of a word whose opposite counts; least strength of the noun behind two opposed words. */
  opposedWeight: 0.25,
  sameWord: 0.8,
  muchTheSame: 0.5,
  /** Least strength of the words beside a denial, in the text that is not denied. */
  sharedWord: 0.7,
};
