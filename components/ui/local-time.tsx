"use client";

import { useSyncExternalStore } from "react";

type Props = { instant: string; className?: string; withYear?: boolean };

/** An instant (ISO, UTC) as the reader's own clock and calendar show it. */
export function LocalTime({ instant, className, withYear = false }: Props) {
  const zone = useSyncExternalStore(neverChanges, findZone, () => "UTC");
  return (
    <time dateTime={instant} className={className}>
      {findFormat(zone, withYear).format(new Date(instant))}
    </time>
  );
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** To make a format costs far more than to use it, and a board shows hundreds of times. */
function findFormat(timeZone: string, withYear: boolean): Intl.DateTimeFormat {
  const key = `${timeZone} ${withYear}`;
  const format = formats.get(key) ?? makeFormat(timeZone, withYear);
  formats.set(key, format);
  return format;
}

function makeFormat(timeZone: string, withYear: boolean): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "short",
    ...(withYear && { year: "numeric" }),
    hour: "2-digit",
    minute: "2-digit",
    timeZone,
  });
}

const neverChanges = () => () => {};

let here: string | null = null;

/** React asks for it at each look at the store. */
function findZone(): string {
  here ??= Intl.DateTimeFormat().resolvedOptions().timeZone;
  return here;
}
