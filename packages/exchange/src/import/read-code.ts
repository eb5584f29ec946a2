import { codeSystemOf } from '@symptograph/core';
import type { CodeRef } from './drafts.ts';

/**
 * The code that a CURIE of a file is, or the reason why it is none. `systems` are the mapping's names for code systems.
 */
export function readCode(curie: string, systems: Readonly<Record<string, string>>): CodeRef | string {
  const [, prefix, value] = /^([^:\s]+):(\S+)$/.exec(curie.trim()) ?? [];
  if (prefix === undefined || value === undefined) return 'it is no code: a system, a colon and a value';
  const name = systemNamed(prefix, systems) ?? prefix;
  const system = codeSystemOf(name);
  if (!system) return `${prefix} is no code system that the graph or the mapping knows`;
  if (!system.shape.test(value) || system.checks?.(value) === false) {
    return `it is no code of ${system.name} (expected: ${system.expected})`;
  }
  return { system: system.prefix, value };
}

function systemNamed(prefix: string, systems: Readonly<Record<string, string>>): string | undefined {
  if (Object.hasOwn(systems, prefix)) return systems[prefix];
  return Object.entries(systems).find(
    ([name]) => name.endsWith('*') && prefix.startsWith(name.slice(0, -1)),
  )?.[1];
}
