import "server-only";
import { headers } from "next/headers";
import { identifyViewer } from "./identify-viewer";
import type { Viewer } from "./viewer";

/** The viewer of the request that is being answered; for server components and server actions. Null: nobody yet. */
export async function readViewer(): Promise<Viewer | null> {
  return identifyViewer(await headers());
}
