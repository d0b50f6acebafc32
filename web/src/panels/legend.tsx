import { CheckboxGroup } from 'react-aria-components';
import { change, useView } from '../address/address-bar.ts';
import { sorted } from '../address/view.ts';
import { ENTITY_KINDS } from '../../../src/domain/vocabulary.ts';
import type { SceneData } from '../scene/scene.ts';
import { groupTypes } from '../scene/type-groups.ts';
import { termsOf, useTerms } from '../words/terms.ts';
import { useWords } from '../words/words.ts';
import { KindLetter } from '../elements/kind-letter.tsx';
import { Tick } from '../elements/tick.tsx';

/** What is on the scene by kind and by type, and at the same time the filter: what is not ticked is not drawn. */
export function Legend({ data }: { readonly data: SceneData }) {
  const { hidden } = useView();
  const words = useWords();
  const terms = useTerms();
  const kinds = countsOf(data.nodes.map(({ kind }) => kind));
  const synthetic = data.nodes.filter((node) => node.synthetic).length;
  const types = countsOf(data.relations.map(({ type }) => type));
  const kindNames = ENTITY_KINDS.filter((kind) => kinds.has(kind));
  const typeNames = [...types.keys()].sort((a, b) => types.get(b)! - types.get(a)! || (a < b ? -1 : 1));
  return (
    <>
      <CheckboxGroup className="legend" {...ticked(kindNames, hidden)} aria-label={words.kindsHeading}>
        <h2>{words.kindsHeading}</h2>
        {kindNames.map((kind) => (
          <Tick key={kind} value={kind}>
            <KindLetter kind={kind} />
            {terms.heading('EntityKind', kind)} <span className="count">{kinds.get(kind)}</span>
          </Tick>
        ))}
      </CheckboxGroup>
      {synthetic > 0 && (
        <p className="synthetic-key">
          <svg className="kind-letter" viewBox="-8 -8 16 16" aria-hidden="true">
            <g className="synthetic-mark">
              <circle r={7} />
              <text y="0.35em">{words.syntheticSign}</text>
            </g>
          </svg>{' '}
          {words.synthetic} <span className="count">{synthetic}</span>
        </p>
      )}
      <section className="legend" aria-labelledby="types">
        <h2 id="types">{words.typesHeading}</h2>
        {typeNames.length === 0 && <p className="unknown">{words.noRelationsHere}</p>}
        {groupTypes(typeNames).map(([group, some]) => (
          <TypeGroupTicks key={group} name={words[`${group}Types`]} types={some} counts={types} />
        ))}
      </section>
    </>
  );
}

interface TypeGroupProps {
  readonly name: string;
  readonly types: readonly string[];
  /** How many relations there are of each type. */
  readonly counts: ReadonlyMap<string, number>;
}

/** A group of relation types, ticked as a whole; it opens to its types. */
function TypeGroupTicks({ name, types, counts }: TypeGroupProps) {
  const { lang, hidden } = useView();
  const words = useWords();
  const drawn = types.filter((type) => !hidden.includes(type));
  return (
    <div className="type-group">
      <Tick
        isSelected={drawn.length === types.length}
        isIndeterminate={drawn.length > 0 && drawn.length < types.length}
        onChange={(shown) => ticked(types, hidden).onChange(shown ? [...types] : [])}
      >
        {name} <span className="count">{types.reduce((sum, type) => sum + counts.get(type)!, 0)}</span>
      </Tick>
      <details>
        <summary>{words.typesOf(types.length)}</summary>
        <CheckboxGroup {...ticked(types, hidden)} aria-label={name}>
          {types.map((type) => (
            <Tick key={type} value={type}>
              {termsOf(lang).type(type)} <span className="count">{counts.get(type)}</span>
            </Tick>
          ))}
        </CheckboxGroup>
      </details>
    </div>
  );
}

function ticked(names: readonly string[], hidden: readonly string[]) {
  return {
    value: names.filter((name) => !hidden.includes(name)),
    onChange: (shown: string[]) =>
      change({
        hidden: sorted([
          ...hidden.filter((name) => !names.includes(name)),
          ...names.filter((name) => !shown.includes(name)),
        ]),
      }),
  };
}

function countsOf(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
