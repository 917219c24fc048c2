export const second = 1000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;

/** The moment so many whole days before today (UTC), at that hour. From one day on it lies in the past. */
export function daysBefore(now: number, days: number, atHour: number): number {
  return Math.floor(now / day) * day - days * day + Math.round(atHour * hour);
}
