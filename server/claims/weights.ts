/**
 * Constants of the verdict.
 *
 * `support` is a logistic regression on the open gold sets and the even drafts by other authors: claims labelled supported against
 * unsupported, those left out that a located conflict was found in (238 claims, 36 of them unsupported). Four features were kept of
 * fourteen tried; the area under the curve, a draft left out at a time, was 0.99. The other constants are round numbers that were
 * checked on the same sets, one at a time. `npm run evaluate -- claims` shows what they give.
 */
export const weights = {
  /** Weight of words that no source has: names, words the lexicon knows, others. Known ones weigh by their rarity. */
  unseenName: 1,
  unseenCommon: 0.6,
  unseenRare: 0.9,
  /** Words of stance, modality and amount inside the content. */
  cue: 0.15,

  /** Chance of being backed: by share and weight of the words found, lead over other headings, lag behind other sources. */
  support: { bias: -3.92, coverage: 5.17, mass: 1.44, gap: 1.67, lead: -9.58 },
  mostMass: 5,
  /** Below: sure, and told also where only one word is lacking; absent, before conflicts are looked for; another source may be the right one. From: supported; no look at other sources. */
  surelyAbsentBelow: 0.3,
  absentBelow: 0.4,
  unsupportedBelow: 0.55,
  /** Least weight of a word that a paraphrase does not freely exchange. */
  tellingWeight: 0.5,
  supportedFrom: 0.7,
  clearlyBacked: 0.97,
  /** Coverage by which one of several sources holds a claim, and by which a source speaks of a matter at all. */
  backsFrom: 0.45,
  speaksFrom: 0.8,
  /** Other sources looked at; least coverage there, least lead, and least lead by a single word, to name one as the right sender. */
  mostOthers: 24,
  otherLeast: 0.55,
  otherLead: 0.15,
  clearLead: 0.35,

  /** Least coverage by the sentence before a rule compares with it. */
  stanceLeast: 0.6,
  /** Least weight of the words that both have before their stances are compared. */
  stanceMass: 1,
  plainLeast: 0.7,
  negationLeast: 0.5,
  rolesLeast: 0.5,
  modalityLeast: 0.5,
  reservationLeast: 0.4,
  figureLeast: 0.4,
  scaleLeast: 0.55,
  memberLeast: 0.6,
  causeLeast: 0.6,
  /** Least weight of a word that changes sides with another. */
  crossedWeight: 0.4,
  /** Least weight of the words that stand on the other side of a comparison; least share of what a source sets aside in a claim that asks for it. */
  exchangedMass: 0.8,
  setAsideShare: 0.5,
  holderLeast: 0.5,
  placeLeast: 0.5,
  /** The cited place has at most this share of what the best place has. */
  placeShare: 0.62,
  /** Least weight of the words the best place has, and by how much it must be ahead to be sure. */
  placeMass: 1,
  placeClear: 0.25,
  /** Least lead to be told in doubt, and least share of the claim there. */
  placeLead: 0.15,
  placeFaint: 0.4,
  /** From: a place has a word; below: it has nothing of it. */
  placeWord: 0.6,
  placeNoWord: 0.45,
  /** An open section's title has this much of the claim, and this share of what the best sentence has. */
  titleLeast: 0.5,
  titleShare: 0.9,

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
};
