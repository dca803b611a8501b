import { finds, ignores } from './fixture';

finds(
  'questions are found with every keyword, alone, in lists and in ranges',
  'Se ⟦spørsmål 14|question|question:14⟧, ⟦spm. 20|question|question:20⟧ og ⟦spm 22|question|question:22⟧.',
  'Se svar på ⟦spørsmål 1|question|question:1⟧,⟦2|question|question:2⟧, og ⟦3|question|question:3⟧ i tillegg.',
  'Se svar ⟦spørsmålene 14 til 17|question|question:14..17⟧.',
  'Sjå ⟦spørsmåla 22–24|question|question:22..24⟧.',
  '⟦Spørsmål 14|question|question:14⟧: Hva mener dere?',
  'Jf. ⟦spørsmål nr. 14|question|question:14⟧ i høringen.',
  'Vi svarte på ⟦spørsmål 22|question|question:22⟧. 23 av 28 spørsmål er besvart.',
  '⟦SPØRSMÅL 3|question|question:3⟧',
  '**⟦spørsmål 27|question|question:27⟧**',
);

ignores(
  'questions to ministers, in surveys, and counts of questions are no references',
  'Skriftlig spørsmål nr. 1455 til helseministeren. SPØRSMÅL NR. 1455',
  'Spørsmål nr. 2251–2357 i Dokument 15.',
  'Alle 28 spørsmål er besvart. Det er spørsmål om 14 plasser.',
  'Skriftlig spørsmål 14 fra representanten Moe.',
  'Spørsmål 3 i spørreundersøkelsen og spørsmål 4 på eksamen.',
  'Det ble stilt spørsmål 14 ganger, og spørsmål 7/2023 er arkivert.',
  'De stilte spørsmål 14. mai.',
);
