import { InputError } from '../../domain/input-error.ts';
import { didYouMean } from '../../domain/did-you-mean.ts';
import { column, expressionOf, rowOf, type Column } from '../columns.ts';
import type { Compilation } from '../compilation.ts';
import type { Expression } from '../expression.ts';
import type { Request } from '../request.ts';
import { refuseUnknown, single, unknownOf, type RootCompiler } from '../root.ts';
import type { ArgsOf } from '../schema-types.ts';
import type { SelectedField } from '../selection.ts';
import { isAffirmingClaim } from '../../store/layout/claim.ts';
import { listOf } from '../subquery.ts';
import { membersOf, type MemberCompilers } from '../row-layout.ts';

/** What falls with more claims than this is no longer read but counted. */
const MOST_CLAIMS = 5000;

/** A step is taken from source to source: what is inferred within one source is known to the end. */
const MOST_STEPS = 3;

type ImpactArgs = ArgsOf<'Query', 'impact'>;

/** What would no longer stand without a claim, a source, or a passage of one. */
export const impact: RootCompiler<'impact'> = (compilation, field) => {
  const { first, missing } = firstToFall(compilation, field);
  const steps = Array.from(
    { length: MOST_STEPS },
    () =>
      "CALL (fallen) { UNWIND fallen AS f MATCH (ground:Ground) WHERE ground.on = f.id AND ground.id > '' " +
      'MATCH (c:Claim {id: ground.claim}) WHERE NOT c IN fallen RETURN collect(DISTINCT c) AS next } ' +
      'WITH first, weakened, fallen + next AS fallen ',
  );
  const found = membersOf(compilation, field, partsOf(compilation));
  const row = rowOf({ size: column<number>('size(first)'), isMissing: missing.text, value: found.text });
  return {
    text:
      `${first} WITH first, weakened, first AS fallen ${steps.join('')}` +
      'WITH *, [c IN fallen WHERE NOT c IN first] AS inferred, ' +
      "COLLECT { UNWIND fallen AS k WITH k WHERE k.predicate = 'KIND' AND k.subject IS NOT NULL " +
      "MATCH (gone:Entity {id: k.subject}) WHERE NOT EXISTS { MATCH (other:Claim) WHERE other.subject = gone.id AND other.id > '' " +
      `AND other.predicate = 'KIND' AND ${isAffirmingClaim('other')} AND NOT other IN fallen } RETURN DISTINCT gone } AS entities ` +
      // What falls is kept with what it gave, so that each relation is looked at once.
      `CALL (fallen) { UNWIND fallen AS c WITH c WHERE c.relation IS NOT NULL AND ${isAffirmingClaim('c')} ` +
      'MATCH (:Entity {id: c.subject})-[relation {id: c.relation}]-(:Entity {id: c.object}) WITH DISTINCT relation ' +
      'WITH relation, EXISTS { MATCH (other:Claim) ' +
      `WHERE other.relation = relation.id AND NOT other IN fallen AND ${isAffirmingClaim('other')} } AS kept ` +
      'RETURN collect([relation, kept]) AS relations } ' +
      'CALL (entities) { UNWIND entities AS gone MATCH (gone)-[relation]-() RETURN collect(DISTINCT relation) AS orphans } ' +
      'WITH *, [pair IN relations WHERE NOT pair[1] | pair[0]] AS lost ' +
      'WITH *, [pair IN relations WHERE pair[1] AND NOT pair[0] IN orphans | pair[0]] AS looser ' +
      `RETURN ${row.text} AS value`,
    decode: single(
      row.decodedBy(({ size, isMissing, value }, request) => {
        missing.decode(isMissing, request);
        if (size > MOST_CLAIMS)
          throw new InputError(
            `source: more than ${MOST_CLAIMS} claims would fall with it; stats counts what it gives, and claims lists it.`,
            'TOO_MUCH',
          );
        return found.decode(value, request);
      }),
    ),
  };
};

