/** The address of a subject's editor, in a change set or in a draft that the first edit begins. */
export function editPath(id: string, changeSet: number | undefined): string {
  return changeSet === undefined ? `/edit/${id}` : `/edit/${id}?in=${changeSet}`;
}
