'use client';

import { caseInSetPath } from '../../case-coverage/case-in-set-path.ts';
import { caseTitle } from '../../cases/case-path.ts';
import { MakeWitnessCaseDocument, type WitnessCaseToldFragment } from '../../desk-api/generated/graphql.ts';
import { Alert } from '../../ui/alert.tsx';
import { BUTTON_LOOK } from '../../ui/button-look.ts';
import { TextLink } from '../../ui/text-link.tsx';
import { UrgencyBadge } from '../../urgency/urgency-badge.tsx';
import { useAct } from '../actions/use-act.ts';
import { WITNESS_KEYS } from './witness-keys.tsx';

interface WitnessCasesProps {
  readonly witness: {
    readonly key: string;
    readonly cases: readonly WitnessCaseToldFragment[];
    readonly opposedCases: readonly WitnessCaseToldFragment[];
  };
  readonly rights: { readonly changeSet: number; readonly head: number; readonly mayEdit: boolean };
}

/** As many as are named; of more it is said how many there are. */
const MOST_NAMED = 5;

/** The cases that stand for a witness and those that speak against it, and a way to make it a case while none stands for it. */
export function WitnessCases({ witness, rights }: WitnessCasesProps) {
  const { cases, opposedCases } = witness;
  return (
    <div className="grid gap-1.5 text-sm">
      {cases.length === 0 ? (
        <p className="text-ink-faint">
          No case stands for it: there is none for which the new answer is right.
        </p>
      ) : (
        <CaseLinks name="Stood for by" of={cases} changeSet={rights.changeSet} />
      )}
      {opposedCases.length === 0 ? null : (
        <>
          <CaseLinks name="Spoken against by" of={opposedCases} changeSet={rights.changeSet} />
          {cases.length === 0 && rights.mayEdit ? (
            <p className="text-ink-faint">
              If the new answer is right for one of them, open it and make it one of the levels that are
              right.
            </p>
          ) : null}
        </>
      )}
      {cases.length === 0 && rights.mayEdit ? <MakeCase witness={witness} rights={rights} /> : null}
    </div>
  );
}

interface CaseLinksProps {
  readonly name: string;
  readonly of: readonly WitnessCaseToldFragment[];
  readonly changeSet: number;
}

/** Cases as the change set has them, since some exist only in it. */
function CaseLinks({ name, of, changeSet }: CaseLinksProps) {
  const pathOf = caseInSetPath(changeSet);
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
          </li>
        ))}
      </ul>
      {of.length > MOST_NAMED ? <p className="text-ink-faint">and {of.length - MOST_NAMED} more</p> : null}
    </div>
  );
}

function MakeCase({ witness: { key }, rights: { changeSet, head } }: WitnessCasesProps) {
  const { act, isBusy, refusal } = useAct();
  return (
    <div className="grid gap-2">
      {refusal === undefined ? null : <Alert>{refusal.message}</Alert>}
      <p className="flex flex-wrap items-center gap-3 text-ink-faint">
        <button
          type="button"
          data-key={WITNESS_KEYS.makeCase}
          disabled={isBusy}
          onClick={() => act(MakeWitnessCaseDocument, { changeSet, witnessKey: key, ifHead: head })}
          className={BUTTON_LOOK}
        >
          Make it a case
        </button>
        It will expect what was answered before, until you say in it that the new answer is right.
      </p>
    </div>
  );
}
