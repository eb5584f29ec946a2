/** Where a verdict that is not sent yet is kept. */
export function reviewPlace(number: number): string {
  return `CS-${number}:review`;
}

/** What a verdict begins with. */
export const UNSENT_REVIEW = { verdict: 'APPROVE', text: '' } as const satisfies Record<string, string>;
