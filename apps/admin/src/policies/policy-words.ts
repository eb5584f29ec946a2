import type { Need, PolicyCase } from '@symptograph/core';
import { reasonsOfClass } from '@symptograph/rules';
import { needWords } from '../change-set/overview/need-words.ts';
import { TIER_WORDS } from '../change-set/overview/tier-words.ts';
import { REASON_WORDS } from '../change-set/rules/reason-words.ts';
import { capitalised } from '../concepts/capitalised.ts';
import { CLASS_WORDS } from '../playground/class-words.ts';

/** What a line of the policy is about: its name, and in which cases it counts. */
interface PolicyWords {
  readonly name: string;
  readonly means: readonly string[];
}

/** A case of the policy in words. */
export function policyWords(of: PolicyCase): PolicyWords {
  switch (of.kind) {
    case 'TIER': {
      const words = TIER_WORDS[of.tier];
      return { name: `Tier ${of.tier}: ${words?.name ?? ''}`, means: words ? [words.means] : [] };
    }
    case 'CLASS': {
      const reasons = reasonsOfClass(of.class).map((reason) => REASON_WORDS[reason]);
      return {
        name: `Class ${of.class}: ${CLASS_WORDS[of.class].title}`,
        means:
          reasons.length === 0
            ? ['No combination of facts is answered otherwise, which is proved.']
            : reasons,
      };
    }
    case 'EXPECTATION':
      return {
        name: 'A published case or contract',
        means: ['What is expected or promised of the rules changes or goes.'],
      };
    case 'SWITCH_OFF':
      return {
        name: 'Emergency switch-off of a rule',
        means: [
          of.leavesEmergency
            ? 'Somebody who was sent to emergency care no longer is, or that could not be proved.'
            : 'Nobody is taken out of an emergency level.',
        ],
      };
  }
}

/** Who approves, as a sentence without its full stop. */
export function approversWords(needs: readonly Need[]): string {
  return capitalised(needWords(needs));
}
