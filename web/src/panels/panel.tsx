import type { ComponentProps, ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { update, useWorkspace, type PanelName } from '../state/workspace-store.ts';
import { useWords } from '../words/words.ts';

interface Props extends Omit<ComponentProps<'div'>, 'className' | 'children'> {
  readonly name: PanelName;
  /** What stands in it for assistive technology: a navigation or a complement of the page. */
  readonly role: 'navigation' | 'complementary';
  readonly children: ReactNode;
}

/** A panel beside the drawing, which folds away where it takes room from it. */
export function Panel({ name, children, ...props }: Props) {
  const words = useWords();
  const { folded } = useWorkspace();
  const isFolded = folded.includes(name);
  const toggle = () => update({ folded: isFolded ? folded.filter((one) => one !== name) : [...folded, name] });
  return (
    <div className={`panel ${name}-panel`} aria-label={words[name]} data-folded={isFolded || undefined} {...props}>
      <Button
        className="icon-button fold"
        aria-label={words.foldPanel(words[name])}
        aria-expanded={!isFolded}
        onPress={toggle}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 4 4 8 8 12M12 4 8 8 12 12" />
        </svg>
      </Button>
      <div className="panel-content" hidden={isFolded}>
        {children}
      </div>
    </div>
  );
}
