/** The request's header by which these pages know their own address; the proxy sets it. */
export const PATH_HEADER = 'x-symptograph-path';
