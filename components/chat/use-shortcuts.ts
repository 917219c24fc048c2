import { useEffect } from "react";
import { type PartId, parts } from "./parts";

/**
 * F6 and Shift+F6 walk through the parts, Ctrl+K goes to the knowledge search, Escape comes back to the composer, Ctrl+/
 * asks for a hint where there is one to be had.
 */
export function useShortcuts(
  goTo: (part: PartId, target?: string) => void,
  askHint: (() => void) | null,
): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector("[role=alertdialog]")) return;
      if (event.key === "F6") goTo(nextPart(event.shiftKey ? -1 : 1));
      else if (event.key === "k" && (event.ctrlKey || event.metaKey)) goTo("desk", "search");
      else if (event.key === "/" && (event.ctrlKey || event.metaKey) && askHint) askHint();
      else if (event.key === "Escape") goTo("conversation");
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [goTo, askHint]);
}

function nextPart(step: 1 | -1): PartId {
  const focused = document.activeElement?.closest<HTMLElement>("[data-part]")?.dataset.part;
  const index = parts.findIndex(({ id }) => id === (focused ?? "conversation"));
  return parts[(index + step + parts.length) % parts.length]?.id ?? "conversation";
}
