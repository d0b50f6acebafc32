import type { Places } from '../address/places.ts';
import type { Arrangement } from '../address/arrangements.ts';
import type { Scene } from '../scene/scene.ts';

/** What can be done to an entity of the drawing. The address keeps what came of it. */
export interface DrawingActions {
  /** Selects an entity or a relation, whose detail is then shown; null selects nothing. */
  readonly select: (id: string | null) => void;
  /** Takes the focus to the detail of what is selected. */
  readonly open: (id: string) => void;
  /** Shows more of what an entity is related to; `choose` asks first of which type. */
  readonly expand: (id: string, choose: boolean) => void;
  /** Takes off the scene what hangs on an entity alone. */
  readonly collapse: (id: string) => void;
  /** Takes an entity, or all others, off the scene. */
  readonly hide: (id: string, others: boolean) => void;
  /** Lets the layout move an entity again, or no longer. */
  readonly pin: (id: string) => void;
  /** Marks one end of a path; on a second entity, asks for the path. */
  readonly mark: (id: string) => void;
  /**
   * Keeps where entities stand: `moved` by the user's hand, and so pinned, as a step of its own; else within the step, as
   * a layout has it. Those that are not named stay where they are.
   */
  readonly place: (places: Places, moved: boolean) => void;
}

/** A drawing of a scene, by whichever renderer. */
export interface DrawingProps {
  readonly scene: Scene;
  /** Those that have a place stay there to the pixel; the others are laid out around them. */
  readonly places: Places;
  /** How those without a place are arranged. */
  readonly arrangement: Arrangement;
  readonly selected: string | null;
  /** The entity marked as one end of a path. */
  readonly marked: string | null;
  /** The ids of the entities whose relations are on their way. */
  readonly loading: readonly string[];
  /** A short name of a relation type, `heads` or 领导. */
  readonly nameOfType: (type: string) => string;
  readonly actions: DrawingActions;
}

/** What others may ask of a drawing. */
export interface DrawingHandle {
  /** Brings everything into sight. */
  readonly fit: () => void;
  /** Takes the focus to an entity. */
  readonly focus: (id: string) => void;
  /** The drawing as it is seen, for an export; null when the renderer has no SVG. */
  readonly svg: () => SVGSVGElement | null;
}
