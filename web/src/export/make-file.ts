import type { View } from '../address/view.ts';
import type { Scene } from '../scene/scene.ts';
import { wordsOf } from '../words/words.ts';
import { aboutOf } from './about.ts';
import { askNames } from './ask-names.ts';
import { csvOf } from './csv.ts';
import type { Format } from './formats.ts';
import { graphmlOf } from './graphml.ts';
import { jsonOf } from './json.ts';
import { pngOf } from './png.ts';
import { ENTITY_HEADINGS, entityRecords, RELATION_HEADINGS, relationRecords } from './records.ts';
import { svgOf } from './svg.ts';

/** What is exported: the scene, the view that it is of, and for pictures the drawing of it. */
export interface Exported {
  readonly scene: Scene;
  readonly view: View;
  readonly drawn: SVGSVGElement | null;
}

/** Makes the file of a format. Rejects where a picture is wanted and there is no drawing. */
export async function makeFile(format: Format, { scene, view, drawn }: Exported): Promise<File> {
  const about = aboutOf(scene, view, location.origin, new Date());
  const file = (ending: string, type: string, content: BlobPart) =>
    new File([content], `guanxi-${about.exported.replaceAll(':', '')}.${ending}`, { type });
  const askAll = () => askNames(scene.entities.map(({ id }) => id));
  switch (format) {
    case 'graphml':
      return file('graphml', 'application/graphml+xml', graphmlOf(scene, view, await askAll(), about));
    case 'entities':
      return file(
        'entities.csv',
        'text/csv',
        csvOf(entityRecords(scene, view.places, await askAll()), about, ENTITY_HEADINGS),
      );
    case 'relations':
      return file('relations.csv', 'text/csv', csvOf(relationRecords(scene, view.lang), about, RELATION_HEADINGS));
    case 'json':
      return file('json', 'application/json', jsonOf(scene, view.places, await askAll(), about));
    case 'svg':
    case 'png1':
    case 'png2':
    case 'png4': {
      if (drawn === null) throw new Error('There is no drawing to make a picture of.');
      const picture = svgOf(drawn, about, wordsOf(view.lang));
      if (format === 'svg') return file('svg', 'image/svg+xml', picture.text);
      return file('png', 'image/png', await pngOf(picture, Number(format.slice(3)), about));
    }
  }
}

/** Has the browser save a file. */
export function save(file: File): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  // The browser has begun by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
