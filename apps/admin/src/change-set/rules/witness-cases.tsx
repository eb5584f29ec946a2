'use client';

import type { Urgency } from '@symptograph/rules';
import { caseInSetPath } from '../../case-coverage/case-in-set-path.ts';
import { caseTitle } from '../../cases/case-path.ts';
import type { WitnessCaseToldFragment } from '../../desk-api/generated/graphql.ts';
import { TextLink } from '../../ui/text-link.tsx';
import { UrgencyBadge } from '../../urgency/urgency-badge.tsx';
import { caseOfSetPath } from '../changes/case-of-set-path.ts';
import { MakeCase } from './make-case.tsx';

interface CaseRights {
  readonly changeSet: number;
  readonly head: number;
  /** Ids of what the change set changes. */
  readonly changedIds: readonly string[];
  readonly mayEdit: boolean;
}

interface WitnessCasesProps {
  readonly witness: {
    readonly key: string;
    /** Null for a new way to self-care. */
    readonly before: Urgency | null;
    readonly after: Urgency;
    /** Whether it has to be said which level is right: self-care is new. */
    readonly asksForLevel: boolean;
    readonly cases: readonly WitnessCaseToldFragment[];
    readonly opposedCases: readonly WitnessCaseToldFragment[];
  };
  readonly rights: CaseRights;
}

/** As many as are named; of more it is said how many there are. */
const MOST_NAMED = 5;

/** The cases that stand for a witness and those that speak against it, and a way to make it a case while none stands for it. */
export function WitnessCases({ witness, rights }: WitnessCasesProps) {
  const { cases, opposedCases } = witness;
  const isMissing = cases.length === 0;
  const isMade = opposedCases.some(
    ({ id, origin }) => origin === 'WITNESS' && rights.changedIds.includes(id),
  );
  return (
    <div className="grid gap-1.5 text-sm">
      {isMissing ? (
        <p className="text-ink-faint">
          No case stands for it: there is none for which the new answer is right.
        </p>
      ) : (
        <CaseLinks name="Stood for by" of={cases} rights={rights} isToCorrect={false} />
      )}
      <CaseLinks
        name="Spoken against by, as the new answer is not right for"
        of={opposedCases}
        rights={rights}
        isToCorrect={isMissing && rights.mayEdit}
      />
      {isMissing && !isMade && rights.mayEdit ? (
        <MakeCase witness={witness} changeSet={rights.changeSet} head={rights.head} />
      ) : null}
    </div>
  );
}

interface CaseLinksProps {
  readonly name: string;
  readonly of: readonly WitnessCaseToldFragment[];
  readonly rights: CaseRights;
  /** Whether there is a way to edit each in the change set. */
  readonly isToCorrect: boolean;
}

/** Cases as the change set has them, since some exist only in it. */
function CaseLinks({ name, of, rights: { changeSet, changedIds }, isToCorrect }: CaseLinksProps) {
  if (of.length === 0) return null;
  const pathOf = caseOfSetPath(changeSet, changedIds);
  return (
    <div className="text-ink-soft">
      <p className="text-ink-faint">{name}</p>
      <ul className="grid gap-1">
        {of.slice(0, MOST_NAMED).map((each) => (
          <li key={each.id} className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <TextLink href={pathOf(each)}>{caseTitle(each)}</TextLink>
            <span className="inline-flex items-center gap-1.5 text-ink-faint">
              expects <UrgencyBadge urgency={each.expected} />
            </span>
            {isToCorrect ? (
              <TextLink href={caseInSetPath(changeSet)(each)}>Correct what it expects</TextLink>
            ) : null}
          </li>
        ))}
      </ul>
      {of.length > MOST_NAMED ? <p className="text-ink-faint">and {of.length - MOST_NAMED} more</p> : null}
    </div>
  );
}
