import { type SearchParams, textParam } from '../ui/search-params.ts';
import { CONTRACTS_PATH } from './contract-path.ts';

/** What the address of the list of contracts asks for. */
export interface ContractListRequest {
  readonly text: string | undefined;
  /** Whether only contracts are told that the published rules do not keep. */
  readonly onlyBroken: boolean;
}

/** Reads the list's address; what it does not know in it counts as absent. */
export function readContractListRequest(params: SearchParams): ContractListRequest {
  return {
    text: textParam(params, 'q')?.trim() || undefined,
    onlyBroken: textParam(params, 'kept') === 'no',
  };
}

/** The address that asks for it. */
export function contractListPath({ text, onlyBroken }: ContractListRequest): string {
  const params = new URLSearchParams([
    ...(text === undefined ? [] : [['q', text]]),
    ...(onlyBroken ? [['kept', 'no']] : []),
  ]);
  return params.size === 0 ? CONTRACTS_PATH : `${CONTRACTS_PATH}?${params}`;
}
