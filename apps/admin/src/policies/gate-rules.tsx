import { GATE_CODES } from '@symptograph/core';
import { GATE_WORDS } from './gate-words.ts';

/** All that a change set must have before it can be published. */
export function GateRules() {
  return (
    <ol className="grid max-w-prose list-decimal gap-1.5 pl-6 marker:text-ink-faint">
      {GATE_CODES.map((code) => (
        <li key={code}>{GATE_WORDS[code]}</li>
      ))}
    </ol>
  );
}
