import { rulePath } from '../rules/rule-path.ts';

/** The address of the playground of a rule: `/rules/high-fever/playground`. */
export function playgroundPath(rule: { readonly slug: string }): string {
  return `${rulePath(rule)}/playground`;
}
