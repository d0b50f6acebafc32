/** The English words of exports. */
export const exportEn = {
  export: 'Export',
  exportAs: 'Export the scene as',
  pngOf: (scale: string) => `Picture (PNG, ${scale}×)`,
  svgFile: 'Drawing with live text (SVG)',
  graphmlFile: 'Graph (GraphML)',
  csvOfEntities: 'Table of entities (CSV)',
  csvOfRelations: 'Table of relations (CSV)',
  jsonFile: 'Everything shown, with its evidence (JSON)',
  exported: (file: string) => `Saved ${file}.`,
  notExported: 'The file could not be made.',
  atAnyTime: 'at any time',
  asOfTime: (time: string) => `as of ${time}`,
  fromTo: (time: string, then: string) => `as of ${time}, compared with ${then}`,
  undatedCount: (count: number) => `${count} of them undated`,
  leftOut: (kinds: string) => `Left out: ${kinds}`,
  syntheticPart: 'Some of this is synthetic: made up for trials, not about anyone real.',
  dataLicence: (licence: string) =>
    `Data: facts in our own words, each with its source; licence ${licence}. Texts of the sources are not part of it.`,
};
