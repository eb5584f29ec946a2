import { caseTitle } from '../../cases/case-path.ts';
import type { ChangeSetImpactQuery } from '../../desk-api/generated/graphql.ts';
import { TextLink } from '../../ui/text-link.tsx';
import { caseOfSetPath } from '../changes/case-of-set-path.ts';
import { rankMove } from './rank-move.ts';

type Move = NonNullable<ChangeSetImpactQuery['changeSet']>['impact']['ranking']['moves'][number];

const WORDS = { WORSE: 'worse', BETTER: 'better' } as const;
const LOOKS = { WORSE: 'font-semibold text-danger', BETTER: 'font-semibold text-self-care' } as const;

interface RankingTableProps {
  readonly moves: readonly Move[];
  readonly changeSet: number;
  /** Ids of what the change set changes. */
  readonly changedIds: readonly string[];
}

/** Conditions that get another place in the ranking of a case, those that fall deepest first; each is wanted high up, so falling is worse. */
export function RankingTable({ moves, changeSet, changedIds }: RankingTableProps) {
  if (moves.length === 0) return <p className="text-ink-soft">No condition gets another place in a case.</p>;
  const pathOf = caseOfSetPath(changeSet, changedIds);
  return (
    <table className="w-full max-w-3xl text-sm">
      <caption className="sr-only">Places in the ranking of cases</caption>
      <thead>
        <tr className="border-b border-line-strong/50 text-left text-xs text-ink-faint">
          {['Case', 'Condition', 'Was', 'Is'].map((name) => (
            <th key={name} scope="col" className="py-1.5 pr-3 font-semibold">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {moves.map(({ caseId, slug, condition, before, after, wanted }) => (
          <tr key={`${caseId} ${condition.id}`} className="border-b border-line align-top">
            <td className="py-1.5 pr-3 [overflow-wrap:anywhere]">
              <TextLink href={pathOf({ id: caseId, slug })}>{caseTitle({ slug })}</TextLink>
            </td>
            <td className="py-1.5 pr-3">
              {condition.name}
              <span className="text-ink-faint">
                {wanted === 'EXPECTED' ? ', what it is' : ', not to be missed'}
              </span>
            </td>
            <td className="py-1.5 pr-3 tabular-nums">{before ?? 'not told'}</td>
            <td className={`py-1.5 tabular-nums ${LOOKS[rankMove(before, after)]}`}>
              {after ?? 'not told'}, {WORDS[rankMove(before, after)]}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
