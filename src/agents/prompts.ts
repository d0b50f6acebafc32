/** A task that a person can pick in a client, with what it takes. */
export interface AgentPrompt {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Its arguments, all of them texts that must be given. */
  readonly arguments: Readonly<Record<string, string>>;
  /** What the agent is told to do. */
  readonly text: (given: Readonly<Record<string, string>>) => string;
}

const RULE =
  'Cite source and passage of every statement. Keep what is DENIED, attributed, planned or only POSSIBLY so apart from what is asserted. Where the tools find nothing, say that it is not said here, and guess nothing.';

/** The prompts, in the order in which they are listed. */
export const AGENT_PROMPTS: readonly AgentPrompt[] = [
  {
    name: 'profile',
    title: 'Who or what is this?',
    description: 'A profile of a person, firm or body with its sources.',
    arguments: { name: 'The name.' },
    text: ({ name }) =>
      `Write a short profile of ${name!}. Find its id with search, then use entity and timeline. If several entities have that name, ask which one is meant. ${RULE}`,
  },
  {
    name: 'connection',
    title: 'How are two connected?',
    description: 'The paths between two people, firms or bodies.',
    arguments: { from: 'The name of one.', to: 'The name of the other.' },
    text: ({ from, to }) =>
      `How are ${from!} and ${to!} connected? Find both ids with search, then use paths. Explain each path and name its weakest relation. ${RULE}`,
  },
  {
    name: 'heads',
    title: 'Who heads it, and since when?',
    description: 'Who heads an organisation, and how certain that is at a time.',
    arguments: { organization: 'The name of the organisation.', time: 'A day, month or year: 2013.' },
    text: ({ organization, time }) =>
      `Who headed ${organization!} in ${time!}? Find its id with search, then use entity with asOf ${time!}, and ask for what questions lists about heads. Say for each whether it is DEFINITELY or POSSIBLY so at that time. ${RULE}`,
  },
  {
    name: 'check-statement',
    title: 'Is this statement supported?',
    description: 'Checks a statement against what the sources say.',
    arguments: { statement: 'The statement.' },
    text: ({ statement }) =>
      `Check this statement: ${JSON.stringify(statement!)}. Find the entities with search, then the claims about them with entity and claims. Say of each part whether a source states it, denies it, says something else, or says nothing. ${RULE}`,
  },
  {
    name: 'disagreements',
    title: 'Where do sources disagree?',
    description: 'Conflicts between sources about an entity.',
    arguments: { name: 'The name of the entity.' },
    text: ({ name }) =>
      `Where do sources disagree about ${name!}? Find its id with search and ask the question conflicts-about. Give each side with its sources, and prefer none unless an editor ranked it. ${RULE}`,
  },
];
