import { useCallback, useEffect, useRef, useState } from "react";
import type { Coach, Hint, Remark } from "@/grading/coach/coach";
import type { ShownEntry } from "@/roleplay/attempt/attempt-view";
import { callCoach } from "./call-coach";
import type { ChatState } from "./chat-state";
import { makeId } from "./make-id";

export type CoachState = {
  remarks: Remark[];
  /** The hint for the reply that is being written, until it is put away. */
  hint: Hint | null;
  /** Whether there may be more of it before something is said or done. */
  more: boolean;
  problem: string;
  askHint: () => void;
  putAway: () => void;
};

/** The coach beside the chat. It asks once for each reply that has arrived, and for a hint when told to. */
export function useCoach({ attempt, entries, connection }: ChatState, on: boolean, first: Coach | null) {
  const [coach, setCoach] = useState<Coach>(first ?? { remarks: [], hints: [] });
  const [problem, setProblem] = useState("");
  const [away, setAway] = useState(-1);
  const asking = useRef<{ id: string; busy: boolean } | null>(null);
  const lastReply = findLast(entries, "reply");
  const since = (coach.remarks.at(-1)?.entry ?? -1) + 1;
  const behind = on && lastReply >= since && connection === "well";

  const accept = useCallback((answer: Coach) => setCoach((known) => mergeCoach(known, answer)), []);
  useEffect(() => {
    if (!behind) return;
    let gone = false;
    callCoach(attempt.id, since).then((answer) => {
      if (!gone && answer.kind === "coach") accept(answer.coach);
    });
    return () => {
      gone = true;
    };
  }, [behind, attempt.id, since, accept]);

  const last = coach.hints.at(-1);
  const hint = last && last.entry > lastReply && coach.hints.length > away ? last : null;
  const acted = Math.max(lastReply, findLast(entries, "action"));
  const askHint = async () => {
    if (asking.current?.busy) return;
    // Asked again after no answer, it is the same hint and not the next one.
    const ask = { id: asking.current?.id ?? makeId(), busy: true };
    asking.current = ask;
    setProblem("");
    const answer = await callCoach(attempt.id, since, ask.id);
    asking.current = answer.kind === "lost" ? { ...ask, busy: false } : null;
    if (answer.kind === "coach") accept(answer.coach);
    if (answer.kind === "refused") setProblem(answer.message);
    if (answer.kind === "lost") setProblem("No answer from the server. Nothing is lost; ask again.");
  };
  return {
    remarks: coach.remarks,
    hint,
    more: hint === null || hint.step < hint.of || acted >= hint.entry,
    problem,
    askHint,
    putAway: () => {
      setAway(coach.hints.length);
      setProblem("");
    },
  } satisfies CoachState;
}

function findLast(entries: readonly ShownEntry[], kind: ShownEntry["kind"]): number {
  return entries.findLast((entry) => entry.kind === kind)?.sequence ?? -1;
}

function mergeCoach(known: Coach, { remarks, hints }: Coach): Coach {
  const fresh = remarks.filter(({ entry }) => !known.remarks.some((one) => one.entry === entry));
  return {
    remarks: [...known.remarks, ...fresh].sort((one, other) => one.entry - other.entry),
    hints: hints.length >= known.hints.length ? hints : known.hints,
  };
}
