import type { NamedField } from './field.ts';

/** One way to say what a record says, and the fields that it takes. */
export interface Way {
  readonly label: string;
  readonly fields: readonly string[];
}

const FREQUENCY: readonly Way[] = [
  { label: 'In a word', fields: ['word'] },
  { label: 'As a range of the Human Phenotype Ontology', fields: ['band'] },
  { label: 'As counted people', fields: ['numerator', 'denominator'] },
  { label: 'As a share, 0.3 being 30 %', fields: ['low', 'high'] },
];

const AMOUNT: readonly Way[] = [
  { label: 'As a number', fields: ['value'] },
  { label: 'As a range', fields: ['low', 'high'] },
  { label: 'In words', fields: ['word'] },
];

/** The ways to say what records of these fields say; none where all fields stand beside each other. */
export function waysOf(parts: readonly NamedField[]): readonly Way[] {
  const names = new Set(parts.map(({ name }) => name));
  return (
    [FREQUENCY, AMOUNT].find((ways) => ways.every(({ fields }) => fields.every((name) => names.has(name)))) ??
    []
  );
}

/** The first way in which a record says something; undefined while it says nothing. */
export function wayOf(value: Readonly<Record<string, unknown>>, ways: readonly Way[]): Way | undefined {
  return ways.find(({ fields }) => fields.some((name) => value[name] !== undefined));
}

/** The fields to ask for: those of a way, those that hold something already, and those that are of no way. */
export function partsOfWay(
  parts: readonly NamedField[],
  {
    ways,
    way,
    value,
  }: {
    readonly ways: readonly Way[];
    readonly way: Way | undefined;
    readonly value: Readonly<Record<string, unknown>>;
  },
): readonly NamedField[] {
  const ofAny = new Set(ways.flatMap(({ fields }) => fields));
  return parts.filter(
    ({ name }) => !ofAny.has(name) || way?.fields.includes(name) || value[name] !== undefined,
  );
}
