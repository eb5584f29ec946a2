import { Play, Square } from 'lucide-react';
import { Alert } from '../ui/alert.tsx';
import { BUTTON_LOOK } from '../ui/button-look.ts';
import { ProgressBar } from '../ui/progress-bar.tsx';
import type { CoverageRun } from './use-coverage-run.ts';

interface RunBarProps {
  readonly run: CoverageRun;
  /** How many rules there are. */
  readonly rules: number;
  readonly onStart: () => void;
  readonly onStop: () => void;
}

/** How far the run is, what it took, and the ways to stop it and to start it anew. */
export function RunBar({ run, rules, onStart, onStop }: RunBarProps) {
  const isRunning = run.state === 'RUNNING';
  return (
    <div className="grid gap-3 rounded-md border border-line bg-surface px-4 py-3 shadow-sm">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <p role="status" className="min-w-0 text-sm text-ink-soft tabular-nums">
          {statusOf(run, rules)}
        </p>
        {isRunning ? (
          <button type="button" onClick={onStop} className={BUTTON_LOOK}>
            <Square aria-hidden="true" size={14} /> Stop
          </button>
        ) : (
          <button type="button" onClick={onStart} className={BUTTON_LOOK}>
            <Play aria-hidden="true" size={15} /> Run all
          </button>
        )}
      </div>
      {isRunning ? <Progress run={run} /> : null}
      {run.state === 'AWAY' ? (
        <Alert>The cases could not be read: nothing answers. Run them again in a moment.</Alert>
      ) : null}
      {run.state === 'FAILED' ? (
        <Alert>This browser could not run the cases. Reload the page, or use another browser.</Alert>
      ) : null}
    </div>
  );
}

function Progress({ run: { cases, tried } }: Pick<RunBarProps, 'run'>) {
  const words = tried
    ? `${count(tried.done)} of ${count(tried.of)} mistakes tried`
    : cases
      ? 'Making the mistakes'
      : 'Reading and answering the cases';
  return (
    <div className="grid gap-1">
      <ProgressBar
        label="Progress of the run"
        share={tried && (tried.of === 0 ? 1 : tried.done / tried.of)}
      />
      <p className="text-xs text-ink-faint tabular-nums">{words}</p>
    </div>
  );
}

function statusOf({ state, cases, casesMs, tried, milliseconds }: CoverageRun, rules: number): string {
  if (!cases || casesMs === undefined)
    return state === 'RUNNING' ? 'The cases are being run …' : 'Nothing was run.';
  const answered = `${count(cases.verdicts.length)} cases answered by ${count(rules)} rules in ${duration(casesMs)}.`;
  if (state === 'STOPPED')
    return `${answered} Stopped after ${count(tried?.done ?? 0)} of ${count(tried?.of ?? 0)} mistakes.`;
  if (milliseconds === undefined) return answered;
  return `${answered} ${count(tried?.done ?? 0)} mistakes tried in ${duration(milliseconds - casesMs)}.`;
}

function count(number: number): string {
  return number.toLocaleString();
}

/** A time that something took: "41 ms", "1.8 s". */
function duration(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.max(1, Math.round(milliseconds))} ms`;
  return `${(milliseconds / 1000).toLocaleString(undefined, { maximumFractionDigits: 1 })} s`;
}
