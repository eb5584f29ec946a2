import { useState } from 'react';
import { CaseList } from '../cases/case-list.tsx';
import { casePath } from '../cases/case-path.ts';
import { Section } from '../ui/section.tsx';
import { TextLink } from '../ui/text-link.tsx';
import type { CaseRun, CaseVerdict } from './run-cases.ts';

/** How many acceptable answers are shown at once: nobody reads more, and the case list has pages. */
const MOST_SHOWN = 200;

interface VerdictSectionProps {
  readonly run: CaseRun;
  readonly pathOf: ((of: CaseVerdict['of']) => string) | undefined;
}

/** How every case is answered: the figures, then the cases that are answered too low or too high, then the others. */
export function VerdictSection({ run: { verdicts, contradictory }, pathOf = casePath }: VerdictSectionProps) {
  const [isOpen, setOpen] = useState(false);
  const outside = verdicts.filter(({ verdict }) => verdict !== 'ACCEPTABLE');
  const passed = verdicts.filter(({ verdict }) => verdict === 'ACCEPTABLE');
  return (
    <Section id="verdicts" title="Verdicts" remark={`${verdicts.length.toLocaleString()} cases`}>
      <div className="grid gap-5">
        <Figures verdicts={verdicts} />
        {contradictory.length === 0 ? null : (
          <p className="rounded-sm bg-danger-wash px-3 py-2 text-sm text-danger">
            Not answered, since what they say contradicts itself: {contradictory.join(', ')}.
          </p>
        )}
        {outside.length === 0 ? null : <CaseList cases={outside} pathOf={pathOf} />}
        {passed.length === 0 ? null : (
          <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
            <summary className="w-fit cursor-pointer py-2 text-sm font-medium">
              {passed.length.toLocaleString()} cases that pass
            </summary>
            {isOpen ? <CaseList cases={passed.slice(0, MOST_SHOWN)} pathOf={pathOf} /> : null}
            {isOpen && passed.length > MOST_SHOWN ? (
              <p className="py-3 text-sm text-ink-soft">
                The first {MOST_SHOWN} of them; <TextLink href="/cases">the case list</TextLink> has all.
              </p>
            ) : null}
          </details>
        )}
      </div>
    </Section>
  );
}

function Figures({ verdicts }: { readonly verdicts: readonly CaseVerdict[] }) {
  const number = (verdict: CaseVerdict['verdict']) =>
    verdicts.filter((each) => each.verdict === verdict).length;
  const severe = verdicts.filter(({ isSevere }) => isSevere).length;
  const figures = [
    { name: 'Pass', value: number('ACCEPTABLE'), remark: 'the level is acceptable', isBad: false },
    {
      name: 'Under-triage',
      value: number('TOO_LOW'),
      remark: severe === 0 ? 'answered too low' : `answered too low, ${severe} by two levels or more`,
      isBad: number('TOO_LOW') > 0,
    },
    { name: 'Over-triage', value: number('TOO_HIGH'), remark: 'answered too high', isBad: false },
  ];
  return (
    <dl className="grid gap-3 sm:grid-cols-3">
      {figures.map(({ name, value, remark, isBad }) => (
        <div
          key={name}
          className={`rounded-md border bg-surface px-4 py-3 shadow-sm ${isBad ? 'border-danger/50' : 'border-line'}`}
        >
          <dt className="text-sm font-semibold text-ink-soft">{name}</dt>
          <dd>
            <span
              className={`font-serif text-3xl font-semibold tabular-nums ${isBad ? 'text-danger' : 'text-ink'}`}
            >
              {value.toLocaleString()}
            </span>
            <span className="block text-sm text-ink-faint">{remark}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
