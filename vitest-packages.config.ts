/**
 * How tests load the packages of this repository: their sources, or where SYMPTOGRAPH_BUILT is set, as the test command sets it after
 * its build, what was built of them, which Node loads by itself in a fraction of the time.
 */
const isBuilt = Boolean(process.env['SYMPTOGRAPH_BUILT']);

/** For the `resolve` and the `ssr.resolve` of a configuration of Vitest. */
export const resolve = {
  conditions: [...(isBuilt ? [] : ['symptograph-source']), 'module', 'node', 'development|production'],
};

/** For its `test.server`. */
export const server = { deps: { external: isBuilt ? [/\/packages\/[\w-]+\/dist\//] : [] } };
