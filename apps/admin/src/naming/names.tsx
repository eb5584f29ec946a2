'use client';

import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react';

/** Names of what ids stand for on a page. */
export interface Names {
  readonly nameOf: (id: string) => string;
  /** Takes note of a name that was met, such as of something that was just picked. */
  readonly remember: (id: string, name: string) => void;
}

const NamesContext = createContext<Names>({ nameOf: (id) => id, remember: () => {} });

interface NamesProviderProps {
  readonly known: Readonly<Record<string, string>>;
  readonly children: ReactNode;
}

/** Gives a page the names of what it mentions; an id that nobody named stands for itself. */
export function NamesProvider({ known, children }: NamesProviderProps) {
  const [met, setMet] = useState<Readonly<Record<string, string>>>({});
  const remember = useCallback((id: string, name: string) => setMet((now) => ({ ...now, [id]: name })), []);
  const names = useMemo(
    () => ({ nameOf: (id: string) => met[id] ?? known[id] ?? id, remember }),
    [known, met, remember],
  );
  return <NamesContext value={names}>{children}</NamesContext>;
}

/** The names of this page. */
export function useNames(): Names {
  return use(NamesContext);
}
