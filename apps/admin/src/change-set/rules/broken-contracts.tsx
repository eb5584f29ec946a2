import type { ChangeSetRulesQuery } from '../../desk-api/generated/graphql.ts';
import { Section } from '../../ui/section.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { listedInSetPath } from '../changes/listed-in-set-path.ts';
import { withoutTitle } from './without-title.ts';

type RuleDiff = NonNullable<ChangeSetRulesQuery['changeSet']>['ruleDiff'];

interface BrokenContractsProps {
  readonly ruleDiff: Pick<RuleDiff, 'contracts' | 'findings'>;
  readonly changeSet: number;
  /** Ids of what the change set changes. */
  readonly changedIds: readonly string[];
}

/** Contracts that the change set breaks, or brings without rules that keep them, each with where that shows first, and what could not be proved. */
export function BrokenContracts({
  ruleDiff: { contracts, findings },
  changeSet,
  changedIds,
}: BrokenContractsProps) {
  const pathOf = listedInSetPath(changeSet, changedIds);
  const broken = contracts.filter(
    ({ contractId, heldBefore }) => heldBefore || changedIds.includes(contractId),
  );
  if (broken.length + findings.length === 0) return null;
  return (
    <Section id="contracts" title="Contracts that do not hold" remark={`${broken.length}`}>
      <ul className="grid gap-3">
        {broken.map(({ contractId, title, findings: wrong }) => (
          <li key={contractId}>
            <p className="font-medium first-letter:uppercase">
              <Title title={title} href={pathOf(contractId)} />
            </p>
            <Places
              sentences={withoutTitle(
                title,
                wrong.map(({ sentence }) => sentence),
              )}
            />
          </li>
        ))}
        {findings.map(({ sentence }) => (
          <li key={sentence} className="text-danger first-letter:uppercase">
            {sentence}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Title({ title, href }: { readonly title: string; readonly href: string | undefined }) {
  return href === undefined ? title : <TextLink href={href}>{title}</TextLink>;
}

/** Where a contract does not hold: the first place, and folded up the others. */
function Places({ sentences: [first, ...others] }: { readonly sentences: readonly string[] }) {
  if (first === undefined) return null;
  return (
    <div className="max-w-prose text-sm text-ink-soft">
      <p className="first-letter:uppercase">{first}</p>
      {others.length === 0 ? null : (
        <details>
          <summary className="w-fit cursor-pointer py-1 text-ink-faint">
            {others.length === 1 ? 'In another place too' : `In ${others.length} other places too`}
          </summary>
          <ul className="grid list-disc gap-1 pl-5">
            {others.map((sentence) => (
              <li key={sentence} className="first-letter:uppercase">
                {sentence}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
