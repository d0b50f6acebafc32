import { CheckboxButton, CheckboxField, type CheckboxFieldProps } from 'react-aria-components';
import type { ReactNode } from 'react';

interface Props extends Omit<CheckboxFieldProps, 'children' | 'className'> {
  readonly children: ReactNode;
}

/** A tick box with its label. */
export function Tick({ children, ...props }: Props) {
  return (
    <CheckboxField {...props}>
      <CheckboxButton className="tick">
        <span className="box" />
        {children}
      </CheckboxButton>
    </CheckboxField>
  );
}
