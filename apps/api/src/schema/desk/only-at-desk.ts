/** Options of types and fields that the editorial desk alone has. */
export const DESK = { subGraphs: ['Desk' as const] };
