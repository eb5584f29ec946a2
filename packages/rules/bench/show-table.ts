import type { Timing } from './rounds.ts';

/** Prints rows below their headings, the first column to the left, the others to the right. */
export function showTable(headings: readonly string[], rows: readonly (readonly string[])[]): void {
  const all = [headings, ...rows];
  const widths = headings.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  for (const row of all) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    console.log(cells.join('  '));
  }
}

/** The headings of the cells that `shownTiming` gives. */
export const TIMING_HEADINGS = ['processor', 'clock', 'to ours'] as const;

/** A timing as cells of a table: processor, clock, and the processor time as a multiple of ours. */
export function shownTiming({ processor, clock }: Timing, ours: Timing): readonly string[] {
  return [shownTime(processor), shownTime(clock), `${(processor / ours.processor).toFixed(1)} x`];
}

/** A time in microseconds as people read it. */
export function shownTime(us: number): string {
  return us < 1000 ? `${us.toFixed(us < 10 ? 2 : 1)} us` : `${(us / 1000).toFixed(us < 10_000 ? 2 : 1)} ms`;
}
