/** By a key of each field, what it is called. */
const held = new Map<string, string>();
const listeners = new Set<() => void>();

let labels: readonly string[] = [];

/** Notes that what is typed in a field of this page is nothing that can be handed over, until what it gives is called. */
export function holdBack(key: string, label: string): () => void {
  held.set(key, label);
  tell();
  return () => {
    held.delete(key);
    tell();
  };
}

/** What the fields are called that hold their text back, in the order in which they began to; the same list while nothing changes. */
export function heldBack(): readonly string[] {
  return labels;
}

/** Calls back whenever a field holds its text back or does no longer, until what it gives is called. */
export function watchHeldBack(onChange: () => void): () => void {
  listeners.add(onChange);
  return () => listeners.delete(onChange);
}

function tell(): void {
  labels = [...held.values()];
  for (const listener of listeners) listener();
}
