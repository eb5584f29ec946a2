import type { Evidence } from '@symptograph/core';

/** A part of a concept or statement, with the evidence of its owner that the part names by id. */
export interface Cited<Part> {
  readonly part: Part;
  readonly evidence: readonly Evidence[];
}

/** A part with its owner's evidence; null when there is no such part. */
export function cited<Part extends object>(
  owner: { readonly evidence: readonly Evidence[] },
  part: Part | undefined,
): Cited<Part> | null {
  return part === undefined ? null : { part, evidence: owner.evidence };
}

/** Each part with its owner's evidence. */
export function citedEach<Part>(
  { evidence }: { readonly evidence: readonly Evidence[] },
  parts: readonly Part[],
): readonly Cited<Part>[] {
  return parts.map((part) => ({ part, evidence }));
}

/** The pieces of evidence that a part names. */
export function evidenceOf({
  part,
  evidence,
}: Cited<{ readonly evidence: readonly string[] }>): readonly Evidence[] {
  return evidence.filter(({ id }) => part.evidence.includes(id));
}

/** The one piece of evidence that a part names. Throws when its owner has no such piece, as no published graph does. */
export function onlyEvidenceOf({ part, evidence }: Cited<{ readonly evidence: string }>): Evidence {
  const piece = evidence.find(({ id }) => id === part.evidence);
  if (!piece) throw new Error(`Evidence ${part.evidence} is missing from its subject.`);
  return piece;
}
