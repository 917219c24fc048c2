import "server-only";

/**
 * Who is asking, when it is no member of the staff. `guest` is the hash of their token, `candidate` the hash of the
 * invitation's link that they opened (null: none), `address` of the network address that they ask from.
 */
export type Viewer = {
  readonly guest: string;
  readonly candidate: string | null;
  readonly address: string;
};
