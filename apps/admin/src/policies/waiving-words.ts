import { type WaivableBy, waivableBy } from '@symptograph/core';

const BY: Readonly<Record<WaivableBy, string>> = { CLINICIAN: 'a clinician', SAFETY_LEAD: 'a safety lead' };

/** The one code of integrity that is told by itself, since it may be signed for. */
const CONTRACT = 'CONTRACT_NOT_KEPT';

/** Who may let which findings stand for a while, in sentences. */
export function waivingWords(): readonly string[] {
  const quality = waivableBy({ code: '', gate: 'QUALITY' });
  const integrity = waivableBy({ code: '', gate: 'INTEGRITY' });
  const contract = waivableBy({ code: CONTRACT, gate: 'INTEGRITY' });
  return [
    `A finding of quality ${may(quality)}.`,
    `A finding of integrity ${may(integrity)}${contract === integrity ? '' : `, but for a contract that is not kept, which ${may(contract)}`}.`,
    'A waiver has a reason and an end, and counts for nothing in a set to which whoever made it contributed.',
  ];
}

function may(by: WaivableBy | null): string {
  return by === null ? 'can be waived by nobody' : `can be waived by ${BY[by]}`;
}
