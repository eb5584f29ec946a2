import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { aSource } from '@symptograph/core/testing';
import { openDatabase } from '@symptograph/db';
import { publishGraph } from '@symptograph/db/testing';
import { expect, test } from 'vitest';
import { runSymptograph } from './run-symptograph.ts';
import { smallGraph } from './small-pack.ts';
import { newDatabase } from './start-test-api.ts';

/** Runs `symptograph sources` on a data folder. */
function run(dataFolder: string) {
  return runSymptograph(['sources'], { env: { PATH: process.env['PATH'], SYMPTOGRAPH_DATA: dataFolder } });
}

test('the command tells each source that does not answer in a line, and a sum; without data it says so', async () => {
  const web = createServer(({ url }, response) => response.writeHead(url === '/gone' ? 404 : 200).end());
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(web.address() as AddressInfo).port}`;
  const named = ['Gone', 'Here'].map((title, index) =>
    aSource(index + 2, { title, url: `${origin}/${title.toLowerCase()}` }),
  );
  const place = await newDatabase('embedded');
  const database = await openDatabase(place.options);
  await publishGraph(database, { ...smallGraph, sources: [...smallGraph.sources, ...named] });
  await database.close();

  const { dataFolder } = place.options;
  const [checked, nowhere] = await Promise.all([run(dataFolder), run(join(dataFolder, 'nowhere'))]);
  expect(nowhere).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/^There are no data in /) });
  const [first, ...rest] = checked.out.split('\n');
  expect(first).toMatch(/^not found since \d{4}-\d\d-\d\d {2}Gone {2}http\S+\/gone {2}It answered 404\.$/);
  expect(rest).toEqual([
    'Addresses visited: 2 (1 reachable, 0 moved, 1 not found, 0 refused, 0 no answer). Sources without an address: 1.',
    '',
  ]);
  expect(checked).toMatchObject({ code: 0, err: '' });

  const closed = new Promise((resolve) => web.close(resolve));
  web.closeAllConnections();
  await closed;
  await place.remove();
}, 180_000);
