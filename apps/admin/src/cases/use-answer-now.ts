'use client';

import type { Case } from '@symptograph/core';
import { useEffect, useState } from 'react';
import { askDesk } from '../desk-api/ask-desk.ts';
import { AnswerNowDocument, type AnswerNowQuery } from '../desk-api/generated/graphql.ts';
import { askedFindings } from './asked-findings.ts';

/** What the rules answer to a case, or why they do not. */
export type AnswerNow =
  | { readonly kind: 'ANSWERED'; readonly triage: AnswerNowQuery['triage'] }
  | { readonly kind: 'NOT_ANSWERED'; readonly message: string };

const PAUSE_MS = 400;

/** What the rules answer to a case as it is written, those of a change set where there is one; undefined until they have. */
export function useAnswerNow({ findings }: Case, changeSet: number | undefined): AnswerNow | undefined {
  const [answer, setAnswer] = useState<AnswerNow>();
  const asked = JSON.stringify(askedFindings(findings));
  useEffect(() => {
    let isStale = false;
    const timer = setTimeout(async () => {
      const next = await askDesk(AnswerNowDocument, { findings: JSON.parse(asked) }, changeSet);
      if (isStale) return;
      setAnswer(
        next.ok
          ? { kind: 'ANSWERED', triage: next.value.triage }
          : { kind: 'NOT_ANSWERED', message: next.error.message },
      );
    }, PAUSE_MS);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [asked, changeSet]);
  return answer;
}
