import type { Subject } from '../../../graph/graph-document.ts';
import { subjectById } from '../../../graph/read.ts';
import type { Snapshot } from '../../../graph/snapshot.ts';
import type { Finding } from '../../../validation/finding.ts';
import type { Problem } from '../../../validation/rule.ts';
import type { Change } from '../../change.ts';
import type { CheckRequest } from '../check-changes.ts';

/** One thing that only a change can do wrong, and what of it was so before. */
export interface ChangeCheck {
  readonly found: (request: CheckRequest) => readonly Finding[];
  /** What it finds on what is published, by the same time; so that what was wrong before is not laid at the change's door. */
  readonly foundBefore: (request: CheckRequest) => readonly Finding[];
}

/** A subject of a change as one of the two graphs has it. */
interface CheckedSubject {
  readonly snapshot: Snapshot;
  readonly subject: Subject;
  readonly change: Change;
  readonly now: string;
}

interface CheckDefinition extends Pick<Finding, 'code' | 'severity' | 'gate'> {
  readonly problems: (checked: CheckedSubject) => readonly Problem[];
}

/** A check that looks at each changed subject by itself, as it is and as it was. */
export function defineSubjectCheck({ problems, ...kind }: CheckDefinition): ChangeCheck {
  const findingsIn = ({ changes, now }: CheckRequest, snapshot: Snapshot) =>
    changes.flatMap((change) => {
      const subject = subjectById(snapshot, change.subjectId);
      if (!subject) return [];
      return problems({ snapshot, subject, change, now }).map((problem) => ({
        ...kind,
        subject: subject.id,
        ...problem,
      }));
    });
  return {
    found: (request) => findingsIn(request, request.after),
    foundBefore: (request) => findingsIn(request, request.before),
  };
}
