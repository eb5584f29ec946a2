/** Whether a time is earlier than another (both ISO 8601, UTC, to whatever precision). */
export function isEarlier(one: string, other: string): boolean {
  return sortable(one) < sortable(other);
}

/** The same day and time some years later; 29 February stands for itself, which sorts before 1 March. */
export function yearsAfter(time: string, years: number): string {
  return `${String(Number(time.slice(0, 4)) + years).padStart(4, '0')}${time.slice(4)}`;
}

const EARLIEST = '0000-01-01T00:00:00';

/** A text that sorts as time does: what is left out is the earliest that it can be. */
function sortable(time: string): string {
  const [whole = '', fraction = ''] = time.replace(/Z$/, '').split('.');
  return `${whole}${EARLIEST.slice(whole.length)}.${fraction.padEnd(9, '0')}`;
}
