/** Where a case that a change set may have changed leads: to its editor in that set. */
export function caseInSetPath(changeSet: number): (of: { readonly id: string }) => string {
  return ({ id }) => `/edit/${id}?in=${changeSet}`;
}
