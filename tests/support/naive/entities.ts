import { getDirectiveValues, type GraphQLResolveInfo } from 'graphql';
import { isValidCode } from '../../../src/domain/identifiers.ts';
import { inLang } from '../../../src/domain/labels/in-lang.ts';
import { usccParts } from '../../../src/domain/uscc.ts';
import { claimsAbout } from './claims.ts';
import { named, plainConnection, type Args } from './pages.ts';
import { relationPage, relationsAt } from './relations.ts';
import type { NaiveResolver, NaiveResolvers } from './resolvers.ts';
import { byText, type StoredNode, type World } from './world.ts';

function namesOf(entity: StoredNode) {
  const part = (name: string, place: number) => entity.list(name)[place] || null;
  return entity.list('nameValues').map((value, place) => ({
    value,
    lang: part('nameLangs', place),
    script: part('nameScripts', place),
    kind: part('nameKinds', place),
    family: part('nameFamilies', place),
    given: part('nameGivens', place),
  }));
}

/** The name to show, in a language where there is one; without a language as it is stored. */
export function nameOf(entity: StoredNode, lang: string): string {
  return (lang ? nameIn(entity, lang) : null) ?? (entity.properties['name'] as string);
}

/** The name in a language: a full one before others, and for plain Chinese one in its characters before one spelt out. */
function nameIn(entity: StoredNode, lang: string): string | null {
  const wanted = lang.toLowerCase();
  const spoken = namesOf(entity).filter(
    ({ lang: tag, kind }) =>
      kind !== 'CONTEXTUAL' && (tag?.toLowerCase() === wanted || tag?.toLowerCase().startsWith(`${wanted}-`)),
  );
  const native = wanted === 'zh' ? spoken.filter(({ script }) => script !== 'Latn') : spoken;
  const best = native.length > 0 ? native : spoken;
  return (best.find(({ kind }) => kind === 'PRINTED') ?? best[0])?.value ?? described(entity, wanted);
}

/** What nothing but a description of ours names is described in Chinese, too, where we have put it so. */
function described(entity: StoredNode, wanted: string): string | null {
  const named = namesOf(entity).filter(({ kind }) => kind !== 'CONTEXTUAL');
  if (wanted !== 'zh' || !named.every(({ kind }) => kind === 'DESCRIPTION')) return null;
  return named.map(({ value }) => inLang(value, 'zh')).find((text, place) => text !== named[place]!.value) ?? null;
}

/** The fields that all entities have. */
export const entityResolvers: NaiveResolvers<StoredNode> = {
  synthetic: ({ id }) => id.startsWith('syn-'),
  name: (entity, { lang }) => nameOf(entity, (lang as string | null | undefined) ?? ''),
  names: namesOf,
  identifiers: (entity) =>
    entity.list('identifierSchemes').map((scheme, place) => {
      const value = entity.list('identifierValues')[place]!;
      const parts = scheme === 'USCC' ? usccParts(value) : null;
      const inLanguage =
        (meaning: { readonly en: string; readonly zh: string } | null) =>
        ({ lang }: { readonly lang: string }) =>
          meaning?.[lang.toLowerCase().split('-')[0] === 'zh' ? 'zh' : 'en'];
      return {
        scheme,
        value,
        valid: isValidCode(scheme, value),
        meaning: parts && {
          authority: inLanguage(parts.authority),
          category: inLanguage(parts.category),
          division: parts.division,
          organizationCode: parts.organization,
        },
      };
    }),
  relations: (entity, args, world) => {
    const types = named(args, 'types');
    const relations = relationsAt(entity, args['direction'], world).filter(
      ({ type }) => !types || types.includes(type),
    );
    return relationPage(relations, args, world, null, (relation) => relation);
  },
  claims: ({ id }, args, world) => claimsAbout(id, ['subject', 'object'], args, world),
  // The first load is one change without entries.
  changes: (_entity, args) => plainConnection([], args),
  formerIds: ({ id }, _, world) => aliasesOf(id, world).map((alias) => alias.id),
  sameAs: ({ id }, _, world) => aliasesOf(id, world),
  judgements: ({ id }, _, world) =>
    world.all('Judgement').filter(({ properties }) => properties['left'] === id || properties['right'] === id),
  statistics: ({ id }, _, world) => world.all('Statistic').filter(({ properties }) => properties['subject'] === id),
  sources: (entity, args, world) =>
    plainConnection(world.findAll('Source', [...entity.list('sources')].sort(byText)), args),
};

const aliasesOf = (id: string, world: World) =>
  world.all('Alias').filter(({ properties }) => properties['canonical'] === id);

/** The fields of a group. */
export const groupResolvers: NaiveResolvers<StoredNode> = {
  size: ({ properties }) =>
    properties['sizeText'] === undefined
      ? null
      : { value: properties['sizeValue'], text: properties['sizeText'], qualifier: properties['sizeQualifier'] },
};

/** A field that the schema says is a traversal, or null. Its rows stand in the order of what they lead to. */
export function traversal(info: GraphQLResolveInfo): NaiveResolver<StoredNode> | null {
  const node = info.parentType.getFields()[info.fieldName]?.astNode;
  const given = node && getDirectiveValues(info.schema.getDirective('traverse')!, node);
  return given ? (entity, args, world) => follow(entity, args, world, given) : null;
}

function follow(
  entity: StoredNode,
  args: Args,
  world: Parameters<NaiveResolver<StoredNode>>[2],
  { type, direction, former = null }: Record<string, unknown>,
) {
  // Once a time is asked, those count too that had left by the time their source spoke.
  const types = args['asOf'] ? [type, former] : [type];
  const far = ({ from, to }: { readonly from: StoredNode; readonly to: StoredNode }) => (from === entity ? to : from);
  const relations = relationsAt(entity, direction, world)
    .filter((relation) => types.includes(relation.type))
    .sort((a, b) => byText(far(a).id, far(b).id) || byText(a.id, b.id));
  return relationPage(relations, args, world, former as string | null, far);
}
