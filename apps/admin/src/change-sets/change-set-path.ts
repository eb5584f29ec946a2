/** The address of the list of change sets. */
export const CHANGE_SETS_PATH = '/change-sets';

/** The address of the page that begins a change set. */
export const NEW_CHANGE_SET_PATH = '/change-sets/new';

/** The address of a change set. */
export function changeSetPath(number: number): string {
  return `${CHANGE_SETS_PATH}/${number}`;
}

/** The address of the page of a change set on which people talk about it. */
export function conversationsPath(number: number): string {
  return `${changeSetPath(number)}/changes`;
}
