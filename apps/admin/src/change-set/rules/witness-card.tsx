'use client';

import { type ReactNode, useState } from 'react';
import type { ChangeSetRulesQuery } from '../../desk-api/generated/graphql.ts';
import { LevelChange } from '../../playground/level-change.tsx';
import { TermChips } from '../../rule-book/term-chips.tsx';
import type { TermFact } from '../../rule-book/term-facts.ts';
import { Badge } from '../../ui/badge.tsx';
import { BUTTON_LOOK } from '../../ui/button-look.ts';
import { Moment } from '../../ui/moment.tsx';
import { UrgencyBadge } from '../../urgency/urgency-badge.tsx';
import { WitnessCases } from './witness-cases.tsx';
import { WITNESS_KEYS, witnessAnchor } from './witness-keys.tsx';
import { WitnessReasonForm } from './witness-reason-form.tsx';

/** One witness, as the page asks for it. */
type Witness = NonNullable<ChangeSetRulesQuery['changeSet']>['witnesses']['nodes'][number];

/** What the person who is signed in may do about witnesses, and on which content. */
interface WitnessRights {
  readonly changeSet: number;
  readonly head: number;
  /** Ids of what the change set changes. */
  readonly changedIds: readonly string[];
  readonly mayReason: boolean;
  readonly mayEdit: boolean;
}

interface WitnessCardProps {
  readonly witness: Witness;
  readonly facts: readonly TermFact[] | undefined;
  /** What the sources say of it. */
  readonly passages: ReactNode;
  readonly rights: WitnessRights;
}

/** A combination of facts that is answered otherwise: before and after, what is lost and gained, what was said of it, and the cases that stand for it. */
export function WitnessCard({ witness, facts, passages, rights }: WitnessCardProps) {
  const { sentence, before, after, lost, gained } = witness;
  return (
    <li
      id={witnessAnchor(witness.key)}
      tabIndex={-1}
      className="grid scroll-mt-20 grid-cols-[minmax(0,1fr)] gap-2 py-3"
    >
      {facts === undefined ? (
        <p className="font-mono text-sm">{sentence}</p>
      ) : (
        <TermChips label="Known facts" facts={facts} />
      )}
      <p className="flex flex-wrap items-center gap-2 text-sm text-ink-faint">
        {before === null ? 'The rules newly answer' : 'The rules answer'}
        {before === null ? <UrgencyBadge urgency={after} /> : <LevelChange before={before} after={after} />}
      </p>
      <Names name="No longer suggested:" of={lost} />
      <Names name="Now suggested as well:" of={gained} />
      {passages}
      <Said witness={witness} rights={rights} />
      <WitnessCases witness={witness} rights={rights} />
    </li>
  );
}

function Names({ name, of }: { readonly name: string; readonly of: readonly string[] }) {
  if (of.length === 0) return null;
  return (
    <p className="text-sm text-ink-soft">
      <span className="text-ink-faint">{name}</span> {of.join(', ')}
    </p>
  );
}

function Said({ witness: { key, reason }, rights }: Pick<WitnessCardProps, 'witness' | 'rights'>) {
  const [isOpen, setOpen] = useState(false);
  if (isOpen)
    return <WitnessReasonForm changeSet={rights.changeSet} witnessKey={key} onClose={() => setOpen(false)} />;
  return (
    <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-sm">
      {reason === null ? (
        <span className="text-ink-faint">Nobody has said yet whether that is right.</span>
      ) : (
        <span>
          <Badge tone={reason.decision === 'ACCEPT' ? 'accent' : 'danger'}>
            {reason.decision === 'ACCEPT' ? 'Accepted' : 'Refused'}
          </Badge>{' '}
          {reason.reason}{' '}
          <span className="text-ink-faint">
            {reason.by.name}, <Moment at={reason.at} by="DAY" />
          </span>
        </span>
      )}
      {rights.mayReason ? (
        <button
          type="button"
          data-key={WITNESS_KEYS.say}
          onClick={() => setOpen(true)}
          className={BUTTON_LOOK}
        >
          {reason === null ? 'Say whether it is right' : 'Say otherwise'}
        </button>
      ) : null}
    </div>
  );
}
