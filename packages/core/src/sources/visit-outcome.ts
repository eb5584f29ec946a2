import { defineEnumeration, type ValueOf } from '../vocabulary/enumeration.ts';

/** What came of visiting the address of a source. */
export const visitOutcome = defineEnumeration('SourceVisitOutcome', {
  REACHABLE: { label: 'reachable' },
  MOVED: { label: 'moved', description: 'It answers at another address, to which it moved for good.' },
  GONE: { label: 'not found', description: 'Its server says that it is not there (404 or 410).' },
  REFUSED: {
    label: 'refused',
    description: 'Its server does not answer programs, which says nothing of readers.',
  },
  NO_ANSWER: {
    label: 'no answer',
    description: 'Nothing answered there in time, or its server had a failure of its own.',
  },
});

export type VisitOutcome = ValueOf<typeof visitOutcome>;
