import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useView } from '../address/address-bar.ts';
import { ask } from '../data/ask.ts';
import { groupName } from '../data/neighbours.ts';
import { useOnScene } from '../data/use-scene.ts';
import { EntityRelationsDocument, type RelationInFullFragment } from '../generated/operations.ts';
import type { Group } from '../scene/quota.ts';
import { termsOf } from '../words/terms.ts';
import { useWords } from '../words/words.ts';
import { Failure, Skeleton } from '../elements/states.tsx';
import { RelationItem } from './relation-item.tsx';

interface Props {
  readonly id: string;
  readonly groups: readonly Group[];
  /** The relations that are there already. */
  readonly relations: readonly RelationInFullFragment[];
}

/** An entity's relations by type and direction, each with its sources. */
export function RelationGroups({ id, groups, relations }: Props) {
  const words = useWords();
  const onScene = useOnScene(useView());
  if (groups.length === 0) return <p>{words.noRelations}</p>;
  return groups.map((group) => (
    <RelationGroup
      key={groupName(group)}
      id={id}
      group={group}
      onScene={onScene}
      relations={relations.filter((relation) => relation.type === group.type && stands(id, group.direction, relation))}
    />
  ));
}

interface GroupProps extends Pick<Props, 'id' | 'relations'> {
  readonly group: Group;
  readonly onScene: ReadonlySet<string>;
}

function RelationGroup({ id, group, onScene, relations }: GroupProps) {
  const { lang } = useView();
  const words = useWords();
  const [all, setAll] = useState(false);
  const rest = useInfiniteQuery({
    queryKey: ['relations', id, groupName(group), lang],
    queryFn: ({ pageParam, signal }) =>
      ask(
        EntityRelationsDocument,
        {
          id,
          types: [group.type],
          direction: group.direction,
          after: pageParam,
          lang,
        },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ data }) => {
      const page = data.entity?.relations.pageInfo;
      return page?.hasNextPage ? page.endCursor : null;
    },
    enabled: all,
    networkMode: 'always',
  });
  const loaded = rest.data?.pages.flatMap(({ data }) => data.entity?.relations.nodes ?? []);
  const told = loaded ?? relations;
  return (
    <section className="relation-group" aria-busy={rest.isFetching}>
      <h4>
        {termsOf(lang).type(group.type, group.direction)}{' '}
        <span className="count">{group.count.toLocaleString(lang)}</span>
      </h4>
      <ul>
        {told.map((relation) => (
          <RelationItem key={relation.id} relation={relation} onScene={onScene} />
        ))}
      </ul>
      {rest.isPending && all && <Skeleton rows={3} />}
      {rest.error && <Failure error={rest.error} retry={() => void rest.refetch()} />}
      {told.length < group.count && !rest.isFetching && (
        <Button className="button" onPress={() => (all ? void rest.fetchNextPage() : setAll(true))}>
          {words.furtherOf(group.count - told.length)}
        </Button>
      )}
    </section>
  );
}

function stands(id: string, direction: string, { from, to }: RelationInFullFragment): boolean {
  return direction === 'ANY' || (direction === 'OUT' ? from : to).id === id;
}
