import { createContext, use } from 'react';

/** The label of the part or item that a field is in; undefined for one of the subject itself. */
const NamedWithin = createContext<string | undefined>(undefined);

export const NamedWithinProvider = NamedWithin;

/** A field's label with that of the part or item that it is in: "Value of How long it lasts". */
export function useFullLabel(label: string): string {
  return fullLabel(label, use(NamedWithin));
}

/** The label of a field in a part or item of a label. */
export function fullLabel(label: string, within: string | undefined): string {
  return within === undefined ? label : `${label} of ${within}`;
}
