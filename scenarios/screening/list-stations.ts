import type { CandidateStep, CandidateWay } from "./candidate-way";

type Known = Pick<CandidateWay, "asksHistory" | "asksGroups" | "hasWarmUp" | "rolePlays"> & {
  step: CandidateStep;
};

/** What a candidate's way consists of, in order: what is done, where they stand, what is ahead. */
export function listStations(known: Known): CandidateWay["stations"] {
  const { asksHistory, asksGroups, hasWarmUp, rolePlays } = known;
  const plays = Array.from({ length: rolePlays }, (_, draw) => ({
    key: `${draw}`,
    name: rolePlays === 1 ? "Role-play" : `Role-play ${draw + 1}`,
  }));
  const all = [
    { key: "notice", name: "What this is" },
    ...(asksHistory ? [{ key: "history", name: "Your experience" }] : []),
    ...(hasWarmUp ? [{ key: "-1", name: "Warm-up" }] : []),
    ...plays,
    ...(asksGroups ? [{ key: "groups", name: "Voluntary questions" }] : []),
    { key: "thanks", name: "The end" },
  ];
  const now = all.findIndex(({ key }) => key === keyOf(known.step));
  return all.map(({ name }, index) => ({
    name,
    state: index < now ? ("done" as const) : index === now ? ("now" as const) : ("ahead" as const),
  }));
}

/** Where no further role-play can be begun, what comes after them is next. */
function keyOf(step: CandidateStep): string {
  if (step.kind === "role-play") return `${step.draw}`;
  return step.kind === "over" ? "thanks" : step.kind;
}
