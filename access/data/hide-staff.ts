import "server-only";

/** Tells actors apart without naming them, in a copy that goes out of the house: "staff 1", "staff 2" …, as they come. */
export function hideStaff(): (actor: string) => string {
  const known = new Map<string, string>();
  return (actor) => {
    if (actor === "candidate" || actor === "composure") return actor;
    if (actor.startsWith("program ")) return "another program";
    const called = known.get(actor) ?? `staff ${known.size + 1}`;
    known.set(actor, called);
    return called;
  };
}
