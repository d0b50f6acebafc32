import { CheckboxGroup } from 'react-aria-components';
import { change, useView } from '../address/address-bar.ts';
import { sorted } from '../address/view.ts';
import { ENTITY_KINDS } from '../../../src/domain/vocabulary.ts';
import type { SceneData } from '../scene/scene.ts';
import { termsOf, useTerms } from '../words/terms.ts';
import { useWords } from '../words/words.ts';
import { KindLetter } from '../elements/kind-letter.tsx';
import { Tick } from '../elements/tick.tsx';

/** What is on the scene by kind and by type, and at the same time the filter: what is not ticked is not drawn. */
export function Legend({ data }: { readonly data: SceneData }) {
  const { lang, hidden } = useView();
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
      <CheckboxGroup className="legend" {...ticked(typeNames, hidden)} aria-label={words.typesHeading}>
        <h2>{words.typesHeading}</h2>
        {typeNames.length === 0 && <p className="unknown">{words.noRelationsHere}</p>}
        {typeNames.map((type) => (
          <Tick key={type} value={type}>
            {termsOf(lang).type(type)} <span className="count">{types.get(type)}</span>
          </Tick>
        ))}
      </CheckboxGroup>
    </>
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
