import type { ReactNode } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { update } from '../state/workspace-store.ts';
import { useWords } from '../words/words.ts';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** A dialog of the workspace: Escape, the button and a press beside it close it. */
export function DialogFrame({ title, children }: Props) {
  const words = useWords();
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={(open) => !open && close()}>
      <Modal className="modal">
        <Dialog className="dialog">
          <header>
            <Heading slot="title">{title}</Heading>
            <Button className="button" onPress={close}>
              {words.close}
            </Button>
          </header>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function close(): void {
  update({ dialog: null });
}
