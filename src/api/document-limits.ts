import {
  GraphQLError,
  Kind,
  type ASTNode,
  type ASTVisitor,
  type FieldNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import type { LimitName, Limits } from '../domain/limits.ts';

/** What is counted in a document before it is run. */
type Counted = Extract<LimitName, 'definitions' | 'variables' | 'rootFields' | 'aliases' | 'directives' | 'depth'>;

const THINGS: Readonly<Record<Counted, readonly [one: string, many: string]>> = {
  definitions: ['operation or fragment', 'operations and fragments'],
  variables: ['variable', 'variables'],
  rootFields: ['root field', 'root fields'],
  aliases: ['alias', 'aliases'],
  directives: ['directive', 'directives'],
  depth: ['level of fields', 'levels of fields'],
};

/**
 * A validation rule that refuses documents which are larger than the limits allow. What it counts is known before anything
 * is run, and costs the server more than the reader can see in the text.
 */
export function documentLimits(limits: Limits): ValidationRule {
  return (context) => {
    const refuse = (name: Counted, count: number, node: ASTNode) => {
      if (count <= limits[name]) return;
      const [one, many] = THINGS[name];
      const message = `${name}: ${count} ${count === 1 ? one : many}; ${limits[name]} allowed. Ask for less at a time.`;
      context.reportError(new GraphQLError(message, { nodes: node }));
    };
    return documentVisitor(context, refuse);
  };
}

function documentVisitor(
  context: ValidationContext,
  refuse: (name: Counted, count: number, node: ASTNode) => void,
): ASTVisitor {
  const depthOf = folding(context, {
    ofField: ({ selectionSet }, ofSet) => 1 + ofSet(selectionSet),
    together: (numbers) => Math.max(...numbers),
  });
  const rootsOf = folding(context, {
    ofField: () => 1,
    together: (numbers) => numbers.reduce((sum, number) => sum + number),
  });
  let aliases = 0;
  let directives = 0;
  return {
    Document: {
      enter: (node) => refuse('definitions', node.definitions.length, node),
      leave(node) {
        refuse('aliases', aliases, node);
        refuse('directives', directives, node);
      },
    },
    OperationDefinition(node) {
      refuse('variables', node.variableDefinitions?.length ?? 0, node);
      refuse('rootFields', rootsOf(node.selectionSet), node);
      refuse('depth', depthOf(node.selectionSet), node);
    },
    Field(node) {
      if (node.alias) aliases += 1;
    },
    Directive() {
      directives += 1;
    },
  };
}

type OfSet = (set: SelectionSetNode | undefined) => number;

/** A number of a selection set, made of the numbers of its selections with fragments followed; 0 where there is none. */
function folding(
  context: ValidationContext,
  fold: { ofField: (field: FieldNode, ofSet: OfSet) => number; together: (numbers: readonly number[]) => number },
): OfSet {
  const fragments = new Map<string, number>();
  const ofSet: OfSet = (set) => (set ? fold.together(set.selections.map(ofSelection)) : 0);
  const ofSelection = (selection: SelectionNode): number => {
    if (selection.kind === Kind.FIELD) return fold.ofField(selection, ofSet);
    if (selection.kind === Kind.INLINE_FRAGMENT) return ofSet(selection.selectionSet);
    const name = selection.name.value;
    const known = fragments.get(name);
    if (known !== undefined) return known;
    // A fragment within itself is refused by another rule; here it must only come to an end.
    fragments.set(name, 0);
    const number = ofSet(context.getFragment(name)?.selectionSet);
    fragments.set(name, number);
    return number;
  };
  return ofSet;
}
