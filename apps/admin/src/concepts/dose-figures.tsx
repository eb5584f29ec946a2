import { describeMeasure } from '@symptograph/core';
import type { DoseViewFragment, MeasureViewFragment } from '../api/generated/graphql.ts';
import type { Citations } from '../evidence/citations.ts';
import { Cite } from '../evidence/cite.tsx';
import { ConceptNames } from '../statements/concept-names.tsx';
import { coreMeasure } from '../statements/core-view.ts';

interface DoseFiguresProps {
  readonly dose: DoseViewFragment;
  readonly citations: Citations;
}

interface Figure {
  readonly label: string;
  readonly measure: MeasureViewFragment;
  readonly unit?: string;
}

/** How much, how long and how often, as figures; then when to end and when to stop at once. */
export function DoseFigures({ dose, citations }: DoseFiguresProps) {
  return (
    <>
      <dl className="flex flex-wrap gap-3">
        {figuresOf(dose).map(({ label, measure, unit }) => (
          <div key={label} className="min-w-36 rounded-md border border-line bg-surface px-4 py-3 shadow-sm">
            <dt className="text-xs font-medium text-ink-faint">{label}</dt>
            <dd className="mt-0.5 font-serif text-lg font-semibold">
              {[
                describeMeasure(coreMeasure(measure)),
                measure.unit === null && measure.word === null ? unit : undefined,
              ]
                .filter((part) => part !== undefined)
                .join(' ')}
              <Cite evidence={[measure.evidence]} citations={citations} />
            </dd>
          </div>
        ))}
      </dl>
      <ul className="mt-3 grid max-w-prose gap-1">
        {dose.eachSide === true ? <li>On each side.</li> : null}
        {dose.until === null ? null : <li>Until {dose.until}.</li>}
        {dose.stopIf.length === 0 ? null : (
          <li className="font-medium text-danger">
            Stop at once with <ConceptNames concepts={dose.stopIf} />.
          </li>
        )}
      </ul>
    </>
  );
}

function figuresOf(dose: DoseViewFragment): readonly Figure[] {
  const figures: readonly (Omit<Figure, 'measure'> & { readonly measure: MeasureViewFragment | null })[] = [
    { label: 'Hold', measure: dose.holdSeconds, unit: 'seconds' },
    { label: 'For', measure: dose.durationMinutes, unit: 'minutes' },
    { label: 'Repeat', measure: dose.repetitions, unit: 'times' },
    { label: 'How often', measure: dose.timesPerDay, unit: 'times a day' },
    { label: 'Distance', measure: dose.distance },
  ];
  return figures.flatMap(({ measure, ...figure }) => (measure === null ? [] : [{ ...figure, measure }]));
}
