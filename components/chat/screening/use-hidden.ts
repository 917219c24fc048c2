import { useEffect, useState } from "react";
import { findStorage } from "../use-attempt";

const key = "composure:time-left";

/** Whether the candidate would rather not see the time left; remembered in this browser. */
export function useHidden(): [boolean, (hidden: boolean) => void] {
  const [hidden, setHidden] = useState(false);
  useEffect(() => setHidden(readHidden()), []);
  return [
    hidden,
    (next) => {
      setHidden(next);
      keepHidden(next);
    },
  ];
}

function readHidden(): boolean {
  try {
    return findStorage()?.getItem(key) === "hidden";
  } catch {
    return false;
  }
}

function keepHidden(hidden: boolean) {
  try {
    if (hidden) findStorage()?.setItem(key, "hidden");
    else findStorage()?.removeItem(key);
  } catch {
    // Without storage the choice holds for this page.
  }
}
