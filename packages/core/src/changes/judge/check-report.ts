import type { Finding } from '../../validation/finding.ts';
import type { CheckTopic } from './check-topic.ts';
import { isInForce, type WaivableBy, type Waiver } from './waiver.ts';

/** A finding on what a change set would publish. */
export interface CheckedFinding extends Finding {
  /** `findingKey`: what a waiver names. */
  readonly key: string;
  /** Whether the change brings it about: it was not found on what is published. */
  readonly isIntroduced: boolean;
  /** Whether it keeps the set from being published: integrity always, quality when introduced, unless a waiver is in force. */
  readonly isBlocking: boolean;
  readonly waivableBy: WaivableBy | null;
  /** The one in force when it was checked. */
  readonly waiver: Waiver | null;
}

/** What was looked at, so that nothing found means something. */
export interface RanCheck {
  readonly topic: CheckTopic;
  /** At how many subjects it was looked. */
  readonly subjects: number;
  /** How many findings there are, waived ones among them. */
  readonly findings: number;
}

/** What is wrong with what a change set would publish, as far as the set touches it. */
export interface CheckReport {
  /** By subject, those of one in the order of the checks. */
  readonly findings: readonly CheckedFinding[];
  /** Whether none blocked when it was checked. */
  readonly isPassed: boolean;
  /** What was found on what is published and no longer is. */
  readonly solved: readonly Finding[];
  /** What was checked, topic by topic. */
  readonly ran: readonly RanCheck[];
}

/** The findings that keep a set from being published at a time (ISO 8601), when waivers may have expired since it was checked. */
export function blockingAt(
  { findings }: Pick<CheckReport, 'findings'>,
  now: string,
): readonly CheckedFinding[] {
  return findings.filter((finding) => blocks(finding, now));
}

/** Whether a finding blocks at a time, by its gate, whether it is introduced, and its waiver. */
export function blocks(
  { gate, isIntroduced, waivableBy, waiver }: Omit<CheckedFinding, 'isBlocking'>,
  now: string,
): boolean {
  const isGrave = gate === 'INTEGRITY' || isIntroduced;
  return isGrave && !(waivableBy !== null && waiver !== null && isInForce(waiver, now));
}
