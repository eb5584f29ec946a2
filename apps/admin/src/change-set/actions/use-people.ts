'use client';

import { useEffect, useState } from 'react';
import { askDesk } from '../../desk-api/ask-desk.ts';
import { PeopleToAskDocument, type PeopleToAskQuery } from '../../desk-api/generated/graphql.ts';

/** Everybody at the desk; undefined until that is known, a text says why it is not. */
export function usePeople(): PeopleToAskQuery['people'] | string | undefined {
  const [people, setPeople] = useState<PeopleToAskQuery['people'] | string>();
  useEffect(() => {
    void askDesk(PeopleToAskDocument, {}).then((answer) =>
      setPeople(answer.ok ? answer.value.people : answer.error.message),
    );
  }, []);
  return people;
}
