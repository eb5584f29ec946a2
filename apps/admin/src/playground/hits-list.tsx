import { casePath, caseTitle } from '../cases/case-path.ts';
import { Badge } from '../ui/badge.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { UrgencyBadge } from '../urgency/urgency-badge.tsx';
import type { CaseHit } from './case-hits.ts';
import { FoldedList } from './folded-list.tsx';
import type { Proof } from './use-proof.ts';

const FATES = {
  LOST: { words: 'No longer', tone: 'danger' },
  NEW: { words: 'New', tone: 'accent' },
  KEPT: undefined,
} as const;

interface HitsListProps extends Pick<Proof, 'hits' | 'cases'> {
  readonly of: 'RULE' | 'CRITERION';
}

/** The cases in which the drafted rule is true, and those in which it no longer is; or the rules that name the drafted criterion. */
export function HitsList({ hits, cases, of }: HitsListProps) {
  if (cases === 'AWAY')
    return <p className="text-ink-soft">The cases could not be loaded. Reload the page to try again.</p>;
  if (hits === undefined) return <p className="text-ink-soft">The cases are being run …</p>;
  if (hits.length === 0)
    return (
      <p className="max-w-prose text-ink-soft">
        No case of the library makes {of === 'RULE' ? 'this rule' : 'a rule that names it'} true, so nothing
        shows that it does what it should.
      </p>
    );
  return (
    <FoldedList items={hits} inView={4} noun="cases" keyOf={({ slug }) => slug}>
      {(hit) => <HitLine hit={hit} />}
    </FoldedList>
  );
}

function HitLine({ hit }: { readonly hit: CaseHit }) {
  const fate = FATES[hit.fate];
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        {fate === undefined ? null : <Badge tone={fate.tone}>{fate.words}</Badge>}
        <span className="font-medium">
          <TextLink href={casePath(hit)}>{caseTitle(hit)}</TextLink>
        </span>
      </p>
      <p className="line-clamp-2 max-w-prose text-sm text-ink-soft">{hit.narrative}</p>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-faint">
        <span className="inline-flex items-center gap-1.5">
          answered <UrgencyBadge urgency={hit.floor} />
        </span>
        <span className="inline-flex items-center gap-1.5">
          expected <UrgencyBadge urgency={hit.expected} />
        </span>
      </p>
    </>
  );
}
