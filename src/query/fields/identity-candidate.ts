import { ownLang } from '../../domain/labels/lang.ts';
import { candidateText } from '../../store/layout/candidate.ts';
import { column, expressionOf, tupleOf } from '../columns.ts';
import type { Compilation, FieldCompilers } from '../compilation.ts';
import { each } from '../each.ts';
import { asIs, type Expression } from '../expression.ts';
import { membersOf } from '../row-layout.ts';
import type { ArgsOf } from '../schema-types.ts';
import type { Scope } from '../scope.ts';
import type { SelectedField } from '../selection.ts';
import { reference } from './shared.ts';

/** The fields of a pair of entities that are no plain property. */
export const identityCandidateFields: FieldCompilers<'IdentityCandidate'> = {
  left: reference('Entity', 'left'),
  right: reference('Entity', 'right'),
  judgement: reference('Judgement', 'judgement'),
  reasons,
};

function reasons(compilation: Compilation, { variable: v }: Scope, field: SelectedField): Expression {
  const place = compilation.variable('i');
  const at = (name: Parameters<typeof candidateText>[1]) => `${candidateText(v, name)}[${place}]`;
  const { text, decode } = membersOf<'IdentityReason'>(compilation, field, {
    kind: () => ({ text: at('reasonKinds'), decode: asIs }),
    text: (member: SelectedField<ArgsOf<'IdentityReason', 'text'>>) =>
      tupleOf([column<string>(at('reasonTexts')), column<string>(at('reasonTextsZh'))], ([en, zh], request) =>
        ownLang(member.argsOf(request).lang) === 'zh' ? zh : en,
      ),
    weight: () => expressionOf(column<number>(at('reasonWeights')), (hundredths) => hundredths / 100),
  });
  return {
    text: `COLLECT { UNWIND range(0, size(${candidateText(v, 'reasonKinds')}) - 1) AS ${place} RETURN ${text} }`,
    decode: each(decode),
  };
}
