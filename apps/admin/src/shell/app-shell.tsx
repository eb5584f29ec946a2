import { can, type Viewer } from '@symptograph/core';
import { LogIn } from 'lucide-react';
import type { ReactNode } from 'react';
import { CONTRACTS_PATH } from '../contracts/contract-path.ts';
import { CRITERIA_PATH } from '../criteria/criterion-path.ts';
import { KeysHelp } from '../keys/keys-help.tsx';
import { paletteActions } from '../palette/palette-actions.ts';
import { PaletteButton } from '../palette/palette-button.tsx';
import { AccountMenu } from '../session/account-menu.tsx';
import { roleNames } from '../session/role-names.ts';
import type { Theme } from '../theme/theme.ts';
import { ThemeMenu } from '../theme/theme-menu.tsx';
import { IntentLink } from '../ui/intent-link.tsx';
import { Brand } from './brand.tsx';
import { LiveRefresh } from './live-refresh.tsx';
import { MenuDrawer } from './menu-drawer.tsx';
import type { NavigationEntry } from './navigation.ts';
import { NavigationList } from './navigation-list.tsx';

interface AppShellProps {
  readonly entries: readonly NavigationEntry[];
  readonly release: number | undefined;
  readonly viewer: Viewer | undefined;
  readonly theme: Theme;
  readonly children: ReactNode;
}

/** The frame of every page: skip link, header, side bar, content and footer. */
export function AppShell({ entries, release, viewer, theme, children }: AppShellProps) {
  return (
    <>
      <a
        href="#content"
        className="fixed top-2 left-2 z-50 -translate-y-20 rounded-md bg-accent px-4 py-2 text-sm font-semibold text-on-accent focus:translate-y-0"
      >
        Skip to content
      </a>
      {viewer !== undefined && can(viewer, 'READ_DRAFTS') === true ? <LiveRefresh release={release} /> : null}
      <header className="sticky top-0 z-30 border-b border-line bg-surface/95 backdrop-blur-sm">
        <div className="mx-auto flex h-14 max-w-[90rem] items-center gap-1 px-2 sm:gap-2 sm:px-4 lg:px-6">
          <div className="lg:hidden">
            <MenuDrawer entries={entries} />
          </div>
          <Brand />
          <div className="ml-auto flex items-center gap-1">
            <PaletteButton
              pages={[
                { href: '/', name: 'Home' },
                ...entries.map(({ href, name, kind }) => ({ href, name, kind })),
                { href: CRITERIA_PATH, name: 'Criteria' },
                { href: CONTRACTS_PATH, name: 'Contracts' },
                ...(viewer?.kind === 'PERSON' ? [{ href: '/account', name: 'Account' }] : []),
              ]}
              actions={paletteActions(viewer)}
              showsChangeSets={viewer !== undefined && can(viewer, 'READ_DRAFTS') === true}
            />
            <a
              href="/graphql"
              className="hidden min-h-10 items-center rounded-md px-3 text-sm text-ink-soft hover:bg-sunken hover:text-ink md:inline-flex"
            >
              GraphQL API
            </a>
            <ThemeMenu initial={theme} />
            {viewer?.kind === 'PERSON' ? (
              <AccountMenu name={viewer.name} roles={roleNames(viewer.roles)} />
            ) : (
              <IntentLink
                href="/sign-in"
                className="inline-flex min-h-10 min-w-10 items-center justify-center rounded-md text-sm text-ink-soft hover:bg-sunken hover:text-ink sm:px-3"
              >
                <LogIn aria-hidden="true" size={18} className="sm:hidden" />
                <span className="sr-only sm:not-sr-only">Sign in</span>
              </IntentLink>
            )}
          </div>
        </div>
      </header>
      {viewer?.kind === 'PERSON' ? <KeysHelp /> : null}
      <div className="mx-auto flex max-w-[90rem]">
        <aside className="sticky top-14 hidden h-[calc(100dvh-3.5rem)] w-60 shrink-0 self-start overflow-y-auto px-3 py-4 lg:block">
          <nav aria-label="Main">
            <NavigationList entries={entries} />
          </nav>
        </aside>
        <div className="flex min-h-[calc(100dvh-3.5rem)] min-w-0 grow flex-col border-line lg:border-l">
          <main id="content" tabIndex={-1} className="grow px-4 py-6 outline-none sm:px-8 lg:px-10 lg:py-8">
            {children}
          </main>
          <Footer release={release} />
        </div>
      </div>
    </>
  );
}

function Footer({ release }: { readonly release: number | undefined }) {
  return (
    <footer className="border-t border-line px-4 py-6 text-sm text-ink-faint sm:px-8 lg:px-10">
      <p>
        Information for education and research, not a diagnosis. In an emergency call your local emergency
        number.
      </p>
      {release === undefined ? null : <p className="mt-1 tabular-nums">Release {release} of the graph</p>}
    </footer>
  );
}
