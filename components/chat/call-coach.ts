import type { Coach } from "@/grading/coach/coach";

/** What came of asking the coach. `lost`: no answer, or one that says to come again. */
export type CoachAnswer =
  | { kind: "coach"; coach: Coach }
  | { kind: "refused"; message: string }
  | { kind: "lost" };

/** Asks for the coach's remarks from an entry on; with `hint`, the id of a hint that is asked for, for that as well. */
export async function callCoach(attempt: string, since: number, hint?: string): Promise<CoachAnswer> {
  const path = `/api/attempts/${encodeURIComponent(attempt)}/${hint ? "hints" : "coach"}?since=${since}`;
  try {
    const response = await fetch(path, {
      cache: "no-store",
      signal: AbortSignal.timeout(20_000),
      ...(hint && {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ id: hint }),
      }),
    });
    const body: Partial<Coach> & { error?: { message?: string } } = await response.json();
    if (body.remarks && body.hints)
      return { kind: "coach", coach: { remarks: body.remarks, hints: body.hints } };
    if (response.status >= 500 || response.status === 429) return { kind: "lost" };
    return { kind: "refused", message: body.error?.message ?? "The coach has nothing to say here." };
  } catch {
    return { kind: "lost" };
  }
}
