import {
  Button,
  Cell,
  Column,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  Row,
  Table,
  TableBody,
  TableHeader,
} from 'react-aria-components';
import { useView } from '../address/address-bar.ts';
import { collapse, expand, hide, mark, pin } from '../state/actions.ts';
import { KindLetter } from '../elements/kind-letter.tsx';
import { update, useWorkspace } from '../state/workspace-store.ts';
import type { Scene, SceneEntity } from '../scene/scene.ts';
import { useTerms } from '../words/terms.ts';
import { useWords } from '../words/words.ts';
import { rowSelection } from './row-selection.ts';
import { useSorted } from './use-sorted.ts';

interface Props {
  readonly scene: Scene;
  readonly entities: readonly SceneEntity[];
  readonly onOpen: (id: string) => void;
}

/** The entities of the scene, each with a menu of what can be done with it. */
export function EntityTable({ scene, entities, onOpen }: Props) {
  const { lang, selected } = useView();
  const words = useWords();
  const terms = useTerms();
  const { marked } = useWorkspace();
  const { sorted, ...sorting } = useSorted(entities, lang, (entity, column) =>
    column === 'count' ? entity.count : column === 'kind' ? terms.heading('EntityKind', entity.kind) : entity.name,
  );
  return (
    <div className="table-scroll">
      <Table className="table" aria-labelledby="entity-table" {...rowSelection(selected, onOpen)} {...sorting}>
        <TableHeader>
          <Column id="name" isRowHeader allowsSorting>
            {words.name}
          </Column>
          <Column id="kind" allowsSorting>
            {words.kindOf}
          </Column>
          <Column id="count" allowsSorting>
            {words.relationsShown}
          </Column>
          <Column className="row-actions">{words.actions}</Column>
        </TableHeader>
        <TableBody items={sorted} dependencies={[lang, marked, scene]}>
          {(entity) => (
            <Row id={entity.id} textValue={entity.name}>
              <Cell>
                <KindLetter kind={entity.kind} /> {entity.name}
                {[
                  entity.synthetic && words.synthetic,
                  entity.pinned && words.pinned,
                  marked === entity.id && words.marked,
                ]
                  .filter(Boolean)
                  .map((state) => (
                    <span key={String(state)} className="small">
                      {' '}
                      · {state}
                    </span>
                  ))}
              </Cell>
              <Cell>{terms.heading('EntityKind', entity.kind)}</Cell>
              <Cell>{words.outOf(entity.shown, entity.count)}</Cell>
              <Cell className="row-actions">
                <RowMenu scene={scene} entity={entity} onOpen={onOpen} />
              </Cell>
            </Row>
          )}
        </TableBody>
      </Table>
    </div>
  );
}

function RowMenu({ scene, entity, onOpen }: { scene: Scene; entity: SceneEntity; onOpen: Props['onOpen'] }) {
  const words = useWords();
  const { marked } = useWorkspace();
  const { id } = entity;
  const more = entity.count - entity.shown;
  return (
    <MenuTrigger>
      <Button className="button" aria-label={words.actionsFor(entity.name)}>
        ⋯
      </Button>
      <Popover className="menu-popover">
        <Menu className="menu">
          <MenuItem onAction={() => onOpen(id)}>{words.seeDetail}</MenuItem>
          <MenuItem isDisabled={more <= 0} onAction={() => expand(scene, id, false)}>
            {more > 0 ? words.expandMore(more) : words.allShown}
          </MenuItem>
          <MenuItem onAction={() => expand(scene, id, true)}>{words.choose}</MenuItem>
          <MenuItem onAction={() => collapse(scene, id)}>{words.collapse}</MenuItem>
          <MenuItem onAction={() => update({ dialog: { kind: 'path', from: id, to: null } })}>
            {words.pathFromHere}
          </MenuItem>
          <MenuItem onAction={() => mark(id)}>
            {marked === null ? words.markForPath : marked === id ? words.unmark : words.pathToMarked}
          </MenuItem>
          <MenuItem onAction={() => pin(id)}>{entity.pinned ? words.unpinIt : words.pin}</MenuItem>
          <MenuItem onAction={() => hide(id, false)}>{words.hide}</MenuItem>
          <MenuItem onAction={() => hide(id, true)}>{words.hideOthers}</MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
