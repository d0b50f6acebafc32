/** The property of a variable, or of a relation's end, that a text reads: `n0.name`, `startNode(r1).kind`. */
const READ = /^(\w+|(?:startNode|endNode)\(\w+\))\.(\w+)$/;

/**
 * A list of expressions as Cypher. Properties of one thing that stand side by side are read by their names as data
 * (`[key IN ['id', 'kind'] | n0[key]]`): Neo4j takes 5 ms of processor to plan a property within a list, whose type could
 * be any of twenty, and 0.3 ms a name; to run it takes the same time (decision 0016).
 */
export function listText(texts: readonly string[]): string {
  const owners = texts.map(ownerOf);
  // What has no neighbour of the same owner stands as it is.
  const readTogether = owners.map((owner, at) => (owner === owners[at - 1] || owner === owners[at + 1] ? owner : null));
  const parts: string[] = [];
  for (let at = 0; at < texts.length;) {
    const owner = readTogether[at] ?? null;
    let end = at + 1;
    while (end < texts.length && readTogether[end] === owner) end += 1;
    const run = texts.slice(at, end);
    parts.push(owner === null ? `[${run.join(', ')}]` : readsText(owner, run));
    at = end;
  }
  return parts.length === 0 ? '[]' : parts.join(' + ');
}

/** Expressions in an order that puts the properties of each thing side by side, and the rest behind them. */
export function byOwner(texts: readonly string[]): readonly string[] {
  const owners = texts.map(ownerOf);
  const rank = (text: string) => {
    const owner = ownerOf(text);
    return owner === null ? texts.length : owners.indexOf(owner);
  };
  return texts.toSorted((one, other) => rank(one) - rank(other));
}

function readsText(owner: string, reads: readonly string[]): string {
  const names = reads.map((text) => `'${text.slice(owner.length + 1)}'`);
  return `[key IN [${names.join(', ')}] | ${owner}[key]]`;
}

function ownerOf(text: string): string | null {
  return READ.exec(text)?.[1] ?? null;
}

/**
 * A statement in which the names of properties are parameters: statements that read other properties of the same things
 * then have one text, and one plan. `parameter` takes the names and answers its reference.
 */
export function namesAsParameters(text: string, parameter: (names: readonly string[]) => string): string {
  return text.replace(
    /\[key IN \['([\w', ]+)'\] \|/g,
    (_, names: string) => `[key IN ${parameter(names.split("', '"))} |`,
  );
}
