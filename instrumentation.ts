/** Next calls this once, when the server starts, and waits for it. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { startServer } = await import("./access/start-server");
  await startServer();
}
