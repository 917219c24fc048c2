import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";

const near = 48;

/**
 * Keeps a scrolling log at its end while the reader is there, and where the reader is otherwise. `below` says
 * that something came below what is seen.
 */
export function useStickToBottom(log: RefObject<HTMLElement | null>, length: number) {
  const stuck = useRef(true);
  const [below, setBelow] = useState(false);

  const goToEnd = () => {
    stuck.current = true;
    setBelow(false);
    log.current?.scrollTo({ top: log.current.scrollHeight });
  };

  useIsomorphicLayoutEffect(() => {
    if (length === 0) return;
    if (stuck.current) log.current?.scrollTo({ top: log.current.scrollHeight });
    else setBelow(true);
  }, [length, log]);

  useEffect(() => {
    const element = log.current;
    if (!element) return;
    const onScroll = () => {
      // A hidden log reports no height: that says nothing of where the reader is.
      if (element.clientHeight === 0) return;
      stuck.current = element.scrollHeight - element.scrollTop - element.clientHeight < near;
      if (stuck.current) setBelow(false);
    };
    const resized = new ResizeObserver(() => {
      if (stuck.current) element.scrollTo({ top: element.scrollHeight });
    });
    element.addEventListener("scroll", onScroll, { passive: true });
    resized.observe(element);
    return () => {
      element.removeEventListener("scroll", onScroll);
      resized.disconnect();
    };
  }, [log]);

  return { below, goToEnd };
}

// React warns of layout effects on the server, where there is nothing to scroll.
const useIsomorphicLayoutEffect = typeof window === "undefined" ? useEffect : useLayoutEffect;
