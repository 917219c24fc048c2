type Answer = { url?: string; message?: string; code?: string };

/** Asks the server to sign somebody in: where to go next (null: where they were going), or a sentence that says why not. */
export async function postSignIn(
  path: string,
  body: object,
): Promise<{ url: string | null } | { problem: string }> {
  try {
    const response = await fetch(path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    if (response.status === 429)
      return { problem: "Too many tries. Wait a minute, then try once more with care." };
    const { url }: Answer = await response.json();
    if (response.ok) return { url: url ?? null };
    return { problem: "E-mail and password do not fit together, or the account was closed." };
  } catch {
    return { problem: "The server did not answer. Look to your connection, then try again." };
  }
}
