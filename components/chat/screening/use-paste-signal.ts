import { type RefObject, useEffect, useRef } from "react";
import { longAnswer, normaliseAnswer } from "@/scenarios/screening/normalise-answer";
import type { Desk } from "@/scenarios/show-desk";
import type { ChatState } from "../chat-state";
import { holdsPaste } from "./holds-paste";
import { sendSignal } from "./send-signal";

/**
 * Notes replies that hold pasted text of 40 characters or more. What was copied on this very page (one's own draft, an article,
 * a saved reply) is none of it.
 */
export function usePasteSignal(
  { attempt, entries }: ChatState,
  field: RefObject<HTMLTextAreaElement | null>,
  savedReplies: Desk["savedReplies"],
): void {
  const pending = useRef<{ wording: string; characters: number }[]>([]);
  const replies = entries.filter((entry) => entry.kind === "reply");
  const known = useRef(replies.length);

  useEffect(() => {
    const own: string[] = savedReplies.map(({ text }) => normaliseAnswer(text));
    const onCopy = () => own.push(normaliseAnswer(readSelected()));
    const onPaste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData("text/plain") ?? "";
      const wording = normaliseAnswer(text);
      if (event.target !== field.current || wording.length < longAnswer) return;
      if (own.some((one) => one.includes(wording))) return;
      pending.current.push({ wording, characters: text.length });
    };
    document.addEventListener("copy", onCopy);
    document.addEventListener("cut", onCopy);
    document.addEventListener("paste", onPaste);
    return () => {
      document.removeEventListener("copy", onCopy);
      document.removeEventListener("cut", onCopy);
      document.removeEventListener("paste", onPaste);
    };
  }, [field, savedReplies]);

  useEffect(() => {
    const fresh = replies.slice(known.current);
    known.current = replies.length;
    for (const { id, text } of fresh) {
      const wording = normaliseAnswer(text);
      const held = pending.current.filter((paste) => holdsPaste(wording, paste.wording));
      pending.current = pending.current.filter((paste) => !held.includes(paste));
      const characters = held.reduce((sum, paste) => sum + paste.characters, 0);
      if (characters > 0)
        void sendSignal(attempt.id, `pasted-${id}`, {
          kind: "pasted",
          reply: id,
          characters: Math.min(characters, text.length),
        });
    }
  }, [attempt.id, replies]);
}

/** What is selected: a field's own selection is not the document's. */
function readSelected(): string {
  const active = document.activeElement;
  if (active instanceof HTMLTextAreaElement || active instanceof HTMLInputElement)
    return active.value.slice(active.selectionStart ?? 0, active.selectionEnd ?? 0);
  return document.getSelection()?.toString() ?? "";
}
