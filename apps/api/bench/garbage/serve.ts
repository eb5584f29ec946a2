/** The API's edge over the content packs, in a process of its own: tells where it listens, then its heap when asked. */
import { readPacks } from '../../src/read-packs.ts';
import { serveGraph } from '../../test/serve-graph.ts';

const [pack] = await readPacks();
const api = await serveGraph({ cacheBytes: 8 * 1024 * 1024, rateLimit: 1_000_000, trustProxy: 1 });
if (pack) api.publish(pack.document);

process.on('message', () => {
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  process.send?.({ heapUsed, rss });
});
process.send?.({ url: api.url });