interface Start {
  /** Binds `first`, the claims that fall themselves, and `weakened`. */
  readonly first: string;
  /** Whether what was asked is missing; its decoder throws the error then. */
  readonly missing: Expression;
}

function firstToFall(compilation: Compilation, field: SelectedField<ImpactArgs>): Start {
  const [claim, source, passage] = (['claim', 'source', 'passage'] as const).map((name) =>
    compilation.isGiven(field, name),
  );
  if (claim === source || (claim && passage))
    throw new InputError('impact: give claim, or source, or source and passage.');
  if (claim) {
    const ids = compilation.parameter(compilation.perRequest(field, (args) => [args.claim]));
    return {
      first: `OPTIONAL MATCH (c:Claim {id: ${ids}[0]}) WITH collect(c) AS first, [] AS weakened`,
      missing: expressionOf(isMissing('Claim', ids), (missing, request) =>
        refuseUnknown('claim', missing ? [field.argsOf(request).claim!] : [], 'claim'),
      ),
    };
  }
  const ids = compilation.parameter(compilation.perRequest(field, (args) => [args.source]));
  const ofSource = `MATCH (c:Claim) WHERE c.source = ${ids}[0] AND c.id > ''`;
  const noSource = isMissing('Source', ids);
  const refuseSource = (missing: boolean, request: Request) =>
    refuseUnknown('source', missing ? [field.argsOf(request).source!] : [], 'source');
  if (!passage)
    return {
      first: `CALL () { ${ofSource} WITH c LIMIT ${MOST_CLAIMS + 1} RETURN collect(c) AS first } WITH first, [] AS weakened`,
      missing: expressionOf(noSource, refuseSource),
    };
  const key = compilation.argument(field, 'passage');
  const keys = `COLLECT { MATCH (p:Passage) WHERE p.source = ${ids}[0] AND p.ordinal >= 0 RETURN p.key }`;
  const missing = column<readonly [noSource: boolean, keys: readonly string[]]>(`[${noSource}, ${keys}]`);
  return {
    first:
      `CALL () { ${ofSource} AND ${key} IN c.supports WITH c LIMIT ${MOST_CLAIMS + 1} RETURN collect(c) AS cited } ` +
      'WITH [c IN cited WHERE size(c.supports) = 1] AS first, [c IN cited WHERE size(c.supports) > 1] AS weakened',
    missing: expressionOf(missing, ([noSource, keys], request) => {
      refuseSource(noSource, request);
      refusePassage(field.argsOf(request).passage!, keys);
    }),
  };
}

function isMissing(label: 'Claim' | 'Source', ids: string): Column<boolean> {
  return column(`size(${unknownOf(label, ids)}) > 0`);
}

function refusePassage(passage: string, keys: readonly string[]): void {
  if (keys.includes(passage)) return;
  throw new InputError(
    `passage: the source has no passage "${passage}"${didYouMean(passage, keys) || '; coverage lists them.'}`,
    'NOT_FOUND',
  );
}

/** Each part of the answer goes through a list, or some of it. */
function partsOf(compilation: Compilation): MemberCompilers<'Impact'> {
  const from = (list: string) => (member: SelectedField) => {
    const item = compilation.variable('x');
    return listOf(compilation, member, {
      match: `UNWIND ${list} AS ${item} WITH DISTINCT ${item}`,
      scope: { variable: item },
      orderBy: `${item}.id`,
    });
  };
  return {
    claims: from('first'),
    inferred: from('inferred'),
    weakened: from('[c IN weakened WHERE NOT c IN fallen]'),
    relationsLost: from('lost'),
    relationsWeakened: from('looser'),
    relationsWithoutEnd: from('[relation IN orphans WHERE NOT relation IN lost]'),
    statisticsLost: from('[c IN fallen WHERE c:Statistic]'),
    entitiesLost: from('entities'),
  };
}
