/** Something that happened, as others are told of it: they ask for what they need themselves. */
export type DeskEvent =
  | { readonly type: 'RELEASE'; readonly release: number }
  | { readonly type: 'CHANGE_SET'; readonly changeSet: number; readonly head: number };

/** Who tells and who listens within this process. */
export interface DeskEvents {
  readonly tell: (event: DeskEvent) => void;
  /** Hears of every event from now on, until the function that it returns is called. */
  readonly listen: (hear: (event: DeskEvent) => void) => () => void;
}

/** No listeners yet. */
export function createDeskEvents(): DeskEvents {
  const listeners = new Set<(event: DeskEvent) => void>();
  return {
    tell: (event) => {
      for (const hear of listeners) hear(event);
    },
    listen: (hear) => {
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
  };
}
