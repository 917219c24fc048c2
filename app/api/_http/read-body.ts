import { AppError } from "@/access/app-error";
import { readSettings } from "@/settings";

/**
 * The JSON that a request brings, undefined where its body is empty. Throws wrong-type, too-large (as soon as the limit
 * is passed, whatever its length was said to be) or invalid.
 */
export async function readBody(request: Request): Promise<unknown> {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") {
    throw new AppError(
      "wrong-type",
      "The body must be JSON: send the header content-type: application/json.",
    );
  }
  const bytes = await readBytes(request, readSettings().BODY_BYTES);
  return bytes.length === 0 ? undefined : parse(bytes);
}

async function readBytes(request: Request, most: number): Promise<Uint8Array> {
  if (Number(request.headers.get("content-length")) > most) refuse(most);
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Without Content-Length, or with a wrong one, only the stream itself tells.
  for await (const chunk of readChunks(request.body)) {
    length += chunk.length;
    if (length > most) refuse(most);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Leaving the loop early cancels the stream: what is still on its way is not waited for. */
async function* readChunks(body: ReadableStream<Uint8Array> | null): AsyncGenerator<Uint8Array> {
  if (!body) return;
  const reader = body.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel();
  }
}

function refuse(most: number): never {
  throw new AppError("too-large", `The body is too big: ${Math.floor(most / 1024)} kB is the most.`);
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    const what = error instanceof SyntaxError ? error.message : "is not UTF-8";
    throw new AppError("invalid", `The body is not JSON: ${what}.`, { problems: [{ where: "body", what }] });
  }
}
