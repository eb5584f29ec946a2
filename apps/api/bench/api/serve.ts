/**
 * A contender in a process of its own: `serve.js <contender> <file of what is handed>`. Loads only what that contender
 * needs, tells its address, and ends with its parent.
 */
import { type Contender, readHanded } from './served.ts';

const CONTENDERS: Readonly<Record<string, () => Promise<Contender>>> = {
  raw: async () => (await import('./contenders/raw.ts')).raw,
  'raw-same-head': async () => (await import('./contenders/raw.ts')).rawSameHead,
  cached: async () => (await import('./contenders/ours.ts')).ours({ cached: true }),
  bare: async () => (await import('./contenders/bare.ts')).bare({ remembering: true }),
  forgetful: async () => (await import('./contenders/bare.ts')).bare({ remembering: false }),
  uncached: async () => (await import('./contenders/ours.ts')).ours({ cached: false }),
  apollo: async () => (await import('./contenders/apollo.ts')).apollo,
  yoga: async () => (await import('./contenders/yoga.ts')).yoga({ jit: false }),
  'yoga-jit': async () => (await import('./contenders/yoga.ts')).yoga({ jit: true }),
  mercurius: async () => (await import('./contenders/mercurius.ts')).mercurius({ jit: false }),
  'mercurius-jit': async () => (await import('./contenders/mercurius.ts')).mercurius({ jit: true }),
};

process.once('disconnect', () => process.exit());
const [name = '', file = ''] = process.argv.slice(2);
const load = CONTENDERS[name];
if (!load) throw new Error(`There is no contender ${name}.`);
const contender = await load();
process.send?.({ url: await contender(readHanded(file)) });
