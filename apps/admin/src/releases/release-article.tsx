import { can, type Viewer } from '@symptograph/core';
import { changeSetPath } from '../change-sets/change-set-path.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { Count } from '../ui/count.tsx';
import { FactRow, FactRows } from '../ui/fact-row.tsx';
import { Moment } from '../ui/moment.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { Section } from '../ui/section.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { ChainMark } from './chain-mark.tsx';
import { comparePath } from './compare-request.ts';
import type { LoadedRelease } from './load-release.ts';
import { ReleaseChanges } from './release-changes.tsx';
import { RELEASES_PATH } from './release-path.ts';
import { RevertRelease } from './revert-release.tsx';

interface ReleaseArticleProps {
  readonly loaded: LoadedRelease;
  readonly viewer: Viewer | undefined;
  /** The change set behind it; null when it came from none, undefined for whom it is not to read. */
  readonly changeSet: number | null | undefined;
}

/** A release: what it holds, how it follows on the one before it, what it changed, and for those who may, the way back. */
export function ReleaseArticle({ loaded, viewer, changeSet }: ReleaseArticleProps) {
  const { release, before } = loaded;
  const may = (action: 'REVERT' | 'EDIT_CHANGE_SET') => viewer !== undefined && can(viewer, action) === true;
  return (
    <div className="grid max-w-4xl gap-8">
      <PageHeader
        title={`Release ${release.number}`}
        trail={[
          { name: 'Home', href: '/' },
          { name: 'Releases', href: RELEASES_PATH },
        ]}
        lead={release.title}
      />
      <FactRows>
        <FactRow name="Published">
          <Moment at={release.publishedAt} />
        </FactRow>
        <FactRow name="Holds">
          <Count of={release.concepts} /> concepts, <Count of={release.statements} /> statements
        </FactRow>
        {changeSet === undefined ? null : (
          <FactRow name="Made of">
            {changeSet === null ? (
              'a content pack, without a change set'
            ) : (
              <TextLink href={changeSetPath(changeSet)}>CS-{changeSet}</TextLink>
            )}
          </FactRow>
        )}
        <FactRow name="Read it">
          <code className="font-mono text-xs">/graphql?release={release.number}</code>
        </FactRow>
        <FactRow name="Hash (SHA-256)" wide>
          <p className="font-mono text-xs break-all">{release.hash}</p>
          <div className="mt-1 flex flex-wrap items-center gap-3">
            <ChainMark release={release} before={before} />
            <CopyButton text={release.hash} label="Copy the hash" />
          </div>
        </FactRow>
      </FactRows>
      <WhatChanged loaded={loaded} />
      {before !== null && may('REVERT') ? (
        <Section id="revert" title="Take it back">
          <RevertRelease number={release.number} mayNote={may('EDIT_CHANGE_SET')} />
        </Section>
      ) : null}
    </div>
  );
}

function WhatChanged({ loaded: { release, before, changes } }: { readonly loaded: LoadedRelease }) {
  if (before === null || changes === undefined) {
    return (
      <Section id="changed" title="What changed">
        <p className="text-ink-soft">It is the first release: everything in it is new.</p>
      </Section>
    );
  }
  const { nodes, totalCount } = changes;
  return (
    <Section
      id="changed"
      title={`What changed since release ${before.number}`}
      remark={totalCount === 1 ? '1 subject' : `${totalCount} subjects`}
    >
      <ReleaseChanges changes={nodes} />
      <p className="mt-3 text-sm">
        <TextLink href={comparePath({ from: before.number, to: release.number })}>
          {nodes.length < totalCount ? `All ${totalCount} differences` : 'Compare with another release'}
        </TextLink>
      </p>
    </Section>
  );
}
