'use client';

import { Autocomplete } from '@base-ui/react/autocomplete';
import { Dialog } from '@base-ui/react/dialog';
import { Search as SearchIcon, X } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { type KeyboardEvent, useEffect, useEffectEvent, useState } from 'react';
import { Alert } from '../ui/alert.tsx';
import type { PaletteEntry, PaletteGroup } from './palette-entry.ts';
import { paletteGroups } from './palette-groups.ts';
import { PaletteItem } from './palette-item.tsx';
import { PaletteMessage } from './palette-message.tsx';
import { recentEntries, rememberEntry } from './recent-entries.ts';
import { runCommand } from './run-command.ts';
import { useChangeSets } from './use-change-sets.ts';
import { useSearch } from './use-search.ts';

interface PaletteDialogProps {
  readonly pages: readonly PaletteEntry[];
  readonly actions: readonly PaletteEntry[];
  readonly showsChangeSets: boolean;
  readonly onClose: () => void;
}

/** The most letters that are searched for; the API refuses longer texts. */
const MOST_LETTERS = 200;

/** The open palette: a text, what it finds, and where that leads; it is gone once it is closed. */
export function PaletteDialog({ pages, actions, showsChangeSets, onClose }: PaletteDialogProps) {
  const router = useRouter();
  const [text, setText] = useState('');
  const [recent] = useState(recentEntries);
  const [problem, setProblem] = useState<string>();
  const [isRunning, setIsRunning] = useState(false);
  const [isEnterWaiting, setEnterWaiting] = useState(false);
  const write = (next: string) => {
    setText(next);
    setProblem(undefined);
    setEnterWaiting(false);
  };
  const search = useSearch(text);
  const changeSets = useChangeSets(showsChangeSets);
  const groups = paletteGroups(text, search.found, { recent, pages, actions, changeSets });
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  const choose = async (entry: PaletteEntry) => {
    if (entry.command === undefined) {
      rememberEntry(entry);
      router.push(entry.href);
      return onClose();
    }
    if (isRunning) return;
    setIsRunning(true);
    const why = await runCommand(entry.command);
    setIsRunning(false);
    if (why === undefined) onClose();
    else setProblem(why);
  };
  // Enter is meant for what is found for the text that stands there, and not for what was in view before.
  const enter = (event: KeyboardEvent & { preventBaseUIHandler: () => void }) => {
    if (event.key !== 'Enter' || search.state !== 'ASKING') return;
    event.preventDefault();
    event.preventBaseUIHandler();
    setEnterWaiting(true);
  };
  const take = useEffectEvent(() => {
    setEnterWaiting(false);
    const first = groups[0]?.items[0];
    if (first) void choose(first);
  });
  const isAnswered = search.state !== 'ASKING';
  useEffect(() => {
    if (isEnterWaiting && isAnswered) take();
  }, [isEnterWaiting, isAnswered]);
  return (
    <Dialog.Root open onOpenChange={(open) => open || onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-scrim" />
        <Dialog.Popup
          aria-label="Search and go to"
          className="fixed inset-x-2 top-2 z-50 mx-auto flex max-h-[calc(100dvh-1rem)] max-w-2xl flex-col overflow-hidden rounded-md border border-line bg-surface shadow-lg sm:top-[12vh] sm:max-h-[72vh]"
        >
          <Autocomplete.Root
            open
            inline
            mode="none"
            items={groups}
            value={text}
            onValueChange={(value, { reason }) => reason === 'item-press' || write(value)}
            itemToStringValue={({ name }: PaletteEntry) => name}
            autoHighlight="always"
            keepHighlight
          >
            <div className="flex items-center gap-3 border-b border-line pr-2 pl-4 focus-within:bg-sunken">
              <SearchIcon aria-hidden="true" size={18} className="shrink-0 text-ink-faint" />
              <Autocomplete.Input
                aria-label="Search concepts, rules and pages"
                placeholder="A symptom, condition, test, treatment, rule or code"
                maxLength={MOST_LETTERS}
                onKeyDown={enter}
                className="min-h-14 w-full min-w-0 bg-transparent text-base outline-none placeholder:text-ink-faint"
              />
              <Dialog.Close
                aria-label="Close"
                className="inline-flex size-10 shrink-0 items-center justify-center rounded-md text-ink-soft hover:bg-sunken hover:text-ink"
              >
                <X aria-hidden="true" size={18} />
              </Dialog.Close>
            </div>
            <div className="min-h-0 overflow-y-auto overscroll-contain p-2">
              {problem === undefined ? null : <Alert>{problem}</Alert>}
              <PaletteMessage text={text} search={search} count={count} />
              <Autocomplete.List>
                {(group: PaletteGroup) => (
                  <Autocomplete.Group key={group.heading} items={group.items} className="not-last:mb-2">
                    <Autocomplete.GroupLabel className="px-3 py-1.5 text-xs font-semibold text-ink-faint">
                      {group.heading}
                    </Autocomplete.GroupLabel>
                    <Autocomplete.Collection>
                      {(entry: PaletteEntry) => (
                        <PaletteItem key={entry.href} entry={entry} onChoose={choose} />
                      )}
                    </Autocomplete.Collection>
                  </Autocomplete.Group>
                )}
              </Autocomplete.List>
            </div>
          </Autocomplete.Root>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
