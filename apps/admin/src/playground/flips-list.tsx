import { CASES_PATH, casePath, caseTitle } from '../cases/case-path.ts';
import { Badge } from '../ui/badge.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { UrgencyBadge } from '../urgency/urgency-badge.tsx';
import { FoldedList } from './folded-list.tsx';
import { LevelChange } from './level-change.tsx';
import type { ShownFlip } from './proved-change.ts';
import type { Proof } from './use-proof.ts';

const KINDS = {
  WORSE: { words: 'Worse', tone: 'danger' },
  BETTER: { words: 'Better', tone: 'accent' },
  NEUTRAL: { words: 'As good as before', tone: 'plain' },
  OPEN: { words: 'Only what is open', tone: 'plain' },
} as const;

/** Cases of the library that are answered differently, those that get worse first. */
export function FlipsList({
  flips,
  cases,
}: {
  readonly flips: readonly ShownFlip[];
  readonly cases: Proof['cases'];
}) {
  if (cases === 'COMING') return <p className="text-ink-soft">The cases are on their way…</p>;
  if (cases === 'AWAY')
    return (
      <p className="text-ink-soft">
        The cases could not be loaded, so nothing is known of them. Reload the page to try again.
      </p>
    );
  if (flips.length === 0)
    return (
      <p className="text-ink-soft">
        Every case of the <TextLink href={CASES_PATH}>library</TextLink> is answered as before.
      </p>
    );
  return (
    <FoldedList items={flips} inView={5} noun="cases" keyOf={({ slug }) => slug}>
      {(flip) => <FlipLine flip={flip} />}
    </FoldedList>
  );
}

function FlipLine({ flip }: { readonly flip: ShownFlip }) {
  const { kind, narrative, expected, before, after } = flip;
  const { words, tone } = KINDS[kind];
  const level = kind === 'OPEN' ? 'ceiling' : 'floor';
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <Badge tone={tone}>{words}</Badge>
        <span className="font-medium">
          <TextLink href={casePath(flip)}>{caseTitle(flip)}</TextLink>
        </span>
      </p>
      <p className="line-clamp-2 max-w-prose text-sm text-ink-soft">{narrative}</p>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-faint">
        <LevelChange before={before[level]} after={after[level]} />
        <span className="inline-flex items-center gap-1.5">
          expected <UrgencyBadge urgency={expected} />
        </span>
      </p>
    </>
  );
}
