import { Command } from 'commander';
import { environment, readSettings } from '../env.ts';
import { diagnose } from '../operation/diagnose.ts';
import { type Diagnosis, failing } from '../operation/diagnosis.ts';
import { StartupProblem } from '../startup-problem.ts';

/**
 * `doctor`: prints what an installation is and what is wrong with it, a line a thing, each `ok`, `warn` or `fail` with what to do; ends
 * with exit code 1 when something fails.
 */
export function doctorCommand(): Command {
  return new Command('doctor')
    .description('Tells what this installation is and what is wrong with it, without changing it.')
    .action(async () => {
      const diagnoses = await diagnoseHere();
      const widest = Math.max(...diagnoses.map(({ about }) => about.length));
      for (const { level, about, sentence } of diagnoses) {
        process.stdout.write(`${level.toLowerCase().padEnd(5)} ${about.padEnd(widest)}  ${sentence}\n`);
      }
      if (diagnoses.some(({ level }) => level === 'FAIL')) process.exitCode = 1;
    });
}

async function diagnoseHere(): Promise<readonly Diagnosis[]> {
  try {
    return await diagnose(readSettings(environment), process.versions.node);
  } catch (error) {
    if (error instanceof StartupProblem) return [failing('settings', error.message)];
    throw error;
  }
}
