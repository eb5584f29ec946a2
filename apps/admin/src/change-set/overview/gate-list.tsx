import { CircleCheck, CircleDashed } from 'lucide-react';
import type { ChangeSetGateQuery, GateActor, GateCode } from '../../desk-api/generated/graphql.ts';
import { TextLink } from '../../ui/text-link.tsx';
import { type ChangeSetTab, changeSetTabPath } from '../frame/change-set-tab.ts';

type GateItem = NonNullable<ChangeSetGateQuery['changeSet']>['gate'][number];

const ACTORS: Readonly<Record<GateActor, string>> = {
  CLINICIAN: 'For a clinician',
  EDITOR: 'For an editor',
  NAMED: 'For the people who are named',
  OWNER: 'For its owner, or an editor',
  SAFETY_LEAD: 'For a safety lead',
};

/** The page on which something is done about an item. */
const PLACES: Readonly<Partial<Record<GateCode, readonly [ChangeSetTab, string]>>> = {
  NO_CONFLICTS: ['conflicts', 'Resolve them'],
  CHECKS_PASS: ['checks', 'See the checks'],
  WITNESSES_REASONED: ['rules', 'Give reasons'],
  WITNESSES_IN_CASES: ['rules', 'Make cases'],
  NO_BLOCKING_THREAD: ['changes', 'See the comments'],
};

/** What a change set must have to be published: what is missing first, each with who can do it and where. */
export function GateList({ number, gate }: { readonly number: number; readonly gate: readonly GateItem[] }) {
  const sorted = [...gate].sort((a, b) => Number(a.isMet) - Number(b.isMet));
  return (
    <ul className="divide-y divide-line border-y border-line">
      {sorted.map((item) => (
        <li key={item.code + (item.need?.role ?? '')} className="flex gap-3 py-2.5">
          {item.isMet ? (
            <CircleCheck aria-hidden="true" size={20} className="mt-0.5 shrink-0 text-self-care" />
          ) : (
            <CircleDashed aria-hidden="true" size={20} className="mt-0.5 shrink-0 text-danger" />
          )}
          <div className="min-w-0">
            <p className={item.isMet ? 'text-ink-soft' : 'font-medium'}>
              <span className="sr-only">{item.isMet ? 'Met: ' : 'Missing: '}</span>
              {item.sentence}
            </p>
            <Todo number={number} item={item} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Todo({ number, item }: { readonly number: number; readonly item: GateItem }) {
  const place = PLACES[item.code];
  const names = item.people.map(({ name }) => name).join(', ');
  if (item.isMet) return names === '' ? null : <p className="text-sm text-ink-faint">{names}</p>;
  return (
    <p className="text-sm text-ink-faint">
      {ACTORS[item.who]}
      {names === '' ? '' : `: ${names}`}.{' '}
      {place === undefined ? null : <TextLink href={changeSetTabPath(number, place[0])}>{place[1]}</TextLink>}
    </p>
  );
}
