import Link from "next/link";
import { buttonStyle } from "@/components/ui/button-style";
import type { ScreeningTop } from "@/scenarios/screening/screening-head";

type Props = { screening: ScreeningTop; manages: boolean };

/** A board with nobody on it says what comes next. */
export function EmptyBoard({ screening: { id, state }, manages }: Props) {
  if (!manages) return <p className="max-w-[40rem] text-soft">Nobody has been invited yet.</p>;
  if (state === "draft")
    return (
      <div className="max-w-[40rem] space-y-4 text-soft">
        <p>
          This is a draft: nobody can be invited yet. Look at the preview as a candidate would see it, then
          open the screening.
        </p>
        <p>All of its settings can be changed until the first candidate has started.</p>
      </div>
    );
  if (state === "closed") return <p className="max-w-[40rem] text-soft">Closed, and nobody was invited.</p>;
  return (
    <div className="max-w-[40rem] space-y-4">
      <p className="text-soft">
        Nobody has been invited yet. Paste a list of names and addresses, or type one; each candidate gets a
        personal link.
      </p>
      <Link href={`/screenings/${id}/invite`} className={buttonStyle("primary")}>
        Invite candidates
      </Link>
    </div>
  );
}
