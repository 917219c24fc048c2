import Link from "next/link";
import { Button } from "@/components/ui/button";
import { fieldStyle } from "@/components/ui/field-style";
import type { Board, BoardQuery, StateCounts } from "@/scenarios/screening/board";
import { invitationState } from "@/scenarios/screening/invitation-state";
import { stateNames } from "@/scenarios/screening/say-state";
import { writeBoardAddress } from "./board-address";

type Props = { screening: string; query: BoardQuery; counts: StateCounts; names: Board["names"] };

/** Search, states with their counts, and who needs something. All of it is in the address, so that it can be kept. */
export function BoardFilters({ screening, query, counts, names }: Props) {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <div className="space-y-4">
      <nav aria-label="By state" className="flex flex-wrap gap-x-1 gap-y-1">
        {[null, ...invitationState.options].map((state) => (
          <Link
            key={state ?? "all"}
            prefetch={false}
            href={writeBoardAddress(screening, { ...query, state, page: 1 })}
            aria-current={query.state === state ? "true" : undefined}
            className="inline-flex min-h-9 items-center gap-2 rounded-field px-3 text-note text-soft tabular-nums hover:bg-sunk hover:text-ink aria-[current=true]:bg-wash aria-[current=true]:font-strong aria-[current=true]:text-ink"
          >
            {state === null ? "All" : stateNames[state]}
            <span>{(state === null ? all : counts[state]).toLocaleString("en-GB")}</span>
          </Link>
        ))}
      </nav>
      <form action={`/screenings/${screening}`} className="flex flex-wrap items-end gap-3">
        {query.state && <input type="hidden" name="state" value={query.state} />}
        {query.names && <input type="hidden" name="names" value="shown" />}
        {query.turned && <input type="hidden" name="turned" value="yes" />}
        {query.sort !== "invited" && <input type="hidden" name="sort" value={query.sort} />}
        <label className="min-w-0 flex-1 basis-60">
          <span className="mb-1 block font-strong text-note">
            {names === "shown" ? "Name or address" : "Alias"}
          </span>
          <input
            type="search"
            name="sought"
            defaultValue={query.sought}
            key={query.sought}
            maxLength={120}
            className={`${fieldStyle} min-h-11`}
          />
        </label>
        <label>
          <span className="mb-1 block font-strong text-note">Needs</span>
          <select
            name="needs"
            defaultValue={query.needs ?? ""}
            key={query.needs ?? ""}
            className={`${fieldStyle} min-h-11`}
          >
            <option value="">Whatever they need</option>
            <option value="any">Something is open</option>
            <option value="accommodation">Asked for an accommodation</option>
            <option value="human-look">Asked for a human look</option>
            <option value="mail">E-mail not sent</option>
          </select>
        </label>
        <Button type="submit">Search</Button>
        {(query.sought || query.needs || query.state) && (
          <Link
            prefetch={false}
            href={writeBoardAddress(screening, {
              sort: query.sort,
              turned: query.turned,
              names: query.names,
            })}
            className="link inline-flex min-h-11 items-center text-note"
          >
            Clear
          </Link>
        )}
      </form>
    </div>
  );
}
