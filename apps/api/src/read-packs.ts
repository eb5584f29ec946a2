import { contentPacks, findingLine, readPack } from '@symptograph/content';
import type { LoadablePack } from './services/load-packs.ts';
import { StartupProblem } from './startup-problem.ts';

/** The content packs that come with this version. Throws a StartupProblem when one of them does not load. */
export async function readPacks(): Promise<readonly LoadablePack[]> {
  return Promise.all(
    contentPacks().map(async ({ slug, folder }) => {
      const { pack, document, findings } = await readPack(folder);
      if (pack && document) return { title: pack.title, document };
      const [first] = findings.filter(({ severity }) => severity === 'ERROR');
      const example = first ? ` First: ${findingLine(first)}` : '';
      throw new StartupProblem(`The content pack ${slug} does not load; see pnpm content:check.${example}`);
    }),
  );
}
