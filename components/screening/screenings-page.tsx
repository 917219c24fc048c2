import Link from "next/link";
import { buttonStyle } from "@/components/ui/button-style";
import { LocalTime } from "@/components/ui/local-time";
import { screeningStateNames, stateNames } from "@/scenarios/screening/say-state";
import type { ScreeningHead } from "@/scenarios/screening/screening-head";

type Props = { screenings: ScreeningHead[]; mayMake: boolean };

/** All screenings with how far their candidates are. */
export function ScreeningsPage({ screenings, mayMake }: Props) {
  const running = screenings.filter(({ state }) => state !== "closed");
  const closed = screenings.filter(({ state }) => state === "closed");
  return (
    <div className="mx-auto w-full max-w-[72rem] px-5 py-10 sm:px-8">
      <div className="flex flex-wrap items-center justify-between gap-4">
        <h1 className="text-title">Screenings</h1>
        {mayMake && (
          <Link href="/screenings/new" className={buttonStyle("primary")}>
            Make a screening
          </Link>
        )}
      </div>
      {screenings.length === 0 && (
        <p className="mt-6 max-w-[40rem] text-soft">
          {mayMake
            ? "There is none yet. A screening is a set of role-plays for one job: choose the customers, then invite candidates by a personal link."
            : "There is none yet. Whoever recruits makes the first one."}
        </p>
      )}
      <ScreeningList title="Drafts and open ones" screenings={running} />
      <ScreeningList title="Closed" screenings={closed} />
    </div>
  );
}

function ScreeningList({ title, screenings }: { title: string; screenings: ScreeningHead[] }) {
  if (screenings.length === 0) return null;
  return (
    <section aria-label={title} className="mt-8">
      <h2 className="text-lead">{title}</h2>
      <ul className="mt-3 divide-y divide-hairline border-hairline border-y">
        {screenings.map((screening) => (
          <ScreeningRow key={screening.id} screening={screening} />
        ))}
      </ul>
    </section>
  );
}

function ScreeningRow({ screening }: { screening: ScreeningHead }) {
  const { id, title, state, blind, plays, createdAt, deadline } = screening;
  return (
    <li className="flex flex-wrap items-baseline gap-x-8 gap-y-1 py-4">
      <div className="min-w-0 flex-1 basis-80">
        <Link href={`/screenings/${id}`} className="break-words font-strong hover:text-primary">
          {title}
        </Link>
        <p className="text-note text-soft">
          {screeningStateNames[state]} · {plays === 1 ? "one role-play" : `${plays} role-plays`}
          {blind && " · blind"} · made <LocalTime instant={createdAt} />
          {deadline && (
            <>
              {" · until "}
              <LocalTime instant={deadline} />
            </>
          )}
        </p>
      </div>
      <Counts counts={screening.counts} />
    </li>
  );
}

const told = ["invited", "opened", "started", "finished", "reviewed", "decided", "revoked"] as const;

/** Only states in which somebody is: a row of noughts tells nothing. */
function Counts({ counts }: Pick<ScreeningHead, "counts">) {
  const some = told.filter((state) => counts[state] > 0);
  if (some.length === 0) return <p className="text-note text-soft">Nobody invited</p>;
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-note tabular-nums">
      {some.map((state) => (
        <li key={state}>
          <span className="font-strong">{counts[state].toLocaleString("en-GB")}</span>{" "}
          <span className="text-soft">{stateNames[state].toLowerCase()}</span>
        </li>
      ))}
    </ul>
  );
}
