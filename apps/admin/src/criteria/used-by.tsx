import { Fragment } from 'react';
import { contractPath } from '../contracts/contract-path.ts';
import { rulePath } from '../rules/rule-path.ts';
import { TextLink } from '../ui/text-link.tsx';
import { criterionPath } from './criterion-path.ts';
import type { CriterionUses } from './criterion-uses.ts';

interface UsedByProps {
  readonly uses: CriterionUses;
  /** Of published rules by their ids; the others have no page. */
  readonly slugOf: (ruleId: string) => string | undefined;
}

interface Use {
  readonly id: string;
  readonly title: string;
  readonly href: string | undefined;
}

/** What names a criterion, each as a link; that nothing does is told. */
export function UsedBy({ uses, slugOf }: UsedByProps) {
  const lists = [
    { noun: ['rule', 'rules'], of: uses.rules.map((rule) => ({ ...rule, href: hrefOf(slugOf(rule.id)) })) },
    {
      noun: ['criterion', 'criteria'],
      of: uses.criteria.map((each) => ({ ...each, href: criterionPath(each.id) })),
    },
    {
      noun: ['contract', 'contracts'],
      of: uses.contracts.map((each) => ({ ...each, href: contractPath(each.id) })),
    },
  ].filter(({ of }) => of.length > 0);
  if (lists.length === 0) return <p className="text-sm text-ink-faint">No rule uses it.</p>;
  return (
    <>
      {lists.map(({ noun, of }) => (
        <p key={noun[0]} className="text-sm text-ink-faint">
          Used by the {noun[of.length === 1 ? 0 : 1]} <Uses of={of} />
        </p>
      ))}
    </>
  );
}

function Uses({ of }: { readonly of: readonly Use[] }) {
  return of.map(({ id, title, href }, place) => (
    <Fragment key={id}>
      {place === 0 ? '' : ', '}
      {href === undefined ? `“${title}”` : <TextLink href={href}>{title}</TextLink>}
    </Fragment>
  ));
}

function hrefOf(slug: string | undefined): string | undefined {
  return slug === undefined ? undefined : rulePath({ slug });
}
