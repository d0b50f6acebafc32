import { describe, test } from 'vitest';
import { expectProblem, type WrongFile } from '../../support/wrong-file.ts';

describe('a fault in a remark is told:', () => {
  test.each<WrongFile>([
    [
      'a remark on nothing',
      'about: [crowd, tea-guild]',
      'about: [crown, tea-guild]',
      'crown',
      'not-said entry "n-members": "about" names "crown", and no file defines an entity, term or claim of that id, did you mean "crowd"?',
    ],
    [
      'a derivation from no figure',
      'from: [s-sellers]',
      'from: [t-prices]',
      't-prices], formula',
      'derivation "d-age": "from" names "t-prices", and no file defines a statistic of that id',
    ],
    [
      'readings in Chinese that are not one for each',
      'options: [law, custom]',
      'options: [law, custom]\n    optionsZh: [法律, 习惯, 二者]',
      '[法律',
      'ambiguity "sense": "optionsZh" has 3 readings and "options" 2; give one for each, in the same order',
    ],
  ])('%s', expectProblem);
});
