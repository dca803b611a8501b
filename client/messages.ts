import { env, workspace } from 'vscode';
import { type Language, readSettings } from '../server/project/settings';

/** What the client itself says; findings and hovers come from the server in words of its own. */
interface Messages {
  readonly starting: string;
  readonly stopped: string;
  readonly startFailed: string;
  readonly crashed: string;
  readonly restart: string;
  readonly showLog: string;
  responses(count: number): string;
  works(count: number): string;
  readonly noFolder: string;
  noCatalogue(folder: string): string;
  readonly createCatalogue: string;
  readonly createFailed: string;
}

const nb: Messages = {
  starting: 'Leser høringssvarene',
  stopped: 'Belegg er stoppet',
  startFailed: 'Belegg kom ikke i gang. Loggen forteller hvorfor.',
  crashed: 'Belegg har stanset flere ganger på kort tid og er slått av. Loggen forteller hvorfor.',
  restart: 'Start på nytt',
  showLog: 'Vis loggen',
  responses: (count) => (count === 0 ? 'Ingen høringssvar' : `${count} høringssvar`),
  works: (count) => (count === 1 ? '1 verk i katalogen' : `${count} verk i katalogen`),
  noFolder: 'Åpne mappen med utkastet først. Katalogen ligger øverst i den.',
  noCatalogue: (folder) => `«${folder}» har ingen katalog ennå. Skal Belegg lage en belegg.yaml som du kan fylle ut?`,
  createCatalogue: 'Lag belegg.yaml',
  createFailed: 'Belegg fikk ikke laget belegg.yaml. Kanskje mappen ikke kan skrives til.',
};

const nn: Messages = {
  starting: 'Les høyringssvara',
  stopped: 'Belegg er stoppa',
  startFailed: 'Belegg kom ikkje i gang. Loggen fortel kvifor.',
  crashed: 'Belegg har stansa fleire gonger på kort tid og er slått av. Loggen fortel kvifor.',
  restart: 'Start på nytt',
  showLog: 'Vis loggen',
  responses: (count) => (count === 0 ? 'Ingen høyringssvar' : `${count} høyringssvar`),
  works: (count) => (count === 1 ? '1 verk i katalogen' : `${count} verk i katalogen`),
  noFolder: 'Opne mappa med utkastet først. Katalogen ligg øvst i henne.',
  noCatalogue: (folder) => `«${folder}» har ingen katalog enno. Skal Belegg lage ein belegg.yaml som du kan fylle ut?`,
  createCatalogue: 'Lag belegg.yaml',
  createFailed: 'Belegg fekk ikkje laga belegg.yaml. Kanskje mappa ikkje kan skrivast til.',
};

const en: Messages = {
  starting: 'Reading the responses',
  stopped: 'Belegg has stopped',
  startFailed: 'Belegg could not start. The log tells why.',
  crashed: 'Belegg has stopped several times within minutes and is switched off. The log tells why.',
  restart: 'Restart',
  showLog: 'Show Log',
  responses: (count) => (count === 0 ? 'No responses' : count === 1 ? '1 response' : `${count} responses`),
  works: (count) => (count === 1 ? '1 work in the catalogue' : `${count} works in the catalogue`),
  noFolder: 'Open the folder of the draft first. The catalogue lies at its top.',
  noCatalogue: (folder) => `“${folder}” has no catalogue yet. Create a belegg.yaml for you to fill in?`,
  createCatalogue: 'Create belegg.yaml',
  createFailed: 'Belegg could not create belegg.yaml. The folder may be read-only.',
};

const languages: Readonly<Record<Language, Messages>> = { nb, nn, en };

/** The sentences in the language that is chosen now. */
export function messages(): Messages {
  return languages[readSettings(workspace.getConfiguration().get('belegg'), env.language).language];
}
