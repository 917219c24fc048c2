import "server-only";
import { AppError } from "../app-error";
import type { AttemptRow } from "./find-attempt";

/** Refuses the coach to any attempt that is no practice: in a screening nobody may be helped. */
export function refuseUnlessPractice({ mode }: Pick<AttemptRow, "mode">): void {
  if (mode === "practice") return;
  throw new AppError("forbidden", "There is no coach in this role-play. There is one in practice only.");
}
