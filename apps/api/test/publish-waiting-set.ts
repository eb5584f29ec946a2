import type { Release } from '@symptograph/core';
import type { Database } from '@symptograph/db';
import { AUTHOR, addPeople, anApproval, CLINICIAN, planChanges, publishPlan } from '@symptograph/db/testing';

/** Publishes a change set that waits, as a clinician approved it, past the gate that the desk has. */
export async function publishWaitingSet(database: Database, number: number): Promise<Release> {
  if (!(await database.people.find(AUTHOR.id))) await addPeople(database, AUTHOR, CLINICIAN);
  return database.transact(async (tx) => {
    const requirement = {
      tier: 2,
      ruleClass: null,
      needs: [{ role: 'CLINICIAN', count: 1 }],
      needsInterests: false,
    } as const;
    await tx.changeSets.save({ number, requirement });
    const changeSet = await tx.changeSets.lock(number);
    if (!changeSet) throw new Error(`CS-${number} is not there.`);
    const changes = await tx.changes.ofSet(number);
    await tx.reviews.append(anApproval(changeSet, changes));
    await tx.changeSets.save({ number, status: 'APPROVED' });
    const plan = await planChanges(tx, number, changes);
    await publishPlan(tx, plan);
    return plan.release;
  });
}
