import { type Example, testContradictions } from '../contradictions';

const examples: readonly Example[] = [
  {
    of: 'who draws up what is drawn up',
    source: 'Elvebyen kommune viser til at kartet over mørke gangveier nå utarbeides av NAV og politiet i fellesskap.',
    fine: [
      'Elvebyen kommune viser til at NAV og politiet utarbeider kartet over mørke gangveier.',
      'Det er etter det Elvebyen kommune opplyser NAV som utarbeider kartet over mørke gangveier sammen med politiet.',
      'Elvebyen kommune viser til at kartet over mørke gangveier blir utarbeidet av politiet.',
    ],
    wrong: [
      'Elvebyen kommune viser til at universitetene utarbeider kartet over mørke gangveier.',
      'Elvebyen kommune viser til kartet over mørke gangveier, som universitetene nå utarbeider.',
      'Kartet over mørke gangveier blir ifølgje Elvebyen kommune utarbeidd av universiteta.',
    ],
  },
  {
    of: 'who invites and who is invited',
    source: 'Elvebyen kommune mener at næringslivet bør inviteres med i arbeidet med rutetabellene for nattbussene.',
    fine: [
      'Elvebyen kommune mener at næringslivet bør få delta i arbeidet med rutetabellene for nattbussene.',
      'Elvebyen kommune vil invitere næringslivet inn i arbeidet med rutetabellene for nattbussene.',
      'Næringslivet bør etter Elvebyen kommunes syn bli invitert med i arbeidet med rutetabellene for nattbussene.',
    ],
    wrong: [
      'Det er ifølge Elvebyen kommune næringslivet som bør invitere til arbeidet med rutetabellene for nattbussene.',
    ],
  },
  {
    of: 'those who meet',
    source:
      'Elvebyen kommune foreslår at veiledere fra sykehusene møtes ved starten av skoleåret sammen med studenter og sjåfører.',
    fine: [
      'Elvebyen kommune foreslår at veiledere fra sykehusene møter studenter og sjåfører ved starten av skoleåret.',
    ],
    wrong: [],
  },
  {
    of: 'who adapts it',
    source:
      'Nattbuss krever sjåfører med kurs, og at helseforetakene legger til rette for at de ansatte kan reise tidlig hjem.',
    fine: [
      'Elvebyen kommune mener at helseforetakene må legge til rette for at de ansatte kan reise tidlig hjem.',
      'Elvebyen kommune mener at sykehusene må legge til rette for at de ansatte kan reise tidlig hjem.',
    ],
    wrong: [
      'Det er fylkeskommunene som ifølge Elvebyen kommune må legge til rette for at de ansatte kan reise tidlig hjem.',
    ],
  },
];

testContradictions(examples, (of) => `A claim is held to ${of}`);
