import { inLang } from '../../domain/labels/in-lang.ts';
import { ownLang } from '../../domain/labels/lang.ts';
import { questionOf } from '../../domain/conflict-question.ts';
import type { ConflictKind } from '../../domain/vocabulary.ts';
import { column, expressionOf, listColumn } from '../columns.ts';
import type { Compilation, FieldCompiler, FieldCompilers } from '../compilation.ts';
import type { Scope } from '../scope.ts';
import { asIs, type Expression } from '../expression.ts';
import { each } from '../each.ts';
import { givenOr } from '../own-text.ts';
import type { ArgsOf } from '../schema-types.ts';
import type { SelectedField } from '../selection.ts';
import { listOf } from '../subquery.ts';
import { membersOf } from '../row-layout.ts';
import { listText } from '../list-text.ts';
import { nameChoiceColumns, type NameLists } from '../../store/layout/names.ts';
import { nameIn } from '../choose-name.ts';
import { reference } from './shared.ts';

/** The fields of a conflict that are no plain property. */
export const conflictFields: FieldCompilers<'Conflict'> = {
  question,
  about: concerned('Entity'),
  aboutTerms: concerned('Term'),
  source: reference('Source', 'source'),
  positions,
};

/** A computed conflict's question is made of the names as they are now, for names are a view too. */
function question(
  compilation: Compilation,
  { variable: v }: Scope,
  field: SelectedField<ArgsOf<'Conflict', 'question'>>,
): Expression {
  const [id, entity, term] = [compilation.variable('i'), compilation.variable('n'), compilation.variable('n')];
  const shown = `coalesce(${entity}.name, ${term}.name, ${id})`;
  const names =
    `COLLECT { UNWIND ${v}.about AS ${id} OPTIONAL MATCH (${entity}:Entity {id: ${id}}) ` +
    `OPTIONAL MATCH (${term}:Term {id: ${id}}) RETURN ${listText([shown, ...nameChoiceColumns(entity)])} }`;
  const columns = [
    column<ConflictKind>(`${v}.kind`),
    column<string | null>(`${v}.predicate`),
    column<string | null>(`${v}.measure`),
    column<string | null>(`${v}.question`),
    column<string | null>(`${v}.questionZh`),
    column<readonly EndRow[]>(names),
  ] as const;
  return expressionOf(listColumn(columns), ([kind, predicate, measure, own, ownZh, called], request) => {
    const asked = { kind, predicate, measure, question: own, questionZh: ownZh };
    const { lang } = field.argsOf(request);
    return questionOf(
      asked,
      called.map((one) => nameOfEnd(one, lang)),
      lang,
    );
  });
}

/** The name shown of what is asked about, and what its names are chosen by; a term has none of these lists. */
type EndRow = readonly [name: string, ...(NameLists | readonly null[])];

/** What is asked about, called as the language has it. */
function nameOfEnd([name, ...lists]: EndRow, lang: string): string {
  const own = ownLang(lang);
  return (hasNames(lists) ? nameIn(own, lists) : null) ?? inLang(name, own);
}

function hasNames(lists: NameLists | readonly null[]): lists is NameLists {
  return lists[0] !== null;
}

function concerned(label: string): FieldCompiler {
  return (compilation, { variable: v }, field) => {
    const [id, node] = [compilation.variable('i'), compilation.variable('n')];
    const match = `UNWIND ${v}.about AS ${id} MATCH (${node}:${label} {id: ${id}})`;
    return listOf(compilation, field, { match, scope: { variable: node } });
  };
}

function positions(compilation: Compilation, { variable: v }: Scope, field: SelectedField): Expression {
  const place = compilation.variable('i');
  const { text, decode } = membersOf<'Position'>(compilation, field, {
    reading: (member) => textAt(compilation, member, `${v}.readings[${place}]`, `${v}.readingsZh[${place}]`),
    rank: () => ({ text: `${v}.ranks[${place}]`, decode: asIs }),
    reason: (member) => textAt(compilation, member, `${v}.reasons[${place}]`, `${v}.reasonsZh[${place}]`),
    claims: (member) => claimsAt(compilation, member, v, place),
  });
  return {
    text: `COLLECT { UNWIND range(0, size(${v}.readings) - 1) AS ${place} RETURN ${text} }`,
    decode: each(decode),
  };
}

/** A text of a position, in the language asked; null where it is empty. */
function textAt(compilation: Compilation, field: SelectedField, text: string, textZh: string): Expression {
  return givenOr(compilation, field, text, column<string | null>(textZh), (given) => given || undefined);
}

function claimsAt(compilation: Compilation, field: SelectedField, conflict: string, place: string): Expression {
  const [taken, claim] = [compilation.variable('t'), compilation.variable('c')];
  const match =
    `MATCH (${taken}:Contention) WHERE ${taken}.conflict = ${conflict}.id AND ${taken}.id > '' ` +
    `AND ${taken}.position = ${place} MATCH (${claim}:Claim {id: ${taken}.claim})`;
  return listOf(compilation, field, { match, scope: { variable: claim }, orderBy: `${claim}.id` });
}
