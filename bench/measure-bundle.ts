import { gzipSync } from "node:zlib";
import { z } from "zod";
import type { Row } from "./print-table";

/** The JavaScript that the chat page loads, compressed, as its own HTML names it. */
export async function measureBundle(base: string, token: string, scenario: string): Promise<Row[]> {
  const headers = { "content-type": "application/json", cookie: `composure_guest=${token}`, origin: base };
  const answer = await fetch(`${base}/api/attempts`, {
    method: "POST",
    headers,
    body: JSON.stringify({ scenario }),
  });
  const { attempt } = z.object({ attempt: z.object({ id: z.string() }) }).parse(await answer.json());
  const page = await fetch(`${base}/attempts/${attempt.id}`, { headers: { cookie: headers.cookie } });
  const html = await page.text();
  if (!page.ok) throw new Error(`The chat page answered ${page.status}: its scripts can't be measured.`);
  const scripts = [
    ...new Set(
      [...html.matchAll(/<script[^>]+src="([^"]+)"(?![^>]*nomodule)/gi)].map((match) => match[1] ?? ""),
    ),
  ];
  const sizes = await Promise.all(
    scripts.map(
      async (script) =>
        gzipSync(Buffer.from(await (await fetch(new URL(script, base))).arrayBuffer())).length,
    ),
  );
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return [
    {
      what: "JavaScript of the chat page",
      figure: `${(total / 1024).toFixed(0)} kB`,
      how: `${sizes.length} files, gzip; aim: under 180 kB`,
    },
  ];
}
