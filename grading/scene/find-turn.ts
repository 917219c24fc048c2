import type { Scene } from "./scene";

/** The entry at which a missing thing should have come: an early reply, a late one, or, without replies, the last line. */
export function findTurn(scene: Scene, when: "early" | "late"): number | null {
  const turn = when === "early" ? (scene.turns[1] ?? scene.turns[0]) : scene.turns.at(-1);
  return turn?.reply.sequence ?? scene.lines.at(-1)?.sequence ?? scene.entries.at(-1)?.sequence ?? null;
}
