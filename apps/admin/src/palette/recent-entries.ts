import { conceptKindShape } from '@symptograph/core';
import { z } from 'zod';
import type { PaletteEntry } from './palette-entry.ts';

const KEY = 'symptograph-recent';
const MOST = 5;

const recentShape = z.array(
  z.object({
    href: z.string().startsWith('/concepts/'),
    name: z.string(),
    kind: conceptKindShape,
    label: z.string(),
  }),
);

/** The concepts that were last gone to from the palette in this browser, the latest first. */
export function recentEntries(): readonly PaletteEntry[] {
  const parsed = recentShape.safeParse(stored());
  return parsed.success ? parsed.data : [];
}

/** Remembers an entry as the latest; only concepts are kept, and none where the browser keeps nothing. */
export function rememberEntry({ href, name, kind, label }: PaletteEntry): void {
  if (kind === undefined || label === undefined) return;
  const others = recentEntries().filter((entry) => entry.href !== href);
  const entries = [{ href, name, kind, label }, ...others].slice(0, MOST);
  try {
    localStorage.setItem(KEY, JSON.stringify(entries));
  } catch {
    // The storage is full or forbidden: going there matters more than remembering it.
  }
}

/** What is kept, whoever wrote it; nothing where storage is forbidden or holds no JSON. */
function stored(): unknown {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '[]');
  } catch {
    return [];
  }
}
