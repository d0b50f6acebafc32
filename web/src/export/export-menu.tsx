import { useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { View } from '../address/view.ts';
import type { DrawingHandle } from '../drawing/drawing-props.ts';
import type { Scene } from '../scene/scene.ts';
import { useWords } from '../words/words.ts';
import type { Words } from '../words/en.ts';
import { FORMATS, isPicture, type Format } from './formats.ts';

/** What can be exported. */
export interface ExportMenuProps {
  readonly scene: Scene;
  readonly view: View;
  /** The drawing, of which pictures are made; null while it is not shown. */
  readonly drawing: () => DrawingHandle | null;
}

/** Saves the scene as a file of the format chosen. What makes the files is loaded when one is wanted. */
export function ExportMenu({ scene, view, drawing }: ExportMenuProps) {
  const words = useWords();
  const [said, setSaid] = useState('');
  const saveAs = async (format: Format) => {
    const { makeFile, save } = await import('./make-file.ts');
    const file = await makeFile(format, { scene, view, drawn: drawing()?.svg() ?? null });
    save(file);
    setSaid(words.exported(file.name));
  };
  return (
    <>
      <MenuTrigger>
        <Button className="button" isDisabled={scene.entities.length === 0}>
          {words.export}
        </Button>
        <Popover className="entity-menu">
          <Menu
            aria-label={words.exportAs}
            disabledKeys={view.tab === 'graph' ? [] : FORMATS.filter(isPicture)}
            onAction={(format) => {
              saveAs(format as Format).catch(() => setSaid(words.notExported));
            }}
          >
            {FORMATS.map((format) => (
              <MenuItem key={format} id={format}>
                {nameOf(format, words)}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <span role="status" className="unseen">
        {said}
      </span>
    </>
  );
}

function nameOf(format: Format, words: Words): string {
  switch (format) {
    case 'png1':
    case 'png2':
    case 'png4':
      return words.pngOf(format.slice(3));
    case 'svg':
      return words.svgFile;
    case 'graphml':
      return words.graphmlFile;
    case 'entities':
      return words.csvOfEntities;
    case 'relations':
      return words.csvOfRelations;
    case 'json':
      return words.jsonFile;
  }
}
