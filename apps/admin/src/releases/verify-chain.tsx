'use client';

import { ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { askDesk } from '../desk-api/ask-desk.ts';
import { VerificationDocument, type VerificationQuery } from '../desk-api/generated/graphql.ts';
import { Alert } from '../ui/alert.tsx';
import { BUTTON_LOOK } from '../ui/button-look.ts';
import { Moment } from '../ui/moment.tsx';

/** Has the desk read everything that was ever published again, and tells what came of it. */
export function VerifyChain() {
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const [found, setFound] = useState<VerificationQuery['verification']>();
  const verify = async () => {
    setBusy(true);
    setRefusal(undefined);
    const answer = await askDesk(VerificationDocument, {});
    setBusy(false);
    if (answer.ok) setFound(answer.value.verification);
    else setRefusal(answer.error.message);
  };
  return (
    <div className="grid gap-3">
      <p>
        <button type="button" disabled={isBusy} onClick={() => void verify()} className={BUTTON_LOOK}>
          <ShieldCheck aria-hidden="true" size={16} />
          {isBusy ? 'Reading every release …' : 'Verify all releases'}
        </button>
      </p>
      {refusal === undefined ? null : <Alert>{refusal}</Alert>}
      <div role="status">{found === undefined ? null : <Verified found={found} />}</div>
    </div>
  );
}

function Verified({ found }: { readonly found: VerificationQuery['verification'] }) {
  const { at, release, findings } = found;
  if (findings.length === 0)
    return (
      <p className="max-w-prose rounded-md border-l-4 border-self-care bg-self-care-wash px-4 py-3">
        <span className="font-semibold text-self-care">Verified.</span> All hashes were worked out anew over
        what is stored: releases 1 to {release} are one chain, each was approved as it had to be, and the
        audit log is whole. <Moment at={at} />
      </p>
    );
  return (
    <div className="rounded-md border-l-4 border-danger bg-danger-wash px-4 py-3">
      <p className="font-semibold text-danger">What is stored is not what was published</p>
      <ul className="mt-1 list-disc pl-5">
        {findings.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className="mt-1 text-sm">Publish nothing, keep a copy of the database, and restore a backup.</p>
    </div>
  );
}
