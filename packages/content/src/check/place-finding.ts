import type { Finding } from '@symptograph/core';
import type { CompiledPack } from '../compile/compile-pack.ts';
import { errorIn } from '../error-in.ts';
import type { PackFinding } from '../finding.ts';
import { fieldsOf, listOf } from '../plain.ts';
import { type Path, type Spot, under } from '../read/spot.ts';
import { ruleListOf } from '../shape/pack-keys.ts';
import { writtenPath } from './written-path.ts';

/** A finding on a subject of a pack's graph, at the file and line that it is about; none when the pack does not have the subject. */
export function placeFinding(
  { code, severity, subject, path, sentence }: Omit<Finding, 'gate'>,
  spots: CompiledPack['spots'],
): readonly PackFinding[] {
  const found = spots.get(subject);
  if (!found) return [];
  const spot = under(found, ...writtenIn(found, stepsOf(path)));
  return [{ ...errorIn(spot, code, sentence), severity }];
}

/** Rules, criteria, contracts and cases are written in another form than core's; concepts and statements are not. */
function writtenIn({ file, path: [key = '', position] }: Spot, steps: Path): Path {
  if (!ruleListOf(key)) return steps;
  return writtenPath(fieldsOf(listOf(fieldsOf(file.content)[key])[Number(position)]), steps);
}

function stepsOf(path: string): Path {
  if (path === '') return [];
  return path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
