import { type Urgency, urgencyRank } from '@symptograph/rules';

interface Answered {
  /** Null for a new way to self-care. */
  readonly before: Urgency | null;
  readonly after: Urgency;
}

/** What the case that a witness becomes will say of the new answer, in a sentence: a more urgent one it accepts, a less urgent one never by itself. */
export function caseToMake({ before, after }: Answered): string {
  const rise = urgencyRank(after) - urgencyRank(before ?? 'NONE');
  if (rise > 0)
    return 'It will expect what was answered before and accept the more urgent answer too, so it stands for this change at once.';
  if (rise < 0)
    return 'It will expect what was answered before and accept nothing less urgent, until you say in it that the new answer is right.';
  return 'It will expect the level, which stays as it was, so it stands for this change at once; what else is concluded you can say in it.';
}

/** What the case of a new way to self-care will say, in a sentence, by the level that was said to be right; none was said yet when that is undefined. */
export function careCaseToMake(said: Urgency | undefined): string {
  if (said === undefined)
    return 'Self-care is new here, so there is no answer of before to hold on to. The case will accept the level that you say is right, and no other.';
  if (said === 'SELF_CARE')
    return 'You say that self-care is right, so the case will accept it and stand for this change at once.';
  return 'The case will not accept self-care, so it will speak against this change until the rules answer what you say is right.';
}
