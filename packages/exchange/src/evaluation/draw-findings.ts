import { createHash } from 'node:crypto';
import type { Case, CaseFinding } from '../cases/case.ts';

/**
 * What a patient tells at first: what they came with, else their first finding, and `others` of the rest, drawn by seed. The
 * draw depends on the seed, the case's group and the findings' codes only, and that with more others begins with that with fewer.
 */
export function drawFindings(
  { group, presenting, findings }: Case,
  { others, seed }: { readonly others: number; readonly seed: number },
): readonly CaseFinding[] {
  const first = findings.find(({ code }) => code === presenting) ?? findings[0];
  if (!first) return [];
  const place = ({ code }: CaseFinding) =>
    createHash('sha1').update(`${seed} ${group} ${code}`).digest('hex');
  const rest = findings
    .filter((finding) => finding !== first)
    .map((finding) => [place(finding), finding] as const);
  rest.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return [first, ...rest.slice(0, others).map(([, finding]) => finding)];
}
