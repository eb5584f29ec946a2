'use client';

import type { Subject } from '@symptograph/core';
import type { ReactNode } from 'react';
import { capitalised } from '../concepts/capitalised.ts';
import { EditingBar } from '../editing/editing-bar.tsx';
import { type Editing, useEditing } from '../editing/use-editing.ts';
import { useHeldTextsOf } from '../editing/use-held-texts-of.ts';
import { NamesProvider } from '../naming/names.tsx';
import { HeldTextsProvider } from '../ui/held-texts.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { ReadyFields } from '../ui/ready-fields.tsx';
import { AlsoAtWork } from './also-at-work.tsx';
import { ClashPanel } from './clash-panel.tsx';
import type { EditorPage } from './load-editor.ts';
import { StatusBanner } from './status-banner.tsx';
import { SubjectActions } from './subject-actions.tsx';
import { titleOf } from './title-of.ts';
import { type EditorSession as EditorSessionState, useEditorSession } from './use-editor-session.ts';

interface EditorFrameProps {
  readonly id: string;
  readonly page: EditorPage;
  /** Whether what is written needs the width of the window. */
  readonly isWide?: boolean;
  readonly trail: readonly { readonly name: string; readonly href: string }[];
  readonly children: (subject: Subject, editing: Editing) => ReactNode;
}

/** What every editor has: where edits go, who else is at work, two versions when there are, and the subject's title. */
export function EditorFrame(props: EditorFrameProps) {
  const { key, within, onBegun } = useEditorSession();
  return <EditorSession key={key} {...props} within={within} onBegun={onBegun} />;
}

interface EditorSessionProps extends EditorFrameProps, Pick<EditorSessionState, 'within' | 'onBegun'> {}

function EditorSession({ id, page, isWide = false, trail, children, within, onBegun }: EditorSessionProps) {
  const isOther = page.changeSet?.number !== within;
  const editing = useEditing({
    page: id,
    person: page.person,
    changeSet: within,
    isOther,
    title: `Edits of ${titleOf(page.subject)}`.slice(0, 200),
    head: isOther ? 0 : (page.changeSet?.head ?? 0),
    release: page.release,
    roots: [id],
    subjects: page.subjects,
    published: page.publishedSubjects,
    onBegun,
  });
  const held = useHeldTextsOf(id, editing);
  const subject = editing.state.subjects.get(id);
  return (
    <NamesProvider known={page.names}>
      <EditingBar editing={editing} />
      <div
        className={`mt-5 grid scroll-mt-32 gap-8 [&_h2]:scroll-mt-20 ${isWide ? 'max-w-7xl' : 'max-w-4xl'}`}
      >
        <div className="flex flex-wrap items-end justify-between gap-3">
          <PageHeader
            title={capitalised(titleOf(subject ?? page.subject)) || 'Not named yet'}
            trail={trail}
          />
          <SubjectActions id={id} published={page.published} editing={editing} />
        </div>
        {subject ? <StatusBanner subject={subject} published={page.published} editing={editing} /> : null}
        <ClashPanel editing={editing} />
        <AlsoAtWork
          id={id}
          person={page.person}
          sets={page.alsoAtWork
            .map(({ changeSet }) => changeSet)
            .filter(({ number }) => number !== editing.state.changeSet)}
        />
        {subject ? (
          <ReadyFields isReady={editing.isReady}>
            <HeldTextsProvider value={held}>{children(subject, editing)}</HeldTextsProvider>
          </ReadyFields>
        ) : (
          <p className="text-ink-soft">This change set takes it away. Undo brings it back.</p>
        )}
      </div>
    </NamesProvider>
  );
}
