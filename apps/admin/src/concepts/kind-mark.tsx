import type { ConceptKind } from '@symptograph/core';
import {
  Bone,
  FlaskConical,
  Footprints,
  HeartPulse,
  type LucideIcon,
  Pill,
  Ruler,
  Stethoscope,
  TriangleAlert,
} from 'lucide-react';

const MARKS: Readonly<Record<ConceptKind, { readonly icon: LucideIcon; readonly colour: string }>> = {
  SYMPTOM: { icon: HeartPulse, colour: 'text-symptom' },
  CONDITION: { icon: Stethoscope, colour: 'text-condition' },
  DIAGNOSTIC_TEST: { icon: FlaskConical, colour: 'text-diagnostic-test' },
  TREATMENT: { icon: Pill, colour: 'text-treatment' },
  RISK_FACTOR: { icon: TriangleAlert, colour: 'text-risk-factor' },
  ANATOMY: { icon: Bone, colour: 'text-anatomy' },
  FACTOR: { icon: Footprints, colour: 'text-factor' },
  OBSERVABLE: { icon: Ruler, colour: 'text-observable' },
};

/** The sign and colour of a kind, an ornament: the kind's name always stands beside it. */
export function KindMark({ kind, size = 18 }: { readonly kind: ConceptKind; readonly size?: number }) {
  const { icon: Icon, colour } = MARKS[kind];
  return <Icon aria-hidden="true" className={`shrink-0 ${colour}`} size={size} strokeWidth={1.75} />;
}
