import "server-only";

type Days = { from: string | null; until: string | null };

/**
 * Days widened to whole months. Whoever may not see small groups could otherwise move one end by a day, subtract the one report
 * from the other, and have a figure about the one person who finished on that day.
 */
export function widenDays({ from, until }: Days): Days {
  return { from: from && `${from.slice(0, 7)}-01`, until: until && findLastDay(until) };
}

function findLastDay(day: string): string {
  const [year = 0, month = 0] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
