declare module 'vitest' {
  interface ProvidedContext {
    /** The data folder that `ready-data.mjs` makes. */
    readonly readyData: string;
  }
}

export {};
