import type { Count, GroupCount } from "./count";

/** One person of the sample: which group (null: not known), and whether they were chosen. */
export type Sampled = { group: string | null; chosen: boolean };

/** Counts a sample by group, in the order of `groups`; groups of nobody are left away. Who is in none is counted apart. */
export function gatherGroups(
  sample: readonly Sampled[],
  groups: readonly string[],
): { groups: GroupCount[]; unknown: Count; total: Count } {
  const counts = new Map<string | null, Count>();
  const total = { people: 0, chosen: 0 };
  for (const { group, chosen } of sample) {
    const one = counts.get(group) ?? { people: 0, chosen: 0 };
    counts.set(group, one);
    for (const each of [one, total]) {
      each.people += 1;
      each.chosen += chosen ? 1 : 0;
    }
  }
  return {
    groups: groups.flatMap((group) => {
      const found = counts.get(group);
      return found ? [{ group, ...found }] : [];
    }),
    unknown: counts.get(null) ?? { people: 0, chosen: 0 },
    total,
  };
}
