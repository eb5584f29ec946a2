/** Runs work; equal work that is asked for meanwhile, under the same name, waits for it. Without a name, always runs. */
export function createSingleFlight<Value>() {
  const flights = new Map<string, Promise<Value>>();
  return (name: string | undefined, work: () => Promise<Value>): Promise<Value> => {
    if (name === undefined) return work();
    const started = flights.get(name);
    if (started) return started;
    const flight = work().finally(() => flights.delete(name));
    flights.set(name, flight);
    return flight;
  };
}
