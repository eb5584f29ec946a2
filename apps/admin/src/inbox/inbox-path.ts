/** The address of the inbox. */
export const INBOX_PATH = '/inbox';

/** The address of all that the graph lacks. */
export const INBOX_GAPS_PATH = '/inbox/gaps';
