"use client";

import { useSyncExternalStore } from "react";

type Props = { instant: string; className?: string; withYear?: boolean };

/** An instant (ISO, UTC) as the reader's own clock and calendar show it. */
export function LocalTime({ instant, className, withYear = false }: Props) {
  const zone = useSyncExternalStore(neverChanges, findZone, () => "UTC");
  const day = new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "short",
    ...(withYear && { year: "numeric" as const }),
    hour: "2-digit",
    minute: "2-digit",
    timeZone: zone,
  });
  return (
    <time dateTime={instant} className={className}>
      {day.format(new Date(instant))}
    </time>
  );
}

const neverChanges = () => () => {};

const findZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
