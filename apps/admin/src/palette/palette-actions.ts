import { type Action, can, type Viewer } from '@symptograph/core';
import { NEW_CHANGE_SET_PATH } from '../change-sets/change-set-path.ts';
import { NEW_PATH, newPath } from '../new-subject/new-path.ts';
import { NEW_TYPES } from '../new-subject/new-type.ts';
import type { PaletteCommand, PaletteEntry } from './palette-entry.ts';

const ACTIONS: readonly (PaletteEntry & { readonly needs: Action })[] = [
  { href: NEW_CHANGE_SET_PATH, name: 'Begin a change set', needs: 'CREATE_CHANGE_SET' },
  {
    href: NEW_PATH,
    name: 'New: concept, rule, criterion, contract, case or source',
    needs: 'CREATE_CHANGE_SET',
  },
  ...NEW_TYPES.map(({ segment, noun }) => ({
    href: newPath(segment),
    name: `New ${noun}`,
    isOnlyFound: true,
    needs: 'CREATE_CHANGE_SET' as const,
  })),
  { href: '/import', name: 'Import files', needs: 'CREATE_CHANGE_SET' },
  { href: '/change-sets?owner=me', name: 'Show my change sets', needs: 'CREATE_CHANGE_SET' },
  { href: '/account#interests', name: 'State conflicts of interest', needs: 'STATE_INTERESTS' },
  { href: '/account#keys', name: 'Make an API key', needs: 'MANAGE_OWN_KEYS' },
  { href: '/people/new', name: 'Add a person', needs: 'MANAGE_PEOPLE' },
];

const commandOf = (command: PaletteCommand, name: string): PaletteEntry => ({
  href: `#${command}`,
  name,
  command,
  isOnlyFound: true,
});

/** For everybody. */
const THEMES = [
  commandOf('LIGHT_THEME', 'Light theme'),
  commandOf('DARK_THEME', 'Dark theme'),
  commandOf('DEVICE_THEME', 'Theme as on this device'),
];

const SIGN_OUT = { ...commandOf('SIGN_OUT', 'Sign out'), needsWholeName: true };

/** What the palette offers to do to whoever looks, as far as they may. */
export function paletteActions(viewer: Viewer | undefined): readonly PaletteEntry[] {
  if (viewer === undefined) return THEMES;
  const allowed = ACTIONS.filter(({ needs }) => can(viewer, needs) === true);
  return [...allowed.map(({ needs: _, ...entry }) => entry), ...THEMES, SIGN_OUT];
}
