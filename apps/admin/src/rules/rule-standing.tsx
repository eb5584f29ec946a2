import { Suspense } from 'react';
import type { ListedRuleFragment } from '../api/generated/graphql.ts';
import { coveragePath } from '../case-coverage/coverage-request.ts';
import { releasePath } from '../releases/release-path.ts';
import { Count } from '../ui/count.tsx';
import { Moment } from '../ui/moment.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { loadRuleReach } from './load-rule-reach.ts';

type RuleStandingProps = Pick<ListedRuleFragment, 'id' | 'slug' | 'history'>;

/** What the cases cover of a rule, and the release that changed it last. */
export function RuleStanding({ id, slug, history }: RuleStandingProps) {
  const last = history.nodes[0]?.release;
  return (
    <p className="flex flex-wrap gap-x-4 text-sm text-ink-faint">
      <Suspense fallback={<span>Running the cases …</span>}>
        <Reach id={id} slug={slug} />
      </Suspense>
      {last === undefined ? null : (
        <span>
          Last changed by <TextLink href={releasePath(last.number)}>release {last.number}</TextLink>,{' '}
          <Moment at={last.publishedAt} by="DAY" />
        </span>
      )}
    </p>
  );
}

async function Reach({ id, slug }: Pick<RuleStandingProps, 'id' | 'slug'>) {
  const reach = (await loadRuleReach()).get(id);
  const fired = reach?.fired ?? 0;
  const undecided = reach?.undecided.length ?? 0;
  return (
    <TextLink href={coveragePath({ rule: slug })}>
      {fired === 0 ? (
        <strong className="text-danger">No case hits it</strong>
      ) : (
        <>
          <Count of={fired} /> {fired === 1 ? 'case hits it' : 'cases hit it'}
        </>
      )}
      {undecided === 0 ? null : (
        <>
          , <Count of={undecided} /> of <Count of={reach?.parts ?? 0} /> parts undecided
        </>
      )}
    </TextLink>
  );
}
