import type { serveChat } from "./app/api/_chat/serve-chat";

declare global {
  /** Where tools/serve.mjs finds what answers a chat's calls: it is built with the app, and that file is not. */
  var composureChat: typeof serveChat | undefined;
}

/** Next calls this once, when the server starts, and waits for it. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { startServer } = await import("./access/start-server");
  await startServer();
  const { serveChat } = await import("./app/api/_chat/serve-chat");
  globalThis.composureChat = serveChat;
}
