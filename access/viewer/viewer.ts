import "server-only";

/** Who is asking. `guest` is the hash of their token, `address` of the network address that they ask from. */
export type Viewer = { readonly guest: string; readonly address: string };
