import "server-only";
import { type LookupAddress, type LookupAllOptions, lookup } from "node:dns";
import type { LookupFunction } from "node:net";
import { isForbiddenAddress } from "./webhook-address";

type Resolve = (
  host: string,
  options: LookupAllOptions,
  callback: (error: NodeJS.ErrnoException | null, found: LookupAddress[]) => void,
) => void;

/** A name leads only to addresses that nothing is ever sent to. */
export class ForbiddenAddress extends Error {}

/**
 * Looks names up for one connection, and gives none of the addresses that nothing is ever sent to: what is checked is what is
 * connected to, however often the name's owner changes where it leads.
 */
export function lookUpAllowed(resolve: Resolve = lookup): LookupFunction {
  return (host, options, callback) => {
    const { family, hints } = options;
    const asked = {
      all: true,
      ...(family !== undefined && { family }),
      ...(hints !== undefined && { hints }),
    } as const;
    resolve(host, asked, (error, found) => {
      if (error) return callback(error, "");
      const [first, ...rest] = found.filter(({ address }) => !isForbiddenAddress(address));
      if (!first) return callback(new ForbiddenAddress(`${host} leads nowhere`), "");
      return options.all ? callback(null, [first, ...rest]) : callback(null, first.address, first.family);
    });
  };
}
