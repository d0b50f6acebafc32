import { useState } from 'react';
import { Button, Form, Input, Label, Text, TextField } from 'react-aria-components';
import type { Language } from '../address/view.ts';
import { useWords } from '../words/words.ts';
import { ChoiceField } from './choice-field.tsx';
import { IdField } from './id-field.tsx';
import { isList, textOf, useOf, valueOf, type Variable } from '../../../src/domain/variable-use.ts';

/** What a question takes, and what it is to be asked with. */
export interface QuestionFormProps {
  readonly operation: string;
  readonly variables: readonly (Variable & {
    readonly required: boolean;
    readonly example: string | null;
    readonly choices: readonly string[] | null;
  })[];
  readonly values: Readonly<Record<string, unknown>>;
  readonly lang: Language;
  readonly onAsk: (values: Readonly<Record<string, unknown>>) => void;
}

/** A field for each variable of a question, filled with the values that it was asked with. */
export function QuestionForm({ operation, variables, values, lang, onAsk }: QuestionFormProps) {
  const words = useWords();
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  const textFor = ({ name }: Variable) => texts[name] ?? textOf(values[name]);
  const send = () => {
    const given = variables.map((variable) => [variable.name, valueOf(variable, textFor(variable))] as const);
    onAsk(Object.fromEntries(given.filter(([, value]) => value !== undefined)));
  };
  return (
    <Form
      className="question-form"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {variables.map((variable) => {
        const { name, type, required, example, choices } = variable;
        const use = useOf(operation, variable);
        const onChange = (text: string) => setTexts((before) => ({ ...before, [name]: text }));
        const field = { value: textFor(variable), onChange, isRequired: required };
        if (choices !== null && !isList(variable))
          return <ChoiceField key={name} label={words.variable(name)} {...{ variable, choices }} {...field} />;
        if (use.of !== 'VALUE' && !isList(variable))
          return <IdField key={name} label={words.variable(name)} use={use} lang={lang} {...field} />;
        return (
          <TextField key={name} className="field" {...field}>
            <Label>{words.variable(name)}</Label>
            <Input />
            <Text slot="description">
              {words.typeHint(type.replaceAll('!', ''), isList(variable), required)}
              {example !== null && ` · ${words.forInstance(example)}`}
            </Text>
          </TextField>
        );
      })}
      <Button type="submit" className="primary">
        {words.ask}
      </Button>
    </Form>
  );
}
