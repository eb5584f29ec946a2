import { signOut } from '../session/sign-out.ts';
import { chooseTheme } from '../theme/use-theme.ts';
import type { PaletteCommand } from './palette-entry.ts';

const THEMES = { LIGHT_THEME: 'light', DARK_THEME: 'dark', DEVICE_THEME: 'system' } as const;

/** Does what an entry of the palette does on this page; says why not when it cannot. */
export async function runCommand(command: PaletteCommand): Promise<string | undefined> {
  if (command === 'SIGN_OUT') return signOut();
  chooseTheme(THEMES[command]);
  return undefined;
}
