import { Link2, Link2Off } from 'lucide-react';
import { type ChainState, chainState, type Link } from './hash-chain.ts';

interface ChainMarkProps {
  readonly release: Link;
  /** The release before it, as far as it is known. */
  readonly before: Link | null | undefined;
}

/** The beginning of a release's hash, and whether it follows on the release before it. */
export function ChainMark({ release, before }: ChainMarkProps) {
  const state = chainState(release, before);
  return (
    <p
      className={`flex flex-wrap items-center gap-x-2 text-sm ${state === 'BROKEN' ? 'font-semibold text-danger' : 'text-ink-faint'}`}
    >
      {state === 'BROKEN' ? (
        <Link2Off aria-hidden="true" size={15} />
      ) : (
        <Link2 aria-hidden="true" size={15} />
      )}
      <code className="font-mono text-xs" title={release.hash}>
        {shortHash(release.hash)}
      </code>
      <span>{chainWords(state, release)}</span>
    </p>
  );
}

/** The first twelve digits of a hash, enough to tell releases apart by eye. */
function shortHash(hash: string): string {
  return `${hash.slice(0, 12)}…`;
}

function chainWords(state: ChainState, { number, previousHash }: Link): string {
  switch (state) {
    case 'FITS':
      return previousHash === null
        ? 'the first of the chain'
        : `names ${shortHash(previousHash)}, the hash of release ${number - 1}, before it`;
    case 'BROKEN':
      return `does not follow on release ${number - 1}: it names another hash before it. Run “symptograph verify”.`;
    case 'UNKNOWN':
      return '';
  }
}
