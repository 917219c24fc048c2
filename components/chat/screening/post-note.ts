/** Tells the server something about an attempt beside the chat. Gives whether it arrived; nothing in the chat waits for it. */
export async function postNote(
  attempt: string,
  what: "presence" | "signals",
  body: object,
): Promise<boolean> {
  try {
    const { status } = await fetch(`/api/attempts/${encodeURIComponent(attempt)}/${what}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
      keepalive: true,
      signal: AbortSignal.timeout(20_000),
    });
    return status < 500 && status !== 429;
  } catch {
    return false;
  }
}
