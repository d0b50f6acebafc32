import { Button } from 'react-aria-components';
import { useWords } from '../words/words.ts';
import { ZOOM_STEP } from './commands.ts';

interface CameraButtonsProps {
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
}

/** Nearer, further, everything: for those who have neither wheel nor keys. */
export function CameraButtons({ onZoom, onFit }: CameraButtonsProps) {
  const words = useWords();
  return (
    <div className="camera-buttons">
      <Button aria-label={words.zoomIn} onPress={() => onZoom(ZOOM_STEP)}>
        +
      </Button>
      <Button aria-label={words.zoomOut} onPress={() => onZoom(1 / ZOOM_STEP)}>
        −
      </Button>
      <Button aria-label={words.fitAll} onPress={onFit}>
        <svg viewBox="-8 -8 16 16" width="16" height="16" aria-hidden>
          <path d="M-6-2V-6H-2M2-6H6V-2M6 2V6H2M-2 6H-6V2" fill="none" stroke="currentColor" strokeWidth="1.6" />
        </svg>
      </Button>
    </div>
  );
}
