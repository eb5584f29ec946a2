import { RULES_PATH } from '../rules/rule-path.ts';

/** The address of the list of contracts. */
export const CONTRACTS_PATH = `${RULES_PATH}/contracts`;

/** The address of a contract's place in the list: `/rules/contracts#ctr_…`. */
export function contractPath(id: string): string {
  return `${CONTRACTS_PATH}#${id}`;
}
