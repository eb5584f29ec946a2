/** Asks for the list of keys from anywhere on a page. */
export const KEYS_EVENT = 'symptograph-keys';

/** Opens the list of keys. */
export function showKeys(): void {
  dispatchEvent(new Event(KEYS_EVENT));
}
