/** The address of the list of people. */
export const PEOPLE_PATH = '/people';

/** The address of the page on a person. */
export function personPath({ id }: { readonly id: string }): string {
  return `${PEOPLE_PATH}/${id}`;
}
