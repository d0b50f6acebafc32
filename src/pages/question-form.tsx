import { label } from '../domain/labels/label.ts';
import { variableName } from '../domain/labels/variable-name.ts';
import { PAGE_WORDS } from '../domain/labels/page-words.ts';
import { elementType, isList, textOf, useOf } from '../domain/variable-use.ts';
import type { QuestionFormQuery } from '../generated/page-operations.ts';
import { hrefOf, say, type PageRequest } from './page.ts';

type Asked = NonNullable<QuestionFormQuery['question']>;
type QuestionVariable = Asked['variables'][number];

/** What a form is made of. */
export interface QuestionFormProps {
  readonly page: PageRequest;
  readonly operation: string;
  readonly variables: readonly QuestionVariable[];
  /** What each field holds. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The names of entities that fields hold or give as examples, by id. */
  readonly names: ReadonlyMap<string, string>;
}

/** A form for the variables of a question: names and words, which the server turns into ids and values. */
export function QuestionForm({ page, operation, variables, values, names }: QuestionFormProps) {
  const { lang, path } = page;
  if (variables.length === 0) return null;
  return (
    <form className="question-form" action={hrefOf({ ...page, lang: 'en' }, path.replace(/\.csv$/, ''))}>
      {lang === 'zh' && <input type="hidden" name="lang" value="zh" />}
      {variables.map((variable) => (
        <Field
          key={variable.name}
          page={page}
          operation={operation}
          variable={variable}
          value={textOf(values[variable.name])}
          names={names}
        />
      ))}
      <button className="primary">{PAGE_WORDS.ask[lang]}</button>
    </form>
  );
}

interface FieldProps {
  readonly page: PageRequest;
  readonly operation: string;
  readonly variable: QuestionVariable;
  readonly value: string;
  readonly names: QuestionFormProps['names'];
}

function Field({ page, operation, variable, value, names }: FieldProps) {
  const { lang } = page;
  const { name, required, choices } = variable;
  const id = `field-${name}`;
  const hint = hintOf({ page, operation, variable, value, names });
  const describedBy = hint === '' ? undefined : `${id}-hint`;
  return (
    <div className="field">
      <label htmlFor={id}>{variableName(name, lang)}</label>
      {choices !== null && !isList(variable) ? (
        <select id={id} name={name} defaultValue={value} required={required}>
          {!required && <option value=""></option>}
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {label(vocabularyOf(variable), choice, lang) ?? choice}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          name={name}
          defaultValue={value}
          required={required}
          maxLength={256}
          autoComplete="off"
          aria-describedby={describedBy}
        />
      )}
      {hint !== '' && <small id={describedBy}>{hint}</small>}
    </div>
  );
}

function hintOf({ page, operation, variable, value, names }: FieldProps): string {
  const { lang } = page;
  const { type, required, example } = variable;
  const takesEntity = useOf(operation, variable).of === 'ENTITY';
  const name = names.get(value);
  return [
    name === undefined ? null : say(page, PAGE_WORDS.idIs, { id: value, name }),
    takesEntity ? (isList(variable) ? PAGE_WORDS.namesHint[lang] : PAGE_WORDS.nameHint[lang]) : null,
    elementType(type) === 'PartialDate' ? PAGE_WORDS.dateHint[lang] : null,
    example === null ? null : say(page, PAGE_WORDS.forInstance, { example: names.get(example) ?? example }),
    required ? null : PAGE_WORDS.optional[lang],
  ]
    .filter((text) => text !== null)
    .join(' · ');
}

/** A text that has choices is a predicate: these are no enum, because attributes are added without a change of the schema. */
function vocabularyOf({ type }: QuestionVariable): string {
  const of = elementType(type);
  return of === 'String' ? 'predicate' : of;
}
