import { useId, useImperativeHandle, useMemo, type Ref } from 'react';
import { useView } from '../address/address-bar.ts';
import { sceneKeeper } from '../scene/keep-equal.ts';
import { useWords } from '../words/words.ts';
import { hubsOf } from '../scene/scene-change.ts';
import { CameraButtons } from './camera-buttons.tsx';
import { Citation } from './citation.tsx';
import type { DrawingHandle, DrawingProps } from './drawing-props.ts';
import { EntityMenu } from './entity-menu.tsx';
import { withOpened, edgeBundlesOf } from './edge-bundles.ts';
import { Structure } from './structure.tsx';
import { useGestures } from './use-gestures.ts';
import { useStage } from './use-stage.ts';

const HUBS_NAMED = 3;

/**
 * The drawing of a scene as an SVG of the page: every entity and every relation is a button with a name of its own, one of
 * which is reached by Tab and the others from there by keys. It knows what is shown by its props and the address alone.
 */
export function Drawing({ ref, ...props }: DrawingProps & { readonly ref?: Ref<DrawingHandle> }) {
  const { selected, marked, loading, nameOfType } = props;
  const words = useWords();
  const { asOf } = useView();
  const [hintId, citationId] = [useId(), useId()];
  const keep = useMemo(() => sceneKeeper(), []);
  const scene = useMemo(() => keep(props.scene), [keep, props.scene]);
  const closed = useMemo(() => edgeBundlesOf(scene), [scene]);
  const bundles = useMemo(() => withOpened(closed, selected), [closed, selected]);
  const staged = useStage({ ...props, scene }, bundles);
  const { current, cited, menu, handlers, run, closeMenu, focus } = useGestures({ ...props, scene }, bundles, staged);
  useImperativeHandle(ref, () => ({ fit: staged.fit, focus, svg: () => staged.svgRef.current }), [staged, focus]);

  const citedBundle = cited === null ? undefined : bundles.find(({ id }) => id === cited.id);
  const inMenu = menu === null ? undefined : scene.entities.find(({ id }) => id === menu.id);
  const other = marked === menu?.id ? undefined : scene.entities.find(({ id }) => id === marked);
  return (
    <div ref={staged.windowRef} className="drawing">
      <div ref={staged.lensRef} className="lens">
        <svg
          ref={staged.svgRef}
          role="group"
          aria-roledescription={words.graphRole}
          aria-label={words.graphSummary(
            scene.entities.length,
            scene.relations.length,
            asOf,
            hubsOf(scene, HUBS_NAMED),
          )}
          aria-describedby={hintId}
          {...handlers}
        >
          <g ref={staged.layerRef}>
            <Structure
              scene={scene}
              bundles={bundles}
              words={words}
              nameOfType={nameOfType}
              current={current}
              selected={selected}
              marked={marked}
              loading={loading}
              citationId={citationId}
            />
          </g>
        </svg>
      </div>
      <CameraButtons onZoom={(factor) => staged.camera()?.zoomBy(factor)} onFit={staged.fit} />
      <div id={citationId} role={citedBundle && 'tooltip'}>
        {cited && citedBundle && <Citation relations={citedBundle.relations} at={cited.at} isAbove={cited.isAbove} />}
      </div>
      {menu && inMenu && (
        <EntityMenu
          entity={inMenu}
          markedName={other?.name ?? null}
          trigger={menu.trigger}
          onCommand={(does) => run({ does }, menu.id)}
          onClose={closeMenu}
        />
      )}
      <p id={hintId} className="unseen">
        {words.graphHint}
      </p>
    </div>
  );
}
