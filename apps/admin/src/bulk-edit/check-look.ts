/** The classes of a box that selects: where the focus leads to it, the page leaves room for what stands at its edges. */
export const CHECK_LOOK = 'size-5 scroll-mt-20 scroll-mb-40 cursor-pointer accent-accent';
