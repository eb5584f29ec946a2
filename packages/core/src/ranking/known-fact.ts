import type { Fact } from '../findings/fact.ts';
import type { FindingQualifiers, FindingSlot } from '../vocabulary/finding-qualifiers.ts';

/**
 * What is known of a person, cut into parts that each say one thing; `position` is a concept's position in the snapshot.
 *
 * A SYMPTOM is there or not. A CIRCUMSTANCE is one value of one slot of a symptom that is there. An ABSENT_VARIANT is a
 * symptom that is not there in these circumstances. An EXPOSURE is a risk factor or another condition, there or not.
 */
export type KnownFact =
  | {
      readonly kind: 'SYMPTOM';
      readonly position: number;
      readonly state: 'PRESENT' | 'ABSENT';
      readonly measured?: Fact | undefined;
    }
  | {
      readonly kind: 'CIRCUMSTANCE';
      readonly position: number;
      readonly slot: FindingSlot;
      /** A term of the slot's enumeration, or the id of a concept. */
      readonly value: string;
      readonly state: 'PRESENT';
    }
  | {
      readonly kind: 'ABSENT_VARIANT';
      readonly position: number;
      readonly qualifiers: FindingQualifiers;
      readonly state: 'ABSENT';
    }
  | {
      readonly kind: 'EXPOSURE';
      readonly position: number;
      readonly state: 'PRESENT' | 'ABSENT';
    };

/** A known fact of one kind. */
export type KnownFactOf<Kind extends KnownFact['kind']> = Extract<KnownFact, { readonly kind: Kind }>;
