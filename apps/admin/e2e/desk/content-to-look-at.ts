import type { Page } from '@playwright/test';
import { idOf, newChangeSet, submitChangeSet } from './desk-content.ts';

/** What screens show when they are measured or photographed. */
export interface ContentToLookAt {
  /** Number of a change set in review: a condition is edited, and a rule loses a part, which is class S. */
  readonly changeSet: number;
  readonly conditionId: string;
  readonly ruleId: string;
  readonly sourceId: string;
}

/** Makes a change set to look at, as the editor who is signed in on the page. */
export async function contentToLookAt(page: Page): Promise<ContentToLookAt> {
  const conditionId = await idOf(page, 'condition(slug: "deep-vein-thrombosis")');
  const ruleId = await idOf(page, 'rule(slug: "calf-pain-with-a-warning-of-a-clot")');
  const sourceId = await idOf(page, 'source(slug: "calf-pain-article")');
  const lessUrgent = await idOf(page, 'rule(slug: "numb-or-tingling-calf-after-an-injury")');
  const { number } = await newChangeSet(page, 'A numb calf that can wait until the evening', [
    {
      update: {
        subjectId: conditionId,
        operations: [{ op: 'ADD', path: 'synonyms', value: { text: 'clot of a deep vein of the leg' } }],
      },
    },
    {
      update: {
        subjectId: lessUrgent,
        operations: [{ op: 'SET', path: 'then.urgency', value: 'SAME_DAY' }],
      },
    },
  ]);
  await submitChangeSet(page, number);
  return { changeSet: number, conditionId, ruleId, sourceId };
}
