const keyOf = (attempt: string) => `composure:draft:${attempt}`;

/** The reply begun and not sent, as it was before a reload. */
export function readDraft(storage: Storage | null, attempt: string): string {
  try {
    return storage?.getItem(keyOf(attempt)) ?? "";
  } catch {
    return "";
  }
}

/** Keeps the reply begun; an empty one leaves nothing behind. Full storage is borne: the text stays in the composer. */
export function writeDraft(storage: Storage | null, attempt: string, text: string): void {
  try {
    if (text === "") storage?.removeItem(keyOf(attempt));
    else storage?.setItem(keyOf(attempt), text);
  } catch {
    // The composer still holds it.
  }
}
