const PREFIX = 'symptograph:window:';

let own: string | undefined;

/** The name of this window as long as it is not loaded anew. It holds a lock of that name, which the browser lets go of also when it crashes. */
export function thisWindow(): string {
  if (own !== undefined) return own;
  own = crypto.randomUUID();
  void navigator.locks.request(PREFIX + own, () => new Promise<never>(() => undefined));
  return own;
}

/** Whether a window was gone, and `act` was done while no other window could do so; at once. */
export async function ifGone(window: string, act: () => void): Promise<boolean> {
  if (window === own) {
    act();
    return true;
  }
  return navigator.locks.request(PREFIX + window, { ifAvailable: true }, (lock) => {
    if (lock) act();
    return lock !== null;
  });
}

/** Resolves once a window is gone; never when nobody listens any more. */
export async function gone(window: string, signal: AbortSignal): Promise<void> {
  try {
    await navigator.locks.request(PREFIX + window, { signal }, () => undefined);
  } catch (error) {
    if (!signal.aborted) throw error;
    await new Promise<never>(() => undefined);
  }
}
