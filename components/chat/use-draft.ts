import { useEffect, useState } from "react";
import { readDraft, writeDraft } from "./draft";
import { findStorage } from "./use-attempt";

/** The reply being written; it outlives a reload. */
export function useDraft(attempt: string): [string, (text: string) => void] {
  const [draft, setDraft] = useState("");
  useEffect(() => {
    // What was typed before the page woke is newer than what was kept.
    setDraft((typed) => typed || readDraft(findStorage(), attempt));
  }, [attempt]);
  return [
    draft,
    (text) => {
      setDraft(text);
      writeDraft(findStorage(), attempt, text);
    },
  ];
}
