import { type RefObject, useEffect } from "react";

/**
 * Takes the focus when this comes onto the page and nothing else has it: after a step to another page, or where what had
 * it is gone. `only` is a media query that must hold as well.
 */
export function useFocusWhenLost(target: RefObject<HTMLElement | null>, only = "all"): void {
  useEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (lost && window.matchMedia(only).matches) target.current?.focus({ preventScroll: true });
  }, [target, only]);
}
