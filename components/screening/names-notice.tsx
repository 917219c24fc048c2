import Link from "next/link";
import type { Board, BoardQuery } from "@/scenarios/screening/board";
import type { ScreeningTop } from "@/scenarios/screening/screening-head";
import { writeBoardAddress } from "./board-address";

type Props = { screening: ScreeningTop; query: BoardQuery; names: Board["names"] };

/** In a blind screening: that aliases stand for names, and the way to see names all the same. */
export function NamesNotice({ screening: { id, blind }, query, names }: Props) {
  if (!blind || names === "never") return null;
  const shown = names === "shown";
  return (
    <p className="mt-3 max-w-[48rem] text-note text-soft">
      {shown
        ? "Names are shown, and this look was noted in the audit log. "
        : "This screening is blind: aliases stand for names until the decision. Inviting and reminding may need names: "}
      <Link
        // Fetched only when somebody asks: each look is noted.
        prefetch={false}
        href={writeBoardAddress(id, { ...query, names: !shown, page: 1, sought: "" })}
        className="link"
      >
        {shown ? "Hide names" : "show names"}
      </Link>
      {!shown && ", which is noted in the audit log."}
    </p>
  );
}
