'use client';

import { useSearchParams } from 'next/navigation';
import { useCallback, useState } from 'react';

/** One sitting at an editor: all that is written in one change set, from before its first edit begins it. */
export interface EditorSession {
  readonly key: number;
  /** The change set that the address names, whatever the router has kept of the page. */
  readonly within: number | undefined;
  /** Says that an edit began a change set: the sitting goes on as the address names it. */
  readonly onBegun: (changeSet: number) => void;
}

/** The sitting that the address asks for: another one when it names another change set, unless that was begun here. */
export function useEditorSession(): EditorSession {
  const said = useSearchParams().get('in');
  const within = said === null ? undefined : Number(said);
  const [sitting, setSitting] = useState<Sitting>({ key: 0, within, begun: undefined });
  if (sitting.within !== within) {
    const isSame = within !== undefined && within === sitting.begun;
    setSitting({ ...sitting, within, key: isSame ? sitting.key : sitting.key + 1 });
  }
  const onBegun = useCallback((begun: number) => setSitting((now) => ({ ...now, begun })), []);
  return { key: sitting.key, within, onBegun };
}

interface Sitting extends Pick<EditorSession, 'key' | 'within'> {
  readonly begun: number | undefined;
}
