import { canonicalJson, sha256Hex } from '@symptograph/rules';
import type { Conflict, Resolution } from './conflict.ts';

/** A conflict with its key. */
export function conflictOf(conflict: Omit<Conflict, 'key'>): Conflict {
  const { subjectId, path, kind, base, theirs, ours } = conflict;
  return { key: sha256Hex(canonicalJson({ subjectId, path, kind, base, theirs, ours })), ...conflict };
}

/** How a conflict was settled, when that was one of its choices. */
export function resolutionOf(
  conflict: Conflict,
  resolutions: ReadonlyMap<string, Resolution>,
): Resolution | undefined {
  const resolution = resolutions.get(conflict.key);
  return resolution && conflict.choices.includes(resolution.choice) ? resolution : undefined;
}
