import Link from "next/link";
import type { ReactNode } from "react";
import { LocalTime } from "@/components/ui/local-time";
import { may, type Permission } from "@/scenarios/screening/permission";
import type { Role } from "@/scenarios/screening/role";
import { screeningStateNames } from "@/scenarios/screening/say-state";
import type { ScreeningTop } from "@/scenarios/screening/screening-head";

const tabs: readonly { id: ScreeningTab; label: string; path: string; needs: Permission }[] = [
  { id: "board", label: "Board", path: "", needs: "review-candidates" },
  { id: "ranking", label: "Ranking", path: "/ranking", needs: "review-candidates" },
  { id: "fairness", label: "Fairness", path: "/fairness", needs: "read-fairness" },
  { id: "settings", label: "Settings", path: "/edit", needs: "manage-screenings" },
];
export type ScreeningTab = "board" | "ranking" | "fairness" | "settings";

type Props = {
  screening: ScreeningTop;
  role: Role;
  /** The tab of the page; null: it stands below one of them. */
  current: ScreeningTab | null;
  /** What can be done from here. */
  children?: ReactNode;
};

/** What stands above each of a screening's pages: its title and state, and the ways between its pages. */
export function ScreeningHeader({
  screening: { id, title, state, blind, deadline },
  role,
  current,
  children,
}: Props) {
  const shown = tabs.filter(({ needs }) => may(role, needs));
  return (
    <header className="mx-auto w-full max-w-[84rem] px-5 pt-8 sm:px-8 print:hidden">
      <p className="text-note">
        <Link href="/screenings" className="link">
          Screenings
        </Link>
      </p>
      <div className="mt-1 flex flex-wrap items-start gap-x-6 gap-y-3">
        <div className="min-w-0 flex-1 basis-72">
          <h1 className="break-words text-title">{title}</h1>
          <p className="text-note text-soft">
            {screeningStateNames[state]}
            {blind && " · blind until the decision"}
            {deadline && (
              <>
                {" · deadline "}
                <LocalTime instant={deadline} />
              </>
            )}
          </p>
        </div>
        {children && <div className="flex flex-wrap gap-3">{children}</div>}
      </div>
      <nav aria-label="This screening" className="mt-5 flex gap-x-6 overflow-x-auto border-hairline border-b">
        {shown.map((tab) => (
          <Link
            key={tab.id}
            href={`/screenings/${id}${tab.path}`}
            // A look at the report is a line in the audit log: a browser that looks ahead is none.
            prefetch={tab.id === "fairness" ? false : null}
            aria-current={tab.id === current ? "page" : undefined}
            className="-mb-px inline-flex min-h-11 items-center border-transparent border-b-2 text-soft hover:text-ink aria-[current=page]:border-primary aria-[current=page]:font-strong aria-[current=page]:text-ink"
          >
            {tab.label}
          </Link>
        ))}
      </nav>
    </header>
  );
}
