import { InputError } from '../../domain/input-error.ts';
import { column, expressionOf, listColumn, rowOf } from '../columns.ts';
import type { Compilation } from '../compilation.ts';
import { asIs } from '../expression.ts';
import { each } from '../each.ts';
import { claimsWith } from '../list-counts.ts';
import type { ValuesOf } from '../../store/layout/column.ts';
import { locatorColumns, locatorOf, type LocatorColumns } from '../../store/layout/passage.ts';
import { refuseUnknown, single, type RootCompiler } from '../root.ts';
import type { SelectedField } from '../selection.ts';
import { objectDecoderOf } from '../object-decoder.ts';
import { listOf } from '../subquery.ts';
import { membersOf, type MemberCompilers } from '../row-layout.ts';

/** A register says more than anyone reads paragraph by paragraph. */
const MOST_CLAIMS = 5000;

/** Each paragraph of a source, and each sentence in it, with what cites it; places that claims cite and the file does not list come last. */
export const coverage: RootCompiler<'coverage'> = (compilation, field) => {
  const id = compilation.argument(field, 'source');
  const paragraph = membersOf(compilation, field, partsOf(compilation));
  const row = rowOf({
    isUnknown: column<boolean>('source IS NULL'),
    total: column<number>('total'),
    paragraphs: 'paragraphs',
  });
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
      `WITH ${paragraph.text} AS paragraph RETURN collect(paragraph) AS paragraphs } ` +
      `RETURN ${row.text} AS value`,
    decode: single(
      row.decodedBy(({ isUnknown, total, paragraphs }, request) => {
        refuseUnknown('source', isUnknown ? [field.argsOf(request).source] : [], 'source');
        if (total > MOST_CLAIMS)
          throw new InputError(
            `source: it makes ${total} claims; up to ${MOST_CLAIMS} can be shown by paragraph. claims(where: { source }) lists them page by page.`,
            'TOO_MUCH',
          );
        return each(paragraph.decode)(paragraphs, request);
      }),
    ),
  };
};

function partsOf(compilation: Compilation): MemberCompilers<'Coverage'> {
  return {
    paragraph: () => ({ text: 'paragraph', decode: asIs }),
    passages: (member) => {
      const shape = objectDecoderOf(compilation.operation, member);
      const rows = column<readonly ValuesOf<LocatorColumns>[]>(
        `[passage IN within | ${listColumn(locatorColumns('passage'))}]`,
      );
      return expressionOf(rows, (passages, request) => shape(passages.map(locatorOf), request));
    },
    sentences: (member) => {
      const sentence = membersOf(compilation, member, sentenceParts(compilation));
      return { text: `COLLECT { UNWIND within AS sentence RETURN ${sentence.text} }`, decode: each(sentence.decode) };
    },
    ...citing(compilation, 'keys'),
  };
}

/** A sentence is a passage that the file lists; what cites it is found as for a paragraph. */
function sentenceParts(compilation: Compilation): MemberCompilers<'SentenceCoverage'> {
  return {
    isCited: () => ({ text: 'any(cited IN claim WHERE cited[0] = sentence.id)', decode: asIs }),
    locator: (member) => {
      const shape = objectDecoderOf(compilation.operation, member);
      return expressionOf(listColumn(locatorColumns('sentence')), (locator, request) =>
        shape(locatorOf(locator), request),
      );
    },
    ...citing(compilation, '[sentence.id]'),
  };
}

/** What cites one of these places, by the lists of the statement. */
function citing(compilation: Compilation, keys: string) {
  const from = (list: string) => (member: SelectedField) => {
    const item = compilation.variable('x');
    const cited = `[cited IN ${list} WHERE cited[0] IN ${keys} | cited[1]]`;
    return listOf(compilation, member, {
      match: `UNWIND ${cited} AS ${item} WITH DISTINCT ${item}`,
      scope: { variable: item },
      orderBy: `${item}.id`,
    });
  };
  return { claims: from('claim'), notSaid: from('absence'), ambiguities: from('ambiguity') };
}
