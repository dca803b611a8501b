import { type Example, testContradictions } from '../contradictions';

const list = `Elvebyen kommune kjenner til følgende eksempler:
· Nattbuss i tospann i Setesdal (KS)
· Gratis sykkel for studentene – Universitetet i Agder
· Skolebuss i nord – Nord universitet
· Bysykler ved Bodø sykehus og ladestasjoner i Hallingdal`;

const examples: readonly Example[] = [
  {
    of: 'behind a preposition',
    source: list,
    fine: [
      'Elvebyen kommune viser til nattbuss i tospann i Setesdal.',
      'Elvebyen kommune viser til nattbuss i tospann på Sørlandet.',
      'Elvebyen kommune viser til ladestasjoner i Hallingdal og nattbuss i tospann i Setesdal.',
      'Elvebyen kommune viser til gratis sykkel for studentene i Agder.',
    ],
    wrong: [
      'Elvebyen kommune viser til nattbuss i tospann i Valdres.',
      'Elvebyen kommune nevner nattbuss i tospann i Setesdal og gratis sykkel for studentene ved Universitetet i Tromsø.',
    ],
  },
  {
    of: 'as the name of one of its kind',
    source: list,
    fine: [
      'Elvebyen kommune nevner skolebuss i nord ved Nord universitet.',
      'Elvebyen kommune nevner bysykler ved Bodø sykehus.',
      'Elvebyen kommune nevner skolebuss ved et universitet i nord.',
    ],
    wrong: [
      'Elvebyen kommune nevner skolebuss i nord ved UiT Norges arktiske universitet.',
      'Elvebyen kommune nevner bysykler ved Tromsø sykehus.',
    ],
  },
];

testContradictions(examples, (of) => `Where a thing is, ${of}: told where the source has another place for it`);
