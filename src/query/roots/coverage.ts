import { InputError } from '../../domain/input-error.ts';
import type { Compilation } from '../compilation.ts';
import { asIs, type Expression } from '../expression.ts';
import { each } from '../each.ts';
import { claimsWith } from '../list-counts.ts';
import { locatorColumns, locatorOf } from '../../store/layout/passage.ts';
import { listText } from '../list-text.ts';
import { refuseUnknown, single, type RootCompiler } from '../root.ts';
import type { SelectedField } from '../selection.ts';
import { shapeOf } from '../shape.ts';
import { listOf } from '../subquery.ts';
import { membersOf } from '../tuple.ts';

/** A register says more than anyone reads paragraph by paragraph. */
const MOST_CLAIMS = 5000;

/** Each paragraph of a source, and each sentence in it, with what cites it; places that claims cite and the file does not list come last. */
export const coverage: RootCompiler = (compilation, field) => {
  const id = compilation.argument(field, 'source');
  const row = membersOf(compilation, field, (member) => partOf(compilation, member));
  const ofSource = (label: string) => `(item:${label}) WHERE item.source = source.id AND item.id > ''`;
  const remarksOf = (label: string) =>
    `CALL (source) { MATCH ${ofSource(label)} UNWIND item.passages AS key RETURN collect([key, item]) AS ${label.toLowerCase()} }`;
  return {
    text:
      `OPTIONAL MATCH (source:Source {id: ${id}}) ` +
      `WITH source, ${claimsWith(compilation, 'source', id, false)} AS total ` +
      'CALL (source) { MATCH (passage:Passage) WHERE passage.source = source.id AND passage.ordinal >= 0 ' +
      'WITH passage ORDER BY passage.ordinal RETURN collect(passage) AS passages } ' +
      `CALL (source) { MATCH ${ofSource('Claim')} WITH item LIMIT ${MOST_CLAIMS} ` +
      "UNWIND coalesce(item.supports, []) + coalesce(item.contradicts, []) AS key RETURN collect([source.id + '#' + key, item]) AS claim } " +
      `${remarksOf('Absence')} ${remarksOf('Ambiguity')} ` +
      'WITH source, total, passages, claim, absence, ambiguity, [passage IN passages | passage.id] AS listed ' +
      "WITH *, [cited IN claim WHERE NOT cited[0] IN listed | split(cited[0], '#')[1]] AS unlisted " +
      'CALL (source, passages, unlisted, claim, absence, ambiguity) { CALL (passages, unlisted) { ' +
      'UNWIND range(0, size(passages) - 1) AS place RETURN passages[place].paragraph AS paragraph, place ' +
      'UNION UNWIND unlisted AS paragraph RETURN paragraph, size(passages) AS place } ' +
      'WITH paragraph, min(place) AS place, source, passages, claim, absence, ambiguity ORDER BY place, paragraph ' +
      'WITH *, [passage IN passages WHERE passage.paragraph = paragraph] AS within ' +
      "WITH *, [passage IN within | passage.id] + CASE WHEN size(within) = 0 THEN [source.id + '#' + paragraph] ELSE [] END AS keys " +
      `WITH ${row.text} AS paragraph RETURN collect(paragraph) AS paragraphs } ` +
      'RETURN [source IS NULL, total, paragraphs] AS value',
    decode: single((raw, request) => {
      const [unknown, total, paragraphs] = raw as [boolean, number, unknown[]];
      refuseUnknown('source', unknown ? [field.argsOf(request)['source'] as string] : [], 'source');
      if (total > MOST_CLAIMS)
        throw new InputError(
          `source: it makes ${total} claims; up to ${MOST_CLAIMS} can be shown by paragraph. claims(where: { source }) lists them page by page.`,
          'TOO_MUCH',
        );
      return each(row.decode)(paragraphs, request);
    }),
  };
};

const LISTS: Readonly<Record<string, string>> = { claims: 'claim', notSaid: 'absence', ambiguities: 'ambiguity' };

function partOf(compilation: Compilation, member: SelectedField): Expression {
  if (member.name === 'paragraph') return { text: 'paragraph', decode: asIs };
  if (member.name === 'passages') {
    const shape = shapeOf(compilation.operation, member);
    return {
      text: `[passage IN within | ${listText(locatorColumns('passage'))}]`,
      decode: (raw, request) => shape((raw as unknown[][]).map(locatorOf), request),
    };
  }
  if (member.name === 'sentences') {
    const sentence = membersOf(compilation, member, (part) => sentencePart(compilation, part));
    return { text: `COLLECT { UNWIND within AS sentence RETURN ${sentence.text} }`, decode: each(sentence.decode) };
  }
  return citing(compilation, member, 'keys');
}

/** A sentence is a passage that the file lists; what cites it is found as for a paragraph. */
function sentencePart(compilation: Compilation, member: SelectedField): Expression {
  if (member.name === 'isCited') {
    return { text: 'any(cited IN claim WHERE cited[0] = sentence.id)', decode: asIs };
  }
  if (member.name === 'locator') {
    const shape = shapeOf(compilation.operation, member);
    return {
      text: listText(locatorColumns('sentence')),
      decode: (raw, request) => shape(locatorOf(raw as unknown[]), request),
    };
  }
  return citing(compilation, member, '[sentence.id]');
}

/** What of a list cites one of these places. */
function citing(compilation: Compilation, member: SelectedField, keys: string): Expression {
  const item = compilation.variable('x');
  const cited = `[cited IN ${LISTS[member.name]} WHERE cited[0] IN ${keys} | cited[1]]`;
  return listOf(compilation, member, {
    match: `UNWIND ${cited} AS ${item} WITH DISTINCT ${item}`,
    scope: { variable: item },
    orderBy: `${item}.id`,
  });
}
