import type { Spot } from './read/spot.ts';

/** One thing that is wrong in a pack, and where. */
export interface PackFinding {
  readonly code: string;
  /** A pack with an ERROR does not load. */
  readonly severity: 'ERROR' | 'WARNING';
  /** Path of the file, as the pack's folder was given. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
  /** What is wrong, where, and what to do. */
  readonly sentence: string;
}

/** Takes a finding. */
export type Report = (finding: PackFinding) => void;

/** An error at a spot. */
export function errorAt(spot: Spot, code: string, sentence: string): PackFinding {
  return { code, severity: 'ERROR', file: spot.file.file, ...spot.file.placeOf(spot.path), sentence };
}

/** Whether any finding is an error. */
export function hasErrors(findings: readonly PackFinding[]): boolean {
  return findings.some(({ severity }) => severity === 'ERROR');
}

/** The findings by file, line, column and code. */
export function inReadingOrder(findings: readonly PackFinding[]): readonly PackFinding[] {
  return findings.toSorted(
    (a, b) =>
      compareTexts(a.file, b.file) || a.line - b.line || a.column - b.column || compareTexts(a.code, b.code),
  );
}

/** A finding as one line of output: `file:line:column severity code sentence`. */
export function findingLine({ file, line, column, severity, code, sentence }: PackFinding): string {
  return `${file}:${line}:${column} ${severity.toLowerCase()} ${code} ${sentence}`;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
