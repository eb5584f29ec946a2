/** The address of the list of rules. */
export const RULES_PATH = '/rules';

/** The address of a rule's page: `/rules/high-fever-with-calf-pain`. */
export function rulePath({ slug }: { readonly slug: string }): string {
  return `${RULES_PATH}/${slug}`;
}
