import { Alert } from '../ui/alert.tsx';
import type { ActionRefusal } from './act-at-desk.ts';
import { refusalAbove } from './refusal-above.ts';

interface RefusalAlertProps {
  readonly refusal: ActionRefusal | undefined;
  /** The fields beside which stands what is wrong with them, by the ends of their paths. */
  readonly beside?: readonly string[] | undefined;
}

/** Why the desk refused to do something, but for what stands beside a field. */
export function RefusalAlert({ refusal, beside = [] }: RefusalAlertProps) {
  const above = refusal && refusalAbove(refusal, beside);
  return above === undefined ? null : <Alert>{above}</Alert>;
}
