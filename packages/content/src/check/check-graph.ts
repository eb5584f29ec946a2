import { buildSnapshot, type Finding, validate } from '@symptograph/core';
import type { CompiledPack } from '../compile/compile-pack.ts';
import type { PackFinding } from '../finding.ts';
import { fieldsOf, listOf } from '../plain.ts';
import { describeSpot } from '../read/describe-spot.ts';
import { type Path, type Spot, under } from '../read/spot.ts';
import { ruleListOf } from '../shape/pack-keys.ts';
import { writtenPath } from './written-path.ts';

/** Core's findings on the graph of a pack, at the file and line that they are about. */
export function checkGraph({ document, spots }: CompiledPack): readonly PackFinding[] {
  return validate(buildSnapshot(document)).flatMap((finding) => {
    const spot = spots.get(finding.subject);
    return spot ? [locate(finding, spot)] : [];
  });
}

function locate({ code, severity, path, sentence }: Finding, subject: Spot): PackFinding {
  const spot = under(subject, ...writtenIn(subject, stepsOf(path)));
  return {
    code,
    severity,
    file: spot.file.file,
    ...spot.file.placeOf(spot.path),
    sentence: `In ${describeSpot(spot)}: ${sentence}`,
  };
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
