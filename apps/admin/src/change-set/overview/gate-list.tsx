import { can, OPEN_STATUSES } from '@symptograph/core';
import { CircleCheck, CircleDashed } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ChangeSetGateQuery, GateActor } from '../../desk-api/generated/graphql.ts';
import { loadViewer } from '../../session/load-viewer.ts';
import { TextLink } from '../../ui/text-link.tsx';
import { RebaseButton } from '../actions/rebase-button.tsx';
import { loadChangeSetFrame } from '../frame/load-change-set-frame.ts';
import { gatePlace } from './gate-place.ts';

type GateItem = NonNullable<ChangeSetGateQuery['changeSet']>['gate'][number];

interface GateListProps {
  readonly number: number;
  readonly gate: readonly GateItem[];
}

const ACTORS: Readonly<Record<GateActor, string>> = {
  CLINICIAN: 'For a clinician',
  EDITOR: 'For an editor',
  NAMED: 'For the people who are named',
  OWNER: 'For its owner, or an editor',
  SAFETY_LEAD: 'For a safety lead',
};

/** What a change set must have to be published: what is missing first, each with who can do it, and where whoever is signed in does it. */
export async function GateList({ number, gate }: GateListProps) {
  const [frame, viewer] = await Promise.all([loadChangeSetFrame(number), loadViewer()]);
  const { status, owner } = frame;
  const mayRebase =
    OPEN_STATUSES.includes(status) &&
    viewer !== undefined &&
    can(viewer, 'EDIT_CHANGE_SET', { changeSet: { ownerId: owner.id, status } }) === true;
  const sorted = [...gate].sort((a, b) => Number(a.isMet) - Number(b.isMet));
  return (
    <ul className="divide-y divide-line border-y border-line">
      {sorted.map((item) => {
        const place = item.isMet ? undefined : gatePlace(item, viewer, frame);
        return (
          <Line key={item.code + (item.need?.role ?? '')} item={item}>
            {place === undefined ? null : <TextLink href={place.href}>{place.name}</TextLink>}
            {item.code === 'CHECKS_CURRENT' && !item.isMet && mayRebase ? (
              <RebaseButton number={number} />
            ) : null}
          </Line>
        );
      })}
    </ul>
  );
}

/** One item, and below it the way to put it right. */
function Line({ item, children }: { readonly item: GateItem; readonly children: ReactNode }) {
  const { isMet, sentence } = item;
  const names = item.people.map(({ name }) => name).join(', ');
  return (
    <li className="flex gap-3 py-2.5">
      {isMet ? (
        <CircleCheck aria-hidden="true" size={20} className="mt-0.5 shrink-0 text-self-care" />
      ) : (
        <CircleDashed aria-hidden="true" size={20} className="mt-0.5 shrink-0 text-danger" />
      )}
      <div className="min-w-0">
        <p className={isMet ? 'text-ink-soft' : 'font-medium'}>
          <span className="sr-only">{isMet ? 'Met: ' : 'Missing: '}</span>
          {sentence}
        </p>
        {isMet && names === '' ? null : (
          <div className="text-sm text-ink-faint">
            {isMet ? names : `${actors(item)}${names === '' ? '' : `: ${names}`}. `}
            {children}
          </div>
        )}
      </div>
    </li>
  );
}

function actors({ code, who }: GateItem): string {
  return code === 'NO_BLOCKING_THREAD' ? 'For whoever began it, or a clinician' : ACTORS[who];
}
