import type { View } from '../address/view.ts';
import type { Words } from '../words/en.ts';

/** A part of the graph that the home screen shows, and the relation whose sentence stands under it. */
export interface Story {
  readonly title: string;
  readonly text: string;
  readonly view: Partial<View>;
}

/** What the repository's own sources have to begin with; other data may have none of it, and it is then left out. */
export function storiesOf(words: Words): readonly Story[] {
  return [
    {
      title: words.examplePath,
      text: words.examplePathText,
      view: {
        screen: 'graph',
        shown: ['dong-rongyong', 'saic', 'the-state'],
        selected: 'dong-rongyong.formerly-worked-at.saic',
      },
    },
    {
      title: words.exampleCoffee,
      text: words.exampleCoffeeText,
      view: {
        screen: 'graph',
        shown: ['proposed-international-coffee-trading-center', 'shanghai-coffee-association', 'wang-zhendong'],
        selected: 'wang-zhendong.heads.shanghai-coffee-association',
      },
    },
    {
      title: words.exampleThen,
      text: words.exampleThenText,
      view: {
        screen: 'graph',
        shown: [
          'dong-rongyong',
          'guangyu',
          'saic',
          'shanghai-coffee-association',
          'ssec',
          'the-state',
          'wang-zhendong',
        ],
        asOf: '2012',
        tab: 'table',
      },
    },
  ];
}
