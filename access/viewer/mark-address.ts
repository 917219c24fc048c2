import { subscribe } from "node:diagnostics_channel";
import { IncomingMessage } from "node:http";

/**
 * From now on every request of this process carries the address of its connection in a header that no sender can set:
 * route handlers see headers only. Must run once, before the first request.
 */
export function markAddress(header: string): void {
  subscribe("http.server.request.start", (message) => {
    const request = readRequest(message);
    if (!request) return;
    const address = request.socket.remoteAddress ?? "unknown";
    request.headers[header] = address;
    // Whoever reads the headers as they came must find none of the sender's making either.
    request.rawHeaders = [...dropHeader(request.rawHeaders, header), header, address];
  });
}

/** Names and values stand in turn. */
function dropHeader(raw: readonly string[], header: string): string[] {
  return raw.filter((_, at) => raw[at - (at % 2)]?.toLowerCase() !== header);
}

function readRequest(message: unknown): IncomingMessage | null {
  if (typeof message !== "object" || message === null || !("request" in message)) return null;
  return message.request instanceof IncomingMessage ? message.request : null;
}
