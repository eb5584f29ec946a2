import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { CompiledExecutor } from '../execution/compiled-executor.ts';
import type { GraphVersions } from '../graph-versions.ts';
import type { ReadContext } from '../read-context.ts';
import type { ByteCache } from './byte-cache.ts';
import type { LoadShedding } from './load-shedding.ts';

/** How requests to the public endpoint end. */
const OUTCOMES = ['cached', 'unchanged', 'executed', 'page', 'refused', 'failed'] as const;
type Outcome = (typeof OUTCOMES)[number];

/** What is measured while requests are answered. */
export interface RequestMetrics {
  readonly count: (outcome: Outcome) => void;
  /** Notes how long it took to execute an operation, in seconds. */
  readonly executed: (seconds: number) => void;
  /** All measures, in the text format of Prometheus. */
  readonly text: () => Promise<string>;
  readonly contentType: string;
}

/** What is read when measures are asked for. */
interface Measured {
  readonly versions: GraphVersions;
  readonly cache: ByteCache;
  readonly load: LoadShedding;
  readonly executor: CompiledExecutor<ReadContext>;
}

/** Empty measures. Counting a request is adding one to a number: names and labels come in when they are read. */
export function createRequestMetrics({ versions, cache, load, executor }: Measured): RequestMetrics {
  const registers = [new Registry()];
  const [registry] = registers as [Registry];
  const counts = new Map<Outcome, number>(OUTCOMES.map((outcome) => [outcome, 0]));
  new Counter({
    name: 'symptograph_requests_total',
    help: 'Requests to the public endpoint by how they ended.',
    labelNames: ['outcome'],
    registers,
    collect() {
      this.reset();
      for (const [outcome, count] of counts) this.inc({ outcome }, count);
    },
  });
  new Counter({
    name: 'symptograph_compiled_operations_total',
    help: 'Operations that were compiled, by whether their answer was written or left to graphql-js.',
    labelNames: ['outcome'],
    registers,
    collect() {
      this.reset();
      for (const [outcome, count] of Object.entries(executor.counts())) this.inc({ outcome }, count);
    },
  });
  const duration = new Histogram({
    name: 'symptograph_execution_seconds',
    help: 'How long operations took that were executed.',
    buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers,
  });
  const gauges: Readonly<Record<string, readonly [help: string, read: () => number]>> = {
    symptograph_release: [
      'The number of the current release.',
      () => versions.current()?.release.number ?? 0,
    ],
    symptograph_cache_answers: ['Answers that are kept.', () => cache.size().answers],
    symptograph_cache_bytes: ['Bytes that kept answers take.', () => cache.size().bytes],
    symptograph_in_flight: ['Requests that are worked on.', load.inFlight],
    symptograph_event_loop_late_seconds: [
      'How late the event loop was at most in the last second that was watched.',
      load.lateness,
    ],
    process_resident_memory_bytes: ['Memory of the process.', () => process.memoryUsage.rss()],
    nodejs_heap_size_used_bytes: ['Memory of the heap in use.', () => process.memoryUsage().heapUsed],
  };
  for (const [name, [help, read]] of Object.entries(gauges)) {
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read());
      },
    });
  }
  return {
    count: (outcome) => counts.set(outcome, (counts.get(outcome) ?? 0) + 1),
    executed: (seconds) => duration.observe(seconds),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
