import { RULES_PATH } from '../rules/rule-path.ts';

/** The address of the list of criteria. */
export const CRITERIA_PATH = `${RULES_PATH}/criteria`;

/** The address of a criterion's place in the list: `/rules/criteria#cri_…`. */
export function criterionPath(id: string): string {
  return `${CRITERIA_PATH}#${id}`;
}
