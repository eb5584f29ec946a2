import type { KeyScope } from './key-scope.ts';
import type { Role } from './role.ts';

/** Who asks: nobody known, a person who is signed in, or a program with a key. */
export type Viewer =
  | { readonly kind: 'ANONYMOUS' }
  | {
      readonly kind: 'PERSON';
      /** Id of the person. */
      readonly id: string;
      readonly name: string;
      readonly roles: readonly Role[];
    }
  | {
      readonly kind: 'KEY';
      /** Id of the person whom the key belongs to and in whose name it acts. */
      readonly id: string;
      /** Name of the key. */
      readonly name: string;
      /** BOT, or VIEWER where the key may only read. */
      readonly roles: readonly Role[];
      readonly keyId: string;
      readonly scopes: readonly KeyScope[];
      /** Roles of the person whom the key belongs to: it may do nothing that they may not. */
      readonly ownerRoles: readonly Role[];
    };
