import { InputError } from '../domain/input-error.ts';
import { isMoment } from '../domain/moment.ts';
import type { Compilation } from './compilation.ts';
import type { Operation } from './operation.ts';
import type { Args, Later } from './request.ts';
import { selectMembers, type SelectedField } from './selection.ts';

/** The argument that asks for the graph as it was. */
const ARGUMENT = 'knownAt';

/**
 * The moment as of which all of a root field is answered, in milliseconds since 1970: the one that `knownAt` of the root field
 * or of any field below it names; null for none. To be called once the root field is compiled. Throws InputError where two
 * moments are asked, or where a field beside one with a moment takes one and has none, as it would be answered so too.
 */
export function momentAsked(compilation: Compilation, field: SelectedField<Args>): Later<number | null> {
  const { moments } = compilation;
  if (isTimeOfRoot(field) && compilation.isGiven(field, ARGUMENT))
    moments.push(compilation.perRequest(field, (args) => new Date(args[ARGUMENT] as string | Date).getTime()));
  else if (moments.length > 0) refuseUnasked(compilation.operation, field);
  if (moments.length === 0) return () => null;
  return (request) => {
    const [first, ...others] = moments.map((moment) => moment(request));
    if (others.every((other) => other === first)) return first!;
    throw new InputError(
      `${ARGUMENT}: ${field.name} is asked of two moments; ask for the other in a root field of its own.`,
    );
  };
}

/** Whether a field is answered at a moment as a whole, and has no meaning of its own for days. */
function isTimeOfRoot({ definition }: SelectedField<Args>): boolean {
  return definition.args.some(({ name, type }) => name === ARGUMENT && String(type) === 'DateTime');
}

/** Throws for a field that takes a moment and has none, unless it is below one that has. */
function refuseUnasked(operation: Operation, field: SelectedField<Args>): void {
  const { schema, fragments, variableValues } = operation;
  for (const member of selectMembers({ schema, fragments, variableValues }, field) as SelectedField<Args>[]) {
    if (!member.definition.args.some(({ name }) => name === ARGUMENT)) {
      refuseUnasked(operation, member);
      continue;
    }
    const given = member.args[ARGUMENT];
    if (typeof given === 'string' && isMoment(given)) continue;
    throw new InputError(
      `${ARGUMENT}: ${member.responseKey} is beside a field with a moment and would be answered as of that moment too; give it the same moment, or ask for it in a root field of its own.`,
    );
  }
}
