import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Encoding } from './accepted-encoding.ts';

const asBrotli = promisify(brotliCompress);
const asGzip = promisify<Buffer, { readonly level: number }, Buffer>(gzip);

/** Bytes in an encoding, made on another thread. */
export async function compress(bytes: Buffer, encoding: Exclude<Encoding, 'identity'>): Promise<Buffer> {
  if (encoding === 'gzip') return asGzip(bytes, { level: 6 });
  return asBrotli(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 5,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}
