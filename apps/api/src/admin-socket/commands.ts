/** What a command does with what it was given; what it resolves to is sent back as JSON. */
export type Command = (given: unknown) => Promise<unknown>;

/** Commands that a running API takes from the machine that it runs on, by name: `user.create`. */
export type Commands = ReadonlyMap<string, Command>;
