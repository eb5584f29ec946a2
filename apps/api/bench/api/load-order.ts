import type { QueryName } from './questions.ts';

/** What the load program is told. */
export interface LoadOrder {
  readonly url: string;
  /** The server's process, whose processor time and memory are looked at. */
  readonly pid: number;
  /** The file of `writeHanded`. */
  readonly handed: string;
  readonly query: QueryName;
  readonly connections: number;
  readonly warmUpSeconds: number;
  readonly seconds: number;
}

/** What one measurement gave. */
export interface LoadResult {
  readonly answered: number;
  /** Answers other than 200, errors of the connection, and requests without an answer. */
  readonly failed: number;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Of an answer with its head. */
  readonly bytes: number;
  /** Processor time of the server for one request; absent where the system does not tell. */
  readonly serverMicroseconds?: number | undefined;
  /** Resident memory of the server at the end; absent where the system does not tell. */
  readonly memoryBytes?: number | undefined;
}
