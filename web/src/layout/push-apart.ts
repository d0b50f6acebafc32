import type { Body } from './make-room.ts';

/** A body with its velocity, which the simulation gives it. */
export interface MovingBody extends Body {
  vx?: number;
  vy?: number;
}

/** Beyond this two bodies do not feel each other, in the drawing's units. */
const REACH = 900;
/** Nearer than this they are pushed no harder. */
const NEAREST = 1;

/**
 * A force that pushes bodies apart, the harder the nearer they are. Only pairs of which one can move are looked at, each of
 * them: for up to some hundreds that is several times as fast as the quadtree of d3's own force, and where a few come to many
 * that stand, a hundred times.
 */
export function pushApart(bodies: readonly MovingBody[], strength: number): (alpha: number) => void {
  // Those that can move come first, so that the pairs of each with what follows are all that there are.
  const inTurn = [...bodies].sort((a, b) => Number(a.isFixed) - Number(b.isFixed));
  const moving = inTurn.filter(({ isFixed }) => !isFixed).length;
  return (alpha) => {
    for (let i = 0; i < moving; i++) {
      const one = inTurn[i]!;
      for (let j = i + 1; j < inTurn.length; j++) {
        const other = inTurn[j]!;
        const dx = other.x - one.x;
        const dy = other.y - one.y;
        const squared = dx * dx + dy * dy;
        if (squared > REACH * REACH) continue;
        const push = (strength * alpha) / Math.max(NEAREST, squared);
        one.vx! -= dx * push;
        one.vy! -= dy * push;
        other.vx! += dx * push;
        other.vy! += dy * push;
      }
    }
  };
}
