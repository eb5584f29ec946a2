/** A moment as a field of type datetime-local has it: in the reader's time zone, to the minute, `2026-11-28T09:30`. */
export function localMinute(moment: Date): string {
  const two = (count: number) => String(count).padStart(2, '0');
  const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join('-');
  return `${day}T${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
