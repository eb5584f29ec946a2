import { describeMeasure } from '@symptograph/core';
import type { ConceptPageQuery } from '../api/generated/graphql.ts';
import { TextLink } from '../ui/text-link.tsx';
import { capitalised } from './capitalised.ts';
import { conceptPath } from './concept-path.ts';

type Observable = Extract<NonNullable<ConceptPageQuery['concept']>, { readonly __typename: 'Observable' }>;

/** The findings that follow from a measured value. */
export function Thresholds({ derived }: { readonly derived: Observable['derived'] }) {
  return (
    <ul className="grid gap-1.5">
      {derived.map(({ symptom, gte, lt, unit }) => (
        <li key={symptom.id}>
          <TextLink href={conceptPath(symptom)}>{capitalised(symptom.name)}</TextLink>: {range(gte, lt, unit)}
        </li>
      ))}
    </ul>
  );
}

function range(gte: number | null, lt: number | null, unit: string): string {
  const amount = (value: number) => describeMeasure({ value, unit, evidence: '' });
  const bounds = [
    gte === null ? undefined : `${amount(gte)} or more`,
    lt === null ? undefined : `below ${amount(lt)}`,
  ];
  return bounds.filter((bound) => bound !== undefined).join(', ');
}
