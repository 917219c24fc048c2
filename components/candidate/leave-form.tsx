"use client";

import { SubmitButton } from "@/components/ui/submit-button";

type Props = { leave: () => Promise<void> };

/** Makes this browser forget the invitation, and what was typed here and not sent. */
export function LeaveForm({ leave }: Props) {
  return (
    <form action={leave} onSubmit={forgetTyped}>
      <SubmitButton busy="Leaving …" kind="plain" size="small">
        Leave this browser
      </SubmitButton>
    </form>
  );
}

const kept = "composure:theme";

function forgetTyped() {
  try {
    for (const key of Object.keys(localStorage))
      if (key.startsWith("composure:") && key !== kept) localStorage.removeItem(key);
  } catch {
    // Where storage is forbidden nothing was kept.
  }
}
