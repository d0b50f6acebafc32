import type { Arrangement } from '../address/arrangements.ts';
import { dateInWords } from '../../../src/domain/labels/date-in-words.ts';
import { counted, countedKind } from '../../../src/domain/labels/counted.ts';
import { ENTITY_KINDS } from '../../../src/domain/vocabulary.ts';
import type { EntityKind } from '../generated/operations.ts';
import type { Change } from '../scene/scene.ts';
import { isExact, type PrintedPeriod } from '../scene/printed-period.ts';

const CHANGES: Readonly<Record<Change, string>> = { ADDED: 'added', REMOVED: 'no longer', KEPT: 'unchanged' };

const number = (value: number) => value.toLocaleString('en');

/** The English words of home, workspace and their dialogs. */
export const workspaceEn = {
  narrowByKind: 'Narrow by kind',
  searching: 'Searching…',
  searchFailed: 'The search failed.',
  noMatch: (text: string) => `No match for “${text}”.`,
  noMatchHint:
    'Try fewer letters, the other script, pinyin, initials (at least three), a former name or a registered number.',
  firstOf: (shown: number, total: number) => `First ${number(shown)} of ${number(total)}; type more to narrow them.`,
  synthetic: 'made up for trials',
  partlySynthetic: 'Part of this data is made up to try the graph with; it is marked wherever it is shown.',
  loading: 'Loading',
  retry: 'Try again',
  close: 'Close',
  refused: 'The server could not complete the request:',
  unreachable: 'The server does not answer.',
  missing: (count: number) => `What is missing: ${counted(count, 'field', 'fields')} could not be loaded`,

  meaning: 'a tie between people that can be called upon',
  openScene: 'Open this scene',
  stories: 'Scenes from the graph',
  chooseStory: 'Choose a scene',
  playStories: 'Play the stories',
  pauseStories: 'Pause the stories',
  recentChanges: 'Changed last',
  storyAbsent: 'This graph does not hold the entities of this scene.',
  latestSources: 'Latest sources',
  allOf: (count: number) => `All ${count.toLocaleString('en')}`,
  examples: 'Begin with an example',
  examplePath: 'From Dong Rongyong to the State',
  examplePathText: 'Two steps: a former employer, and who owned it.',
  exampleCoffee: 'The coffee association and its head',
  exampleCoffeeText: 'Who heads it, and the trading centre that he is considering founding.',
  exampleThen: 'What held in 2012',
  exampleThenText: 'Certain, possible and not yet so, side by side in the table.',
  heldBy: (relations: number, claims: number, sources: number) =>
    `${counted(relations, 'relation', 'relations')}, resting on ${counted(claims, 'claim', 'claims')} of ${counted(sources, 'source', 'sources')}.`,
  latestSource: (date: string | null) =>
    date === null ? 'None of the sources is dated.' : `The latest source is dated ${dateInWords(date, 'en')}.`,

  workspace: 'Graph of relations',
  skipToGraph: 'Skip to the graph',
  foldPanel: (panel: string) => `Show or fold: ${panel}`,
  legend: 'Legend',
  detail: 'Detail',
  views: 'Views',
  arrangement: 'Layout',
  arrangementName: (one: Arrangement) => ARRANGEMENT_NAMES[one],
  kindsHeading: 'Kinds',
  officeTypes: 'Ties of office',
  controlTypes: 'Control',
  dealingsTypes: 'Support and dealings',
  otherTypes: 'Place, view, identity',
  typesOf: (count: number) => (count === 1 ? '1 type' : `${count} types`),
  typesHeading: 'Relations',
  noRelationsHere: 'No relations are shown.',
  tools: 'Tools',
  findPath: 'Find a path',
  sharedTies: 'Common connections',
  emptyScene: 'Nothing is shown yet',
  emptySearch: 'Search for a name above',
  emptyExamples: 'Begin with an example',
  emptyQuestions: 'Ask one of the analysts’ questions',

  asOf: 'As of',
  asOfLabel: (time: string) => `As of ${time}`,
  anyTime: 'Any time',
  dateForms: '2012-05',
  noDate: 'Write 2012, 2012-05 or 2012-05-01.',
  nothingDated: 'No relation here is dated.',
  playTime: 'Play through time',
  pauseTime: 'Pause',
  atDate: (date: string, begin: number, end: number) => `${dateInWords(date, 'en')}: ${begin} begin, ${end} end`,
  ofYear: (year: number, relations: number, sources: number) =>
    `${year}: ${counted(relations, 'relation begins or ends', 'relations begin or end')}, ${counted(sources, 'source', 'sources')}`,
  histogram: 'Dated relations by year',
  compare: 'Compare',
  comparedWith: 'With',
  stopComparing: 'Stop comparing',
  linesHeading: 'Lines',
  held: 'held',
  mayHaveHeld: 'may have held',
  undatedShown: 'undated, may have held',
  notThen: 'not so then',
  addedBy: (then: string) => `Added by ${then}`,
  removedBy: (then: string) => `No longer so in ${then}`,
  keptFrom: (asOf: string, then: string) => `So in ${asOf} and in ${then}, as far as is known`,
  changes: (change: Change) => CHANGES[change],

  stale: (time: string) => `This is the scene as it was at ${time}; it may be out of date.`,
  unknownIds: (count: number) =>
    count === 1 ? 'Unknown id; the others are shown:' : `${count} unknown ids; the others are shown:`,
  forgetThem: 'Remove from the address',
  unknownParameters: 'This part of the address was not understood and is left out:',
  crowded: (count: number) =>
    `${number(count)} entities are many for the graph; hide some, or filter by kind and type.`,
  sceneCut: (most: number) => `There is more than one scene holds; the first ${number(most)} entities are shown.`,
  showOverview: 'Show the overview',
  backToDrawing: 'Back to the graph',
  noneThen: (time: string, later: number) =>
    `None of these relations held as of ${time}; ${counted(later, 'relation', 'relations')} did at another time.`,
  moveDateTo: (time: string) => `Move the date to ${time}`,

  added: (count: number, total: number, kinds: string) =>
    count === 0 ? 'Nothing more to add.' : `Added ${number(count)} of ${number(total)}: ${kinds}.`,
  countsByKind: (entities: readonly { readonly kind: EntityKind }[]) =>
    ENTITY_KINDS.map((kind) => [kind, entities.filter((entity) => entity.kind === kind).length] as const)
      .filter(([, count]) => count > 0)
      .sort(([, a], [, b]) => b - a)
      .map(([kind, count]) => `${number(count)} ${countedKind(kind, count, 'en')}`)
      .join(', '),
  aborted: 'Cancelled; the scene is unchanged.',
  expansionFailed: 'Could not load neighbours; the scene is unchanged.',

  relation: 'Relation',
  selectSomething: 'Select an entity or a relation to see what is known of it, and who says so.',
  nothingOfThatId: (id: string) => `Unknown id: ${id}.`,
  openPage: 'Open page',
  furtherActions: 'Further actions',
  actions: 'Actions',
  actionsFor: (name: string) => `Actions for ${name}`,
  expandMore: (count: number) => `Expand (${number(count)} more)`,
  allShown: 'All relations are shown',
  choose: 'Choose what to expand…',
  collapse: 'Collapse',
  nothingToCollapse: (name: string) =>
    `Nothing to collapse: no entity that can be removed is connected with ${name} alone.`,
  pathFromHere: 'Path from here…',
  markForPath: 'Mark for a path',
  pathToMarked: 'Path from the marked one',
  marked: 'marked',
  unmark: 'Remove the mark',
  pin: 'Pin',
  pinned: 'pinned',
  unpinIt: 'Unpin',
  hide: 'Hide',
  hideOthers: 'Hide others',
  seeDetail: 'Open detail',
  questionsAbout: 'Questions about it',

  names: 'Names',
  identifiers: 'Identifiers',
  noIdentifier: 'No source gives one.',
  codeValid: 'valid format',
  codeInvalid: 'invalid format',
  codeUnchecked: 'format not checked',
  attributes: 'Attributes',
  noAttribute: 'No source gives any.',
  unknown: 'unknown',
  figures: 'Figures',
  figureAsOf: (time: string) => `for ${time}`,
  figureUndated: 'no source says for when',
  relationsHeading: 'Relations',
  noRelations: 'No source here ties it to anything. That is not to say that nothing does.',
  furtherOf: (count: number) => `Show more (${number(count)})`,
  notOnScene: 'not on the scene',
  disputed: 'Sources disagree',
  disagreements: 'Disagreements',
  notSaid: 'What is not said',
  insteadSaid: (right: string) => `What it says: ${right}`,
  ambiguities: 'Ambiguities',
  readHere: (reading: string) => `Read here as: ${reading}`,
  sourcesSpeak: (count: number) => `${counted(count, 'source mentions', 'sources mention')} it.`,
  evidence: (sources: number, places: string) => `${counted(sources, 'source', 'sources')}${places && `: ${places}`}`,
  evidenceHeading: (claims: number, sources: number) =>
    `Evidence: ${counted(claims, 'claim', 'claims')} of ${counted(sources, 'source', 'sources')}`,
  unsourced: 'No source given.',
  publisherUnknown: 'publisher unknown',
  undated: 'undated',
  placesInSource: 'Places in the source',
  speaksAgainst: 'speaks against it',
  denies: 'The source denies it.',
  howFirmly: 'How firmly',
  attributedTo: 'In whose words',
  asTitled: 'Title as printed',
  since: 'Since',
  until: 'Until',
  notSaidWhen: 'not said',
  saidOn: 'Stated on',
  attested: 'Attested',
  between: (from: string | null, to: string | null) =>
    from === null && to === null ? 'undated' : from === to || to === null ? from! : `${from ?? '…'} to ${to}`,
  span: ({ start, end }: PrintedPeriod) =>
    start === null && end === null
      ? 'Undated'
      : end === null
        ? `${isExact(start!) ? 'Since' : 'Start:'} ${start}`
        : start === null
          ? `${isExact(end) ? 'Until' : 'End:'} ${end}`
          : [start, end].every(isExact)
            ? `${start} to ${end}`
            : `Start: ${start}; end: ${end}`,
  rank: 'Preference',
  review: 'Review',
  inferredFrom: 'Inferred from',
  note: 'Note',
  state: 'State',

  chooseTitle: (name: string) => `What to show around ${name}`,
  relationsShown: 'Relations shown',
  outOf: (shown: number, total: number) => `${number(shown)} of ${number(total)}`,
  shownOf: (shown: number, total: number) => `${number(shown)} of ${number(total)} shown`,
  howMany: (most: number) => `How many to add, at most ${most}`,
  add: (count: number) => `Add ${number(count)}`,
  showAll: (count: number) => `Show all ${number(count)} in the overview`,
  pathTitle: 'Find a path',
  pathFrom: 'From',
  pathTo: 'To',
  changeIt: 'Change',
  changeEnd: (label: string) => `Change “${label}”`,
  maxHops: 'Steps at most',
  avoidTypes: (count: number) => (count === 0 ? 'Types to avoid' : `Types to avoid (${count})`),
  pathToItself: 'Both ends are the same; choose another.',
  noPath: (hops: number, asOf: string | null) =>
    `No path of ${counted(hops, 'step', 'steps')} or fewer${asOf === null ? '' : ` as of ${asOf}`}. Being in the same place, or in the same document, does not count.`,
  moreHops: 'Allow six steps',
  allTypes: 'Allow all types',
  waysFound: (count: number, more: boolean) =>
    more ? `The ${count} shortest; there may be more.` : `${counted(count, 'path', 'paths')}, shortest first.`,
  steps: (count: number) => counted(count, 'step', 'steps'),
  overlap: (from: string | null, to: string | null) =>
    from === null && to === null
      ? 'Nothing speaks against all of it having held at once.'
      : `All of it may have held at once ${[from && `from ${from}`, to && `until ${to}`].filter(Boolean).join(' ')}.`,
  neverAtOnce: 'Not all of it can have held at once.',
  addToScene: 'Add to the scene',
  addAll: 'Add all to the scene',
  sharedTitle: 'What they have in common',
  sharedOf: 'Entities of the scene',
  chooseTwo: 'Choose two or more.',
  nothingShared: 'No source here connects two of them with one and the same third.',
  tiedTo: (count: number) => `connected with ${number(count)} of them`,

  listed: (parts: readonly string[]) => parts.join(', '),
  name: 'Name',
  kindOf: 'Kind',
  type: 'Type',
  sources: 'Sources',

  datedAndUndated: (dated: number, undated: number) => `${number(dated)} dated, ${number(undated)} undated`,
  undatedSaid: (when: string) => `Undated; attested ${when}`,
  eventsOf: (name: string) => `What sources say about ${name}, in order of time`,
  barCertain: 'definitely so',
  barPossible: 'possibly so',

  keysTitle: 'Keyboard shortcuts',
  singleKeys: 'Single letters do something while the graph has the focus',
  keyList: [
    '/: search',
    '?: this list',
    '← ↑ → ↓: nearest entity in that direction',
    '[ ]: previous and next relation of the entity',
    'Enter: open the detail; Esc brings you back',
    'e: expand',
    'Shift+E: choose what to expand',
    'c: collapse, which removes what is connected with this entity alone',
    'p: mark; on a second entity, find the path',
    'h: hide',
    'Shift+H: hide others',
    'l: pin',
    'Alt+arrows: move the entity',
    '+ − 0: zoom in, zoom out, show everything',
    'g t y: graph, table, timeline',
    ', .: a month back and on',
    'Ctrl+Z: undo',
    'Ctrl+Shift+Z: redo',
    'Shift+F10: menu',
    'Esc: cancel a request, a mark, the selection',
  ].join('\n'),
};

const ARRANGEMENT_NAMES: Readonly<Record<Arrangement, string>> = {
  free: 'By relations',
  layers: 'In layers',
  time: 'By time',
  around: 'Around one',
};
