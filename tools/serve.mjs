// @ts-check
// Serves the built app in one process, on PORT (3000) and HOST (all interfaces).
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { root } from "./prepare/places.mjs";
import { fail, say } from "./prepare/say.mjs";
import { securityHeaders } from "./security-headers.mjs";

const port = readPort();
const host = process.env.HOST || undefined;
// Milliseconds: longer than the minute that a proxy before it keeps its own. What is sent on a connection the moment it is closed is lost.
const keptConnection = 65_000;
await serve();

async function serve() {
  refuseUnbuilt();
  Object.assign(process.env, { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" });
  // A browser that comes before the app is ready waits, rather than being refused.
  const server = createServer(async (request, response) => (await handling)(request, response));
  server.keepAliveTimeout = keptConnection;
  // The port is taken first, so that a second start fails at once and touches no data.
  const handling = listen(server).then(() => startApp(server));
  await handling.catch(explainFailedStart);
  say(`Composure is open at ${address()} (stop it with Ctrl+C)`);
}

/** @param {import("node:http").Server} server */
async function startApp(server) {
  const { default: next } = await import("next");
  const app = next({ dev: false, dir: root, hostname: host ?? "localhost", port });
  stopOnSignal(server, app);
  await app.prepare();
  const answer = app.getRequestHandler();
  /** @type {import("node:http").RequestListener} */
  return (request, response) => (answersChat(request, response) ? undefined : answer(request, response));
}

/**
 * The calls of running chats are answered by the app itself (app/api/_chat/serve-chat.ts, docs/decisions/0022).
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 */
function answersChat(request, response) {
  if (!request.url?.startsWith("/api/attempts/")) return false;
  for (const { key, value } of securityHeaders) response.setHeader(key, value);
  return globalThis.composureChat?.(request, response) ?? false;
}

function readPort() {
  const text = process.env.PORT || "3000";
  const number = Number(text);
  if (Number.isInteger(number) && number > 0 && number < 65_536) return number;
  fail(`PORT is "${text}", which is no port number.`, "Give one between 1 and 65535: PORT=3001 npm start");
}

function refuseUnbuilt() {
  if (existsSync(join(root, ".next", "BUILD_ID"))) return;
  fail(
    "The app has not been built yet: there is no .next/BUILD_ID.",
    "Run `npm start`, which builds it first.",
  );
}

/** @param {import("node:http").Server} server */
async function listen(server) {
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    explainClosedPort(error);
  }
}

/** @param {unknown} error */
function explainClosedPort(error) {
  const code = error instanceof Error && "code" in error ? error.code : "";
  const tip = `Choose another one: PORT=${port + 1} npm start`;
  if (code === "EADDRINUSE")
    fail(
      `Port ${port} is taken: another program (perhaps Composure itself) listens there.`,
      `Stop it, or c${tip.slice(1)}`,
    );
  if (code === "EACCES") fail(`Port ${port} may not be opened by this user.`, tip);
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    fail(
      `HOST is "${host}", which is no address of this machine.`,
      "Leave HOST out to listen on all of them.",
    );
  throw error;
}

/** @param {unknown} error */
function explainFailedStart(error) {
  console.error(error);
  fail(
    "Composure could not start: the reason stands above.",
    "Mend what it names, then run `npm start` again.",
  );
}

function address() {
  const everywhere = !host || host === "0.0.0.0" || host === "::";
  if (everywhere) return `http://localhost:${port}`;
  return host.includes(":") ? `http://[${host}]:${port}` : `http://${host}:${port}`;
}

/**
 * @param {import("node:http").Server} server
 * @param {{ close(): Promise<void> }} app
 */
function stopOnSignal(server, app) {
  const stop = () => stopServing(server, app);
  process.once("SIGINT", stop).once("SIGTERM", stop);
  // A signal sent to npm ends the shell between npm and this process, but is not handed on by it.
  const parent = process.ppid;
  const watch = () => process.ppid !== parent && stop();
  if (process.env.npm_lifecycle_event) setInterval(watch, 200).unref();
}

let stopping = false;

/**
 * Requests that are being answered are finished; nothing may keep the process for longer than 5 s.
 * @param {import("node:http").Server} server
 * @param {{ close(): Promise<void> }} app
 */
async function stopServing(server, app) {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(0), 5_000).unref();
  const closed = once(server, "close");
  server.close();
  server.closeIdleConnections();
  await closed;
  await app.close();
  process.exit(0);
}
