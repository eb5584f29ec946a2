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
  const parsed = recentShape.safeParse(jsonOf(localStorage.getItem(KEY)));
  return parsed.success ? parsed.data : [];
}

/** Remembers an entry as the latest; only concepts are kept. */
export function rememberEntry({ href, name, kind, label }: PaletteEntry): void {
  if (kind === undefined || label === undefined) return;
  const others = recentEntries().filter((entry) => entry.href !== href);
  localStorage.setItem(KEY, JSON.stringify([{ href, name, kind, label }, ...others].slice(0, MOST)));
}

function jsonOf(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '[]');
  } catch {
    return [];
  }
}
