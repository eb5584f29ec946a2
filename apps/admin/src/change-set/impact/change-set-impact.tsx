import { notFound } from 'next/navigation';
import { ChangeSetImpactDocument, type ChangeSetImpactQuery } from '../../desk-api/generated/graphql.ts';
import { queryDesk } from '../../desk-api/query-desk.ts';
import { Section } from '../../ui/section.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { changeSetTabPath } from '../frame/change-set-tab.ts';
import { PathTable } from './path-table.tsx';
import { RankingTable } from './ranking-table.tsx';
import { SafetyTable } from './safety-table.tsx';

/** What a change set does to those who use the graph: ways of care, places in the ranking, and how safely cases are answered. */
export async function ChangeSetImpact({ number }: { readonly number: number }) {
  const { changeSet } = await queryDesk(ChangeSetImpactDocument, { number });
  const { impact, changes } = changeSet ?? notFound();
  const { paths, ranking, rules } = impact;
  const changedIds = changes.map(({ subjectId }) => subjectId);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
      <Section id="safety" title="How safely cases are answered">
        {rules === null ? (
          <p className="text-ink-soft">Triage is not concerned, so every case is answered as before.</p>
        ) : (
          <Safety number={number} rules={rules} />
        )}
      </Section>
      <Section id="tests" title="Ways from symptoms to tests">
        <PathTable ends="tests" change={paths.toTests} />
      </Section>
      <Section id="treatments" title="Ways from symptoms to treatments">
        <PathTable ends="treatments" change={paths.toTreatments} />
      </Section>
      {paths.truncated ? (
        <p className="text-sm text-ink-faint">
          It touches more conditions than were looked at, so there may be more ways.
        </p>
      ) : null}
      <Section id="ranking" title="Places in the ranking of cases" remark={movesInWords(ranking.count)}>
        <RankingTable moves={ranking.moves} changeSet={number} changedIds={changedIds} />
        {ranking.truncated ? (
          <p className="mt-2 text-sm text-ink-faint">There are more cases than were ranked.</p>
        ) : null}
      </Section>
    </div>
  );
}

function movesInWords(count: number): string | undefined {
  if (count === 0) return undefined;
  return count === 1 ? '1 condition moves' : `${count} conditions move`;
}

interface SafetyProps {
  readonly number: number;
  readonly rules: NonNullable<NonNullable<ChangeSetImpactQuery['changeSet']>['impact']['rules']>;
}

function Safety({ number, rules: { flipCount, safety } }: SafetyProps) {
  return (
    <div className="grid gap-3">
      <p>
        {flipCount === 0
          ? 'Every case is answered as before.'
          : flipCount === 1
            ? '1 case is answered differently.'
            : `${flipCount} cases are answered differently.`}{' '}
        <TextLink href={`${changeSetTabPath(number, 'rules')}#flips`}>See them with the proof</TextLink>
      </p>
      <SafetyTable before={safety.before} after={safety.after} />
    </div>
  );
}
