import type { Role } from '../../people/role.ts';
import { rolesWith } from '../../people/role.ts';
import type { Finding } from '../../validation/finding.ts';
import { isEarlier } from './moment.ts';

/** That somebody takes responsibility for one finding for a while. */
export interface Waiver {
  /** `findingKey` of the finding. */
  readonly findingKey: string;
  readonly reason: string;
  /** Id of the person. */
  readonly byId: string;
  /** ISO 8601, UTC; it is in force before, and no longer from then on. */
  readonly expiresAt: string;
}

/** Who may waive a finding. */
export type WaivableBy = 'CLINICIAN' | 'SAFETY_LEAD';

/** The one finding of integrity that can be waived: a contract may be broken, signed and dated. */
const SIGNED = 'CONTRACT_NOT_KEPT';

/** Who may waive a finding; null when nobody may. */
export function waivableBy({ code, gate }: Pick<Finding, 'code' | 'gate'>): WaivableBy | null {
  if (code === SIGNED) return 'SAFETY_LEAD';
  return gate === 'QUALITY' ? 'CLINICIAN' : null;
}

/** Why somebody with some roles may not waive a finding, as a sentence; undefined when they may. */
export function waiverRefusal(
  finding: Pick<Finding, 'code' | 'gate'>,
  roles: readonly Role[],
): string | undefined {
  const needed = waivableBy(finding);
  if (needed === null) return 'This finding cannot be waived; correct what it says.';
  if (rolesWith(roles).has(needed)) return undefined;
  return `Only a ${needed === 'SAFETY_LEAD' ? 'safety lead' : 'clinician'} may waive this finding; ask one.`;
}

/** Whether a waiver is in force at a time (ISO 8601). */
export function isInForce({ expiresAt }: Pick<Waiver, 'expiresAt'>, now: string): boolean {
  return isEarlier(now, expiresAt);
}

/** The waivers that count for a change set: those of people who contributed to it do not, whatever they waived it in. */
export function waiversOfOthers<Given extends Pick<Waiver, 'byId'>>(
  waivers: readonly Given[],
  contributors: ReadonlySet<string>,
): readonly Given[] {
  return waivers.filter(({ byId }) => !contributors.has(byId));
}
