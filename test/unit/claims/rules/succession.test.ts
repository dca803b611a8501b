import { type Example, testContradictions } from '../contradictions';

const examples: readonly Example[] = [
  {
    of: 'one kind of vehicle and the next',
    source: 'Elvebyen kommune viser til at trikker i stor grad har tatt over for dieselbusser langs elva.',
    fine: [
      'Elvebyen kommune viser til at dieselbusser langs elva for det meste er erstattet av trikker.',
      'Trikker har ifølge Elvebyen kommune i stor grad erstattet dieselbusser langs elva.',
      'Dieselbussane langs elva er ifølgje Elvebyen kommune i stor grad avløyste av trikkar.',
      'Elvebyen kommune viser til at dieselbusser langs elva i stor grad er byttet ut med trikker.',
    ],
    wrong: [
      'Elvebyen kommune viser til at trikker langs elva i stor grad er erstattet av dieselbusser.',
      'Dieselbusser har ifølge Elvebyen kommune i stor grad fortrengt trikker langs elva.',
      'Elvebyen kommune viser til at trikker langs elva i stor grad er byttet ut med dieselbusser.',
    ],
  },
  {
    of: 'one name and the next',
    source: 'Tallene viser at ordningen ble mer kjent etter at nattkort ble endret til ungdomskort i 2019.',
    fine: [
      'Elvebyen kommune viser til at nattkort ble avløst av ungdomskort i 2019.',
      'Elvebyen kommune viser til at ungdomskort avløste nattkort i 2019.',
    ],
    wrong: ['Elvebyen kommune viser til at nattkort avløste ungdomskort i 2019.'],
  },
];

testContradictions(examples, (of) => `What came instead of another does not give way to it: ${of}`);
