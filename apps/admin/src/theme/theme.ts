import { z } from 'zod';

/** The choices of the theme switch; `system` follows the device and is what a first visit gets. */
export const THEMES = ['system', 'light', 'dark'] as const;

export type Theme = (typeof THEMES)[number];

/** The cookie that remembers the choice, so that the server renders it and nothing flashes. */
export const THEME_COOKIE = 'theme';

const themeShape = z.enum(THEMES).catch('system');

/** The theme that a cookie's text stands for; anything unknown is `system`. */
export function parseTheme(text: string | undefined): Theme {
  return themeShape.parse(text);
}
