import { dayText } from '../../domain/partial-date.ts';
import { intervalsOf, type Validity } from '../../domain/validity.ts';
import type { ExportFormat } from '../export-format.ts';
import { ENTITY_COLUMNS, flatText, RELATION_COLUMNS, type FlatColumn } from './column.ts';
import { FLAT_LOSSES } from './flat-losses.ts';
import { once } from './once.ts';
import { writeEach } from './write-each.ts';
import { xmlEscaper } from './xml-text.ts';

const TYPES = { text: 'string', texts: 'string', number: 'double', boolean: 'boolean' } as const;

/**
 * GEXF 1.3 with time, as Gephi reads it. An edge exists while its relation certainly held; when it may have held stands in
 * attributes, as Gephi would show that as certain. Days are whole: other texts stop Gephi.
 */
export const gexf: ExportFormat = {
  name: 'gexf',
  description: 'a graph for Gephi, with time',
  extension: 'gexf',
  contentType: 'application/gexf+xml; charset=utf-8',
  wants: ['entity', 'relation'],
  loses: [...FLAT_LOSSES, 'TIME_AS_SPELL', 'TIME_UNKNOWN_AS_ALWAYS'],
  open: ({ licence }, lost) => {
    const escaped = xmlEscaper(lost);
    const toEdges = once('</nodes>\n<edges>\n');
    const values = <Of>(columns: readonly FlatColumn<Of>[], record: Of) =>
      columns
        .map(({ name, of }) => [name, flatText(of(record))] as const)
        .filter(([name, value]) => name !== 'id' && value !== '')
        .map(([name, value]) => `<attvalue for="${name}" value="${escaped(value)}"/>`)
        .join('');
    return writeEach(
      {
        entity: ({ entity }) => [
          `<node id="${escaped(entity.id)}" label="${escaped(entity.name)}">`,
          `<attvalues>${values(ENTITY_COLUMNS, entity)}</attvalues></node>\n`,
        ],
        relation: (record) => {
          const { id, type, from, to, validity } = record.relation;
          const { attributes, element } = timesOf(validity);
          return [
            toEdges(),
            `<edge id="${escaped(id)}" source="${escaped(from)}" target="${escaped(to)}" kind="${type}" label="${type}"${attributes}>`,
            `<attvalues>${values(RELATION_COLUMNS, record)}</attvalues>${element}</edge>\n`,
          ];
        },
      },
      {
        begin: () => [
          '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n',
          `<meta><creator>${licence.attribution}</creator><description>${licence.id}: ${licence.url}</description></meta>\n`,
          '<graph mode="dynamic" timeformat="date" defaultedgetype="directed">\n',
          attributesOf('node', ENTITY_COLUMNS),
          attributesOf('edge', RELATION_COLUMNS),
          '<nodes>\n',
        ],
        end: () => [toEdges(), '</edges>\n</graph>\n</gexf>\n'],
      },
    );
  },
};

function attributesOf(of: string, columns: readonly Pick<FlatColumn<never>, 'name' | 'type'>[]): string {
  const each = columns
    .filter(({ name }) => name !== 'id')
    .map(({ name, type }) => `<attribute id="${name}" title="${name}" type="${TYPES[type]}"/>\n`);
  return `<attributes class="${of}">\n${each.join('')}</attributes>\n`;
}

/** When a relation certainly held: as attributes of its edge, or where that is more than one time, as an element within it. */
function timesOf(validity: Validity): { readonly attributes: string; readonly element: string } {
  // Where the day is not known, no day is certain.
  const spells = intervalsOf(validity)
    .filter(({ from, to }) => from <= to)
    .map(({ from, to }) => spellOf(dayText(from), dayText(to)));
  if (spells.length < 2) return { attributes: spells.join(''), element: '' };
  return { attributes: '', element: `<spells>${spells.map((spell) => `<spell${spell}/>`).join('')}</spells>` };
}

/** An open side is left out. */
function spellOf(start: string | null, end: string | null): string {
  return `${start === null ? '' : ` start="${start}"`}${end === null ? '' : ` end="${end}"`}`;
}
