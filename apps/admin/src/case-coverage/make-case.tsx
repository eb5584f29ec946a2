'use client';

import { FilePlus2 } from 'lucide-react';
import { useState } from 'react';
import { changeSetPath } from '../change-sets/change-set-path.ts';
import { Alert } from '../ui/alert.tsx';
import { BUTTON_LOOK } from '../ui/button-look.ts';
import { TextLink } from '../ui/text-link.tsx';
import { caseInSetPath } from './case-in-set-path.ts';
import { type Making, useCaseMaking } from './cases-made.tsx';
import type { NoticingCase } from './try-mutants.ts';

/** Makes a case of a proposal, for those who may write drafts; then leads to it and to the change set that it is in. */
export function MakeCase({ proposal }: { readonly proposal: NoticingCase }) {
  const { mayMake, changeSet, make } = useCaseMaking();
  const [isBusy, setBusy] = useState(false);
  const [making, setMaking] = useState<Making>();
  if (!mayMake) return null;
  if (making?.kind === 'MADE') {
    const { changeSet: number, id } = making;
    return (
      <p role="status" className="text-ink-soft">
        The case is in <TextLink href={changeSetPath(number)}>{`CS-${number}`}</TextLink>. It knows just these
        facts: <TextLink href={caseInSetPath(number)({ id })}>write its story</TextLink>, and say whether the
        level is right.
      </p>
    );
  }
  return (
    <div className="grid gap-2">
      {making === undefined ? null : <Alert>{making.message}</Alert>}
      <div className="flex flex-wrap items-center gap-3">
        <button
          type="button"
          disabled={isBusy}
          onClick={async () => {
            setBusy(true);
            setMaking(await make(proposal));
            setBusy(false);
          }}
          className={BUTTON_LOOK}
        >
          <FilePlus2 aria-hidden="true" size={15} /> Make it a case
        </button>
        <span className="text-ink-faint">
          {changeSet === undefined ? 'It begins a new change set.' : `It goes into CS-${changeSet}.`}
        </span>
      </div>
    </div>
  );
}
