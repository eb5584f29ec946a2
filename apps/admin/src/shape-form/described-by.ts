/** The ids of what describes an input, as `aria-describedby` takes them; undefined when nothing does. */
export function describedByOf(...ids: readonly (string | false | undefined)[]): string | undefined {
  return ids.filter(Boolean).join(' ') || undefined;
}
