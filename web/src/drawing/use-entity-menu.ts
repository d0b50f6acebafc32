import { useCallback, useState } from 'react';
import type { Scene } from '../scene/scene.ts';
import type { Staged } from './use-stage.ts';

/** The entity whose menu is open, and the element beside which it opens. */
interface OpenMenu {
  readonly id: string;
  readonly trigger: Element;
}

/** Which entity has its menu open. */
interface MenuState {
  readonly menu: OpenMenu | null;
  /** Opens the menu of an entity; a relation has none. */
  readonly openMenu: (id: string) => void;
  readonly closeMenu: () => void;
}

/** Opens and closes the menu of one entity. */
export function useEntityMenu({ entities }: Scene, { stage }: Staged): MenuState {
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  return {
    menu,
    openMenu: (id) => {
      const trigger = stage.element(id);
      if (trigger && entities.some((entity) => entity.id === id)) setMenu({ id, trigger });
    },
    closeMenu: useCallback(() => setMenu(null), []),
  };
}
