import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { env } from '../env.ts';
import { loadViewer } from '../session/load-viewer.ts';
import { AppShell } from '../shell/app-shell.tsx';
import { loadKindCounts } from '../shell/load-kind-counts.ts';
import { loadUnread } from '../shell/load-unread.ts';
import { navigationEntries } from '../shell/navigation.ts';
import '../styles/app.css';
import { parseTheme, THEME_COOKIE } from '../theme/theme.ts';

export const metadata: Metadata = {
  title: { default: 'Symptograph', template: '%s · Symptograph' },
  description:
    'An open clinical knowledge graph: symptoms, conditions, tests and treatments, every link sourced.',
  ...(env.PUBLIC_URL !== undefined && { metadataBase: new URL(env.PUBLIC_URL) }),
};

export const viewport: Viewport = { colorScheme: 'light dark' };

/** The frame of all pages, in the theme that the visitor's cookie remembers. */
export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const [jar, statistics, viewer] = await Promise.all([cookies(), loadKindCounts(), loadViewer()]);
  const unread = await loadUnread(viewer);
  const theme = parseTheme(jar.get(THEME_COOKIE)?.value);
  return (
    <html lang="en" data-theme={theme}>
      <body>
        <AppShell
          entries={navigationEntries(statistics, viewer, unread)}
          release={statistics?.release}
          viewer={viewer}
          theme={theme}
        >
          {children}
        </AppShell>
      </body>
    </html>
  );
}
