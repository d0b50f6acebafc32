import { attribute } from '../../domain/attributes.ts';
import { InputError } from '../../domain/input-error.ts';
import { ownLang } from '../../domain/labels/lang.ts';
import { PHRASES } from '../../domain/labels/phrases.ts';
import { didYouMean } from '../../domain/did-you-mean.ts';
import { PREDICATES } from '../../domain/predicates.ts';
import { relationType } from '../../domain/relation-types.ts';
import { ENTITY_KINDS, type EntityKind } from '../../domain/vocabulary.ts';
import { column, expressionOf, rowOf } from '../columns.ts';
import type { Compilation } from '../compilation.ts';
import { asIs, type Expression } from '../expression.ts';
import type { AbsenceState } from '../../generated/graphql.ts';
import { refuseUnknown, single, unknownOf, type RootCompiler } from '../root.ts';
import type { SelectedField } from '../selection.ts';
import { isStandingClaim } from '../../store/layout/claim.ts';
import { listOf, oneOf } from '../subquery.ts';
import { membersOf, type MemberCompilers } from '../row-layout.ts';

/** Whether something is said of an entity, and if not, in which way not. */
export const absence: RootCompiler<'absence'> = (compilation, field) => {
  const askable = compilation.perRequest(field, (args) => kindsFor(args.predicate));
  const other = compilation.specializeOn(field, (args) => Boolean(args.with));
  const ids = compilation.parameter(
    compilation.perRequest(field, (args) => [args.about, ...(other ? [args.with] : [])]),
  );
  const [asked, kinds] = [compilation.argument(field, 'predicate'), compilation.parameter(askable)];
  const about = (own: string, far: string) =>
    `MATCH (c:Claim) WHERE c.${own} = entity.id AND c.id > '' AND c.predicate = ${asked} AND ${isStandingClaim('c')}` +
    `${other ? ` AND c.${far} = ${ids}[1]` : ''} RETURN c`;
  const remarks = (label: string) =>
    `CALL (entity) { MATCH (x:${label}) WHERE x.source IN coalesce(entity.sources, []) AND x.id > '' ` +
    `AND all(id IN ${ids} WHERE id IN x.about) RETURN collect(x) AS ${label.toLowerCase()} }`;
  // The kind's claim carries what its source was read for and does not tell.
  const unstated =
    "EXISTS { MATCH (k:Claim) WHERE k.subject = entity.id AND k.id > '' AND k.predicate = 'KIND' " +
    `AND k.details CONTAINS '"notStated"' AND k.details CONTAINS ${asked} }`;
  const state =
    "CASE WHEN any(c IN claims WHERE c.polarity IS NULL) THEN 'STATED' WHEN size(claims) > 0 THEN 'DENIED' " +
    `WHEN NOT entity.kind IN ${kinds} THEN 'OUT_OF_SCOPE' ` +
    `WHEN ${other ? 'false' : unstated} OR any(x IN absence WHERE ${asked} IN x.predicates) THEN 'NOT_STATED' ELSE 'UNKNOWN' END`;
  const found = membersOf(compilation, field, partsOf(compilation, asked, ids));
  const row = rowOf({ unknown: unknownOf('Entity', ids), value: found.text });
  return {
    text:
      `OPTIONAL MATCH (entity:Entity {id: ${ids}[0]}) ` +
      `CALL (entity) { CALL (entity) { ${about('subject', 'object')} UNION ${about('object', 'subject')} } ` +
      'WITH c ORDER BY c.id LIMIT 100 RETURN collect(c) AS claims } ' +
      `${remarks('Absence')} ${remarks('Ambiguity')} WITH *, ${state} AS state ` +
      `RETURN ${row.text} AS value`,
    decode: single(
      row.decodedBy(({ unknown, value }, request) => {
        refuseUnknown(unknown[0] === field.argsOf(request).about ? 'about' : 'with', unknown);
        return found.decode(value, request);
      }),
    ),
  };
};

/** The kinds of entity of which a predicate can be said, at either end; an error for a word that is none. */
function kindsFor(predicate: string): readonly EntityKind[] {
  const relation = relationType(predicate);
  if (relation) return [...new Set([...relation.from, ...relation.to])];
  const info = attribute(predicate);
  if (info) return info.of ?? ENTITY_KINDS;
  throw new InputError(
    `predicate: there is no "${predicate}"${didYouMean(predicate, PREDICATES) || '; relationTypes lists the relation types.'}`,
  );
}

function partsOf(compilation: Compilation, asked: string, ids: string): MemberCompilers<'AbsenceAnswer'> {
  const from =
    (each: (variable: string) => string) =>
    (member: SelectedField): Expression => {
      const variable = compilation.variable('x');
      return listOf(compilation, member, { match: each(variable), scope: { variable }, orderBy: `${variable}.id` });
    };
  return {
    state: () => ({ text: 'state', decode: asIs }),
    sentence: (member) =>
      expressionOf(
        column<AbsenceState>('state'),
        (state, request) => PHRASES[state][ownLang(member.argsOf(request).lang)],
      ),
    with: (member) => {
      const variable = compilation.variable('x');
      return oneOf(compilation, member, { match: `MATCH (${variable}:Entity {id: ${ids}[1]})`, scope: { variable } });
    },
    claims: from((x) => `UNWIND claims AS ${x}`),
    sources: from((x) => `UNWIND entity.sources AS id MATCH (${x}:Source {id: id})`),
    // What is noted on something else would seem to answer it.
    notSaid: from((x) => `UNWIND [x IN absence WHERE ${asked} IN x.predicates] AS ${x}`),
    ambiguities: from((x) => `UNWIND [x IN ambiguity WHERE any(c IN claims WHERE c.id IN x.about)] AS ${x}`),
  };
}
