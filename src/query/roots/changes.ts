import { optionalList } from '../claim-filter.ts';
import { changeList, type ChangesBy } from '../change-list.ts';
import type { Compilation } from '../compilation.ts';
import { InputError } from '../../domain/input-error.ts';
import { single, type RootCompiler } from '../root.ts';
import type { ArgsOf } from '../schema-types.ts';
import type { SelectedField } from '../selection.ts';

/** All changes, newest first. */
export const changes: RootCompiler<'changes'> = (compilation, field) => {
  compilation.beginsWith('');
  const kinds = optionalList(compilation, field, 'kinds');
  const equal = (['actor', 'source'] as const).flatMap((name) =>
    compilation.isGiven(field, name) ? [[name, compilation.argument(field, name)] as const] : [],
  );
  const { text, decode } = changeList(compilation, field, {
    entry: entryOf(compilation, field),
    owner: null,
    where: (change) => [
      ...equal.map(([name, reference]) => `${change}.${name} = ${reference}`),
      ...(kinds ? [`${change}.kind IN ${kinds}`] : []),
    ],
  });
  return { text: `RETURN ${text} AS value`, decode: single(decode) };
};

function entryOf(compilation: Compilation, field: SelectedField<ArgsOf<'Query', 'changes'>>): ChangesBy['entry'] {
  const given = (['claim', 'entity'] as const).filter((name) => compilation.isGiven(field, name));
  if (given.length > 1) throw new InputError('claim, entity: give one of them.');
  const [property] = given;
  return property === undefined ? null : { property, reference: compilation.argument(field, property) };
}

/** The id of the last change, or null. */
export const latestChange: RootCompiler<'latestChange'> = (compilation) => {
  const node = compilation.variable('k');
  const match = `MATCH (${node}:ChangeCounter {id: 'changes'}) WHERE ${node}.number > 0`;
  return {
    text: `${match} RETURN 'change-' + toString(${node}.number) AS value`,
    decode: single((id) => id),
  };
};
