/**
 * Asks the server for a new attempt, by its path and body. Gives the attempt's id, or a sentence that says why
 * there is none.
 */
export async function postAttempt(path: string, body: object): Promise<{ id: string } | { problem: string }> {
  try {
    const response = await fetch(path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    const answer: { attempt?: { id?: string }; error?: { message?: string } } = await response.json();
    if (answer.attempt?.id) return { id: answer.attempt.id };
    return { problem: answer.error?.message ?? "The server could not begin it. Try again in a moment." };
  } catch {
    return {
      problem: "The server did not answer, and nothing was begun. Look to your connection, then try again.",
    };
  }
}
