import type { Subject } from '../graph/graph-document.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import type { Finding } from './finding.ts';

/** A graph before and after some edits. */
export interface GraphChange {
  readonly before: Snapshot;
  readonly after: Snapshot;
}

/** What a rule says of a subject: where in it, and the sentence for people. */
export type Problem = Pick<Finding, 'path' | 'sentence'>;

/** One thing that must hold in every graph (INTEGRITY) or should (QUALITY). */
export interface ValidationRule extends Pick<Finding, 'code' | 'severity' | 'gate'> {
  /** All findings of this rule whose subject is the given one. */
  readonly check: (snapshot: Snapshot, subject: Subject) => readonly Finding[];
  /**
   * Ids of other subjects whose findings of this rule may differ between the two snapshots because the subject with
   * this id was put or removed. May name too many, and ids that are gone, never too few: sentences count too, so a
   * rule whose sentence names a concept names what it is said of here.
   */
  readonly dependents: (change: GraphChange, id: string) => Iterable<string>;
}

/** What a rule file says; `problems` is `check` without what is the same for all findings of the rule. */
export interface RuleDefinition extends Omit<ValidationRule, 'check'> {
  readonly problems: (snapshot: Snapshot, subject: Subject) => readonly Problem[];
}

/** No problems, or no findings: one shared list, since nearly all checks of a full run end so. */
export const NONE: readonly never[] = [];

/** Makes a rule: its problems become findings with its code, severity and gate. */
export function defineRule({ code, severity, gate, problems, dependents }: RuleDefinition): ValidationRule {
  return {
    code,
    severity,
    gate,
    dependents,
    check(snapshot, subject) {
      const found = problems(snapshot, subject);
      if (found.length === 0) return NONE;
      return found.map(({ path, sentence }) => ({
        code,
        severity,
        gate,
        subject: subject.id,
        path,
        sentence,
      }));
    },
  };
}
