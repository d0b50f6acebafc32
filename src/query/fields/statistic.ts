import { ownLang } from '../../domain/labels/lang.ts';
import { withUnit } from '../../domain/with-unit.ts';
import { column, tupleOf } from '../columns.ts';
import type { FieldCompilers } from '../compilation.ts';
import { asIs } from '../expression.ts';
import { figureBounds } from '../figure-time.ts';
import { givenText } from '../own-text.ts';
import { objectDecoderOf } from '../object-decoder.ts';
import { figureTimeOf } from '../period.ts';
import { listOf } from '../subquery.ts';
import { conflictsOfClaim } from '../conflict-list.ts';
import { TimeQuestion, windowAsked } from '../time.ts';
import { byDefault, details, reference } from './shared.ts';

/** The fields of a statistic that are no plain property. Its variable holds the claim that gives it. */
export const statisticFields: FieldCompilers<'Statistic'> = {
  subject: reference('Entity', 'subject'),
  subjectTerm: reference('Term', 'subjectTerm'),
  certainty: (compilation, { variable: v }, field) => {
    const question = new TimeQuestion(compilation, windowAsked(compilation, field));
    return { text: question.certainty(figureBounds(v)), decode: asIs };
  },
  period: (compilation, { variable: v }, field) => figureTimeOf(v, objectDecoderOf(compilation.operation, field)),
  value: (_compilation, { variable: v }) => ({ text: `${v}.number`, decode: asIs }),
  figure: (_compilation, { variable: v }, field) =>
    tupleOf(
      [column<string>(`${v}.valueText`), column<string | null>(`${v}.unit`), column<string | null>(`${v}.textsZh`)],
      ([figure, unit, texts], request) => {
        const lang = ownLang(field.argsOf(request).lang);
        const given = (name: string) => (lang === 'zh' ? givenText(texts, name) : undefined);
        return withUnit(given('valueText') ?? figure, given('unit') ?? unit, lang);
      },
    ),
  polarity: byDefault,
  rank: byDefault,
  status: byDefault,
  details: (compilation, { variable: v }, field) => details(compilation, v, field),
  claims: (compilation, { variable: v }, field) => {
    const claim = compilation.variable('c');
    return listOf(compilation, field, { match: `UNWIND [${v}] AS ${claim}`, scope: { variable: claim } });
  },
  conflicts: conflictsOfClaim,
};
