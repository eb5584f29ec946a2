import { type Urgency, urgencyRank } from '@symptograph/rules';

interface Answered {
  /** Null for a new way to self-care. */
  readonly before: Urgency | null;
  readonly after: Urgency;
}

/** What the case that a witness becomes will say of the new answer, in a sentence: a more urgent one it accepts, a less urgent one never by itself. */
export function caseToMake({ before, after }: Answered): string {
  if (before === null)
    return 'It will expect the level from before the change. Unless a rule said self-care already, it will not accept self-care until you say in it that this is right.';
  const rise = urgencyRank(after) - urgencyRank(before);
  if (rise > 0)
    return 'It will expect what was answered before and accept the more urgent answer too, so it stands for this change at once.';
  if (rise < 0)
    return 'It will expect what was answered before and accept nothing less urgent, until you say in it that the new answer is right.';
  return 'It will expect the level, which stays as it was, so it stands for this change at once; what else is concluded you can say in it.';
}
