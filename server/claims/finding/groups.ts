/**
 * Plurals for people and bodies, by how they end: agent nouns, kinds of work, those who learn, get and give services, bodies. A word of
 * things may end so too; whoever asks only wants to know that there is somebody else «de» may stand for.
 */
const group = new RegExp(
  `(?:${[
    '(?:lærer|pleier|leder|søker|veileder|bruker|giver|taker|arbeider|forsker|bygger|eier|deltaker|mottaker|politiker|tillitsvalgt|rådgiver|praktiker|behandler|utvikler)(?:e|ne)',
    '(?:lærar|pleiar|leiar|søkjar|rettleiar|brukar|gjevar|givar|takar|arbeidar|forskar|byggjar|byggar|eigar|deltakar|mottakar|politikar|rådgjevar|rådgivar|behandlar|utviklar)(?:ar|ane)',
    '..(?:erne|arane)',
    '(?:student|kandidat|elev|lærling|klient|pasient|konsulent|assistent|dosent|stipendiat|psykolog|logoped|terapeut|pedagog|sosionom|økonom|advokat|jurist|ingeniør|leg|kollega|ungdom|kvinn|forelder|medlem|person|menneske|entreprenør|leverandør|aktør|representant|praktikant|respondent|informant)(?:er|ene|ar|ane|r|ne|mer|mene|mar|mane)',
    '(?:kommun|fylkeskommun|fylk|bydel|institusjon|universitet|høyskol|høgskol|høgskul|fagskol|fagskul|skol|skul|sykehus|sjukehus|foretak|føretak|helseforetak|bedrift|virksomhet|verksemd|tjenest|tenest|myndighet|styresmakt|departement|direktorat|etat|forbund|forening|organisasjon|fakultet|institutt|miljø|fagmiljø|instans|part|barnehag|klinikk|utdanning)(?:er|ene|ar|ane|r|ne|a)',
    '(?:ansatte|tilsette|foreldre|foreldrene|kolleger|folk|fagfolk|personer|kvinner|menn|mennene|barna|unge|eldre|voksne|vaksne|nyutdannede|nyutdanna|fastleger|pårørende|studerende|studerande|tillitsvalgte|tillitsvalde|tilsatte|medlemmer|medlemmene|medlemmar|medlemmane|partier|partiene)',
  ].join('|')})$`,
);

/** True where one of these word forms names people or bodies in the plural. */
export function namesGroup(forms: readonly string[]): boolean {
  return forms.some((form) => form.length > 3 && group.test(form));
}
