import "server-only";
import { AppError } from "../app-error";
import type { Viewer } from "./viewer";

/** The viewer, for what is somebody's own. Who has no token has no attempts: not-found, as with another's. */
export function requireViewer(viewer: Viewer | null): Viewer {
  if (!viewer) throw new AppError("not-found", "There is no such role-play among yours.");
  return viewer;
}
