'use client';

import { useEffect, useState } from 'react';
import { askDesk } from '../../desk-api/ask-desk.ts';
import { ReviewNeedsDocument } from '../../desk-api/generated/graphql.ts';

/** Whether an approval of a change set by whoever is signed in would not count, for want of a statement of interests; false until that is known. */
export function useLacksInterests(number: number): boolean {
  const [lacks, setLacks] = useState(false);
  useEffect(() => {
    void askDesk(ReviewNeedsDocument, { number }).then((answer) => {
      if (!answer.ok) return;
      const { changeSet, interests } = answer.value;
      const isStated = interests[0]?.isInForce ?? false;
      setLacks(!isStated && (changeSet?.requirement.needsInterests ?? false));
    });
  }, [number]);
  return lacks;
}
