import { Cell, Column, Row, Table, TableBody, TableHeader } from 'react-aria-components';
import { useView } from '../address/address-bar.ts';
import type { Scene, SceneRelation } from '../scene/scene.ts';
import { termsOf, useTerms } from '../words/terms.ts';
import { useWords } from '../words/words.ts';
import { rowSelection } from './row-selection.ts';
import { useSorted } from './use-sorted.ts';

interface Props {
  readonly scene: Scene;
  readonly relations: readonly SceneRelation[];
  readonly onOpen: (id: string) => void;
}

/** The relations of the scene as sentences, with their time, certainty and sources. */
export function RelationTable({ scene, relations, onOpen }: Props) {
  const { lang, selected, asOf, comparedWith } = useView();
  const words = useWords();
  const terms = useTerms();
  const { sorted, ...sorting } = useSorted(relations, lang, (relation, column) =>
    column === 'type'
      ? termsOf(lang).type(relation.type)
      : column === 'since'
        ? (relation.start ?? '')
        : column === 'until'
          ? (relation.end ?? '')
          : column === 'certainty'
            ? (relation.certainty ?? '')
            : column === 'change'
              ? (relation.change ?? '')
              : column === 'sources'
                ? sourcesOf(relation)
                : relation.sentence,
  );
  const columns: readonly (readonly [id: string, name: string])[] = [
    ['type', words.type],
    ['since', words.since],
    ['until', words.until],
    ...(asOf === null ? [] : [['certainty', words.asOfLabel(asOf)] as const]),
    ...(asOf === null || comparedWith === null ? [] : [['change', words.asOfLabel(comparedWith)] as const]),
    ['sources', words.sources],
  ];
  return (
    <div className="table-scroll">
      <Table className="table" aria-labelledby="relation-table" {...rowSelection(selected, onOpen)} {...sorting}>
        <TableHeader>
          <Column id="sentence" isRowHeader allowsSorting>
            {words.relation}
          </Column>
          {columns.map(([id, name]) => (
            <Column key={id} id={id} allowsSorting>
              {name}
            </Column>
          ))}
        </TableHeader>
        <TableBody
          items={sorted}
          dependencies={[lang, asOf, comparedWith, scene]}
          renderEmptyState={() => <p className="unknown">{words.noRelationsHere}</p>}
        >
          {(relation) => (
            <Row id={relation.id} textValue={relation.sentence}>
              <Cell>
                {relation.sentence}
                {relation.status === 'DISPUTED' && <strong className="disputed"> · {words.disputed}</strong>}
              </Cell>
              {columns.map(([id]) => (
                <Cell key={id}>{textOf(id, relation)}</Cell>
              ))}
            </Row>
          )}
        </TableBody>
      </Table>
    </div>
  );

  function textOf(column: string, relation: SceneRelation): string | number {
    switch (column) {
      case 'type':
        return termsOf(lang).type(relation.type);
      case 'since':
        return relation.start ?? words.notSaidWhen;
      case 'until':
        return relation.end ?? terms.word('Ended', relation.ended);
      case 'certainty':
        return relation.certainty ? terms.word('Certainty', relation.certainty) : '';
      case 'change':
        return relation.change ? words.changes(relation.change) : '';
      default:
        return sourcesOf(relation);
    }
  }
}

function sourcesOf({ claims }: SceneRelation): number {
  return new Set(claims.map(({ source }) => source.id)).size;
}
