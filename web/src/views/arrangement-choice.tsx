import { useView } from '../address/address-bar.ts';
import { ARRANGEMENTS, type Arrangement } from '../address/arrangements.ts';
import type { Scene } from '../scene/scene.ts';
import { arrange } from '../state/actions.ts';
import { useWords } from '../words/words.ts';

/** Around one, more than this do not find room. */
const MOST_AROUND = 30;
/** By time, at least one relation in so many must bear a date. */
const DATED_ONE_IN = 3;

/** How the drawing is arranged: a list of the ways, of which those that cannot serve the scene are not to be chosen. */
export function ArrangementChoice({ scene }: { readonly scene: Scene }) {
  const { arrangement } = useView();
  const words = useWords();
  const canBe: Record<Arrangement, boolean> = {
    free: true,
    layers: true,
    time: scene.relations.filter(({ dated }) => dated).length * DATED_ONE_IN >= Math.max(1, scene.relations.length),
    around: scene.entities.length <= MOST_AROUND,
  };
  return (
    <select
      className="arrangement"
      aria-label={words.arrangement}
      value={arrangement}
      onChange={({ target }) => arrange(ARRANGEMENTS.find((one) => one === target.value)!)}
    >
      {ARRANGEMENTS.map((one) => (
        <option key={one} value={one} disabled={!canBe[one] && one !== arrangement}>
          {words.arrangementName(one)}
        </option>
      ))}
    </select>
  );
}
