import { useId } from 'react';
import { useTerms } from '../words/terms.ts';
import { elementType, type Variable } from '../../../src/domain/variable-use.ts';

/** What a field of a form with a few allowed values is made of. */
export interface ChoiceFieldProps {
  readonly label: string;
  readonly variable: Variable;
  readonly choices: readonly string[];
  readonly isRequired: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A list of the values that a variable allows, each with its label; a variable that may be left out can be left empty. */
export function ChoiceField({ label, variable, choices, isRequired, value, onChange }: ChoiceFieldProps) {
  const terms = useTerms();
  const id = useId();
  const type = elementType(variable.type);
  // A text that has choices is a predicate: these are no enum, because attributes are added without a change of the schema.
  const vocabulary = type === 'String' ? 'predicate' : type;
  // What an address asks for stays, for the server to say what is wrong with it.
  const shown = value === '' || choices.includes(value) ? choices : [value, ...choices];
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} required={isRequired} onChange={(event) => onChange(event.target.value)}>
        {(!isRequired || value === '') && <option value="" />}
        {shown.map((choice) => (
          <option key={choice} value={choice}>
            {textFor(choice, terms.word(vocabulary, choice))}
          </option>
        ))}
      </select>
    </div>
  );
}

function textFor(value: string, word: string): string {
  return word === value ? value : `${word} (${value})`;
}
