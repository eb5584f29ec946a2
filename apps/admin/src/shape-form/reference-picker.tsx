'use client';

import { Combobox } from '@base-ui/react/combobox';
import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { type Candidate, type Offer, useFieldScope } from './field-scope.ts';
import type { FieldTies } from './use-field-ties.ts';

interface ReferencePickerProps {
  readonly label: string;
  readonly prefixes: readonly string[];
  /** What ties it to what is said beside it. */
  readonly ties?: FieldTies;
  readonly onPick: (candidate: Candidate) => void;
}

interface Found {
  /** Undefined when nobody could look: what there is not must not be made then. */
  readonly found: readonly Candidate[] | undefined;
  /** The text that it was found for. */
  readonly of: string;
}

const PAUSE_MS = 120;

/** A candidate, or something that becomes one once it is picked. */
type Item = Candidate & { readonly offer?: Offer };

interface Asking {
  readonly of: Extract<Offer, { ask: unknown }>;
  /** What was searched for, which the closed list does not keep. */
  readonly text: string;
}

/**
 * Finds something by its name as one types and hands it over; what there is not can be made of the text, where the form lets one. Enter
 * takes only what was found for the text that stands there, and waits for it; what would be made has to be chosen.
 */
export function ReferencePicker({ label, prefixes, ties, onPick }: ReferencePickerProps) {
  const { find, offers } = useFieldScope();
  const [text, setText] = useState('');
  const [{ found, of }, setFound] = useState<Found>({ found: [], of: '' });
  const [isOpen, setOpen] = useState(false);
  const [asking, setAsking] = useState<Asking>();
  const [isEnterWaiting, setEnterWaiting] = useState(false);
  /** Whether an item was gone to, and not only marked because it is the first. */
  const hasMoved = useRef(false);
  const kinds = prefixes.join(' ');
  const hasFound = useEffectEvent((next: Found) => {
    setFound(next);
    if (!isEnterWaiting) return;
    setEnterWaiting(false);
    pick(next.found?.[0] ?? null);
  });
  useEffect(() => {
    let isStale = false;
    const timer = setTimeout(
      async () => {
        const next = await find(text, kinds.split(' '));
        if (!isStale) hasFound({ found: next, of: text });
      },
      text === '' ? 0 : PAUSE_MS,
    );
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [find, kinds, text]);
  const isOfNow = of === text;
  const isNew =
    found !== undefined &&
    isOfNow &&
    text.trim().length > 1 &&
    !found.some(({ name }) => name.toLowerCase() === text.trim().toLowerCase());
  const made = (isNew && offers?.(text.trim(), prefixes)) || [];
  const items: readonly Item[] = [
    ...(found ?? []),
    ...made.map((offer) => ({ id: offer.name, name: offer.name, offer })),
  ];
  const pick = (item: Item | null) => {
    if (item === null) return;
    setOpen(false);
    if (item.offer && 'ask' in item.offer) setAsking({ of: item.offer, text });
    else take(item.offer?.make() ?? item);
  };
  const take = (candidate: Candidate) => {
    setAsking(undefined);
    setText('');
    onPick(candidate);
  };
  const giveUp = () => {
    setText(asking?.text ?? '');
    setAsking(undefined);
  };
  const write = (next: string) => {
    setText(next);
    setEnterWaiting(false);
    hasMoved.current = false;
  };
  const press = (event: KeyboardEvent & { preventBaseUIHandler: () => void }) => {
    if (event.key.startsWith('Arrow')) hasMoved.current = true;
    if (event.key !== 'Enter' || (isOfNow && hasMoved.current)) return;
    event.preventDefault();
    event.preventBaseUIHandler();
    if (!isOfNow) setEnterWaiting(true);
    else if (text.trim() !== '') pick(found?.[0] ?? null);
  };
  return (
    <Combobox.Root
      items={items}
      filteredItems={items}
      open={isOpen}
      onOpenChange={setOpen}
      value={null}
      onValueChange={pick}
      inputValue={text}
      onInputValueChange={(value, { reason }) => reason === 'item-press' || write(value)}
      itemToStringLabel={({ name }: Item) => name}
      autoHighlight={!isOfNow || found === undefined || found.length > 0}
    >
      <div className="relative max-w-sm">
        <Search aria-hidden="true" size={15} className="absolute top-3 left-2.5 text-ink-faint" />
        <Combobox.Input
          {...ties}
          aria-label={label}
          onKeyDown={press}
          placeholder={prefixes.includes('evd') ? 'Search the evidence of this page' : 'Search by name'}
          className="min-h-9 w-full rounded-md border border-line-strong bg-surface pr-3 pl-8 text-sm placeholder:text-ink-faint aria-invalid:border-danger"
        />
      </div>
      <Combobox.Portal>
        <Combobox.Positioner sideOffset={4} className="z-50 w-(--anchor-width) min-w-72">
          <Combobox.Popup className="max-h-[min(20rem,var(--available-height))] overflow-y-auto rounded-md border border-line bg-surface p-1 shadow-lg">
            <Combobox.Empty className="px-3 py-2 text-sm text-ink-soft empty:hidden">
              {found === undefined
                ? 'The desk does not answer, so nobody can look now whether there is one. Try again in a while.'
                : 'Nothing of the right kind is called that.'}
            </Combobox.Empty>
            <Combobox.List aria-busy={!isOfNow}>
              {(candidate: Item) => (
                <Combobox.Item
                  key={candidate.id}
                  value={candidate}
                  className="flex min-h-9 cursor-pointer items-baseline justify-between gap-3 rounded-sm px-3 py-1.5 text-sm outline-none data-highlighted:bg-accent-wash data-highlighted:text-accent-strong"
                >
                  <span>{candidate.name}</span>
                  {candidate.remark === undefined ? null : (
                    <span className="text-xs text-ink-faint">{candidate.remark}</span>
                  )}
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
      {asking?.of.ask({ onMade: take, onClose: giveUp })}
    </Combobox.Root>
  );
}
