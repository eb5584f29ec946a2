import { startTestDatabases, type TestDatabases } from '@symptograph/db/testing';
import type { ProvidedContext } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    readonly testDatabases: TestDatabases;
  }
}

interface Project {
  provide<Key extends keyof ProvidedContext>(key: Key, value: ProvidedContext[Key]): void;
}

/** Starts what the suites copy their databases from, before the first and until after the last of them. */
export async function setup(project: Project): Promise<() => Promise<void>> {
  const { stop, ...templates } = await startTestDatabases();
  project.provide('testDatabases', templates);
  return stop;
}
