import type { Count, GroupCount } from "./count";

/** People of the sample who are alike: in which group (null: not known), how many, and how many of them were chosen. */
export type Sampled = Count & { group: string | null };

/** Adds a sample up by group, in the order of `groups`; groups of nobody are left away. Who is in none is counted apart. */
export function gatherGroups(
  sample: readonly Sampled[],
  groups: readonly string[],
): { groups: GroupCount[]; unknown: Count; total: Count } {
  const counts = new Map<string | null, Count>();
  const total = { people: 0, chosen: 0 };
  for (const { group, people, chosen } of sample) {
    const one = counts.get(group) ?? { people: 0, chosen: 0 };
    counts.set(group, one);
    for (const each of [one, total]) {
      each.people += people;
      each.chosen += chosen;
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
