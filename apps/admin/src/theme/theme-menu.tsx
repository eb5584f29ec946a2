'use client';

import { Menu } from '@base-ui/react/menu';
import { Check, Monitor, Moon, Sun } from 'lucide-react';
import { parseTheme, THEMES, type Theme } from './theme.ts';
import { chooseTheme, useTheme } from './use-theme.ts';

const LABELS = { system: 'As on this device', light: 'Light', dark: 'Dark' } as const satisfies Record<
  Theme,
  string
>;
const ICONS = { system: Monitor, light: Sun, dark: Moon } as const;
/** The switch between light, dark and the device's own choice; applied at once and remembered for a year. */
export function ThemeMenu({ initial }: { readonly initial: Theme }) {
  const theme = useTheme(initial);
  const Icon = ICONS[theme];
  return (
    <Menu.Root>
      <Menu.Trigger
        aria-label={`Theme: ${LABELS[theme]}`}
        className="inline-flex size-10 items-center justify-center rounded-md text-ink-soft hover:bg-sunken hover:text-ink data-popup-open:bg-sunken"
      >
        <Icon aria-hidden="true" size={18} />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={6} align="end" className="z-50">
          <Menu.Popup className="min-w-52 rounded-md border border-line bg-surface p-1 shadow-lg">
            <Menu.RadioGroup
              value={theme}
              onValueChange={(value) => chooseTheme(parseTheme(String(value)))}
              aria-label="Theme"
            >
              {THEMES.map((name) => (
                <Menu.RadioItem
                  key={name}
                  value={name}
                  closeOnClick
                  className="flex min-h-10 cursor-pointer items-center justify-between gap-4 rounded-sm px-3 text-sm data-highlighted:bg-accent-wash"
                >
                  {LABELS[name]}
                  <Menu.RadioItemIndicator>
                    <Check aria-hidden="true" size={16} className="text-accent" />
                  </Menu.RadioItemIndicator>
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
