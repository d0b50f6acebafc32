import type { EntityKind } from '../generated/operations.ts';
import { KindMark } from '../drawing/kind-mark.tsx';

/** The mark of a kind in running text: its colour and shape, as the drawing has them. The kind is told in words beside it. */
export function KindLetter({ kind }: { readonly kind: EntityKind }) {
  return (
    <svg className="kind-letter" viewBox="-12 -12 24 24" aria-hidden="true" data-kind={kind}>
      <KindMark kind={kind} radius={11} />
    </svg>
  );
}
