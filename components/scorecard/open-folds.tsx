"use client";

import { useEffect } from "react";

const folded = "details[data-fold]:not([open])";

/**
 * Opens what is folded where somebody is sent into it by a link, and all of it on paper. Browsers of today show the
 * closed content by style alone where it is due; for older ones it is opened.
 */
export function OpenFolds() {
  useEffect(() => {
    const quiet = new AbortController();
    const { signal } = quiet;
    document.addEventListener("click", followLink, { signal });
    window.addEventListener("hashchange", goToHash, { signal });
    if (location.hash) goToHash();
    if (!CSS.supports("selector(::details-content)")) openForOlderBrowsers(signal);
    return () => quiet.abort();
  }, []);
  return null;
}

/** Opens before the browser scrolls, so that it scrolls to the right place. */
function followLink({ target }: MouseEvent) {
  const link = target instanceof Element ? target.closest("a[href^='#']") : null;
  if (link instanceof HTMLAnchorElement) openAround(link.hash);
}

function goToHash() {
  openAround(location.hash)?.scrollIntoView();
}

function openAround(hash: string): Element | null {
  const place = document.getElementById(decodeURIComponent(hash.slice(1)));
  for (let fold = place?.closest("details"); fold; fold = fold.parentElement?.closest("details"))
    fold.open = true;
  return place;
}

function openForOlderBrowsers(signal: AbortSignal) {
  if (window.matchMedia("(min-width: 64rem)").matches) openAll(`${folded}[data-fold=narrow]`);
  let opened: HTMLDetailsElement[] = [];
  const forPaper = () => {
    opened = openAll(folded);
  };
  const afterPaper = () => {
    for (const fold of opened) fold.open = false;
  };
  window.addEventListener("beforeprint", forPaper, { signal });
  window.addEventListener("afterprint", afterPaper, { signal });
}

function openAll(selector: string): HTMLDetailsElement[] {
  const folds = [...document.querySelectorAll<HTMLDetailsElement>(selector)];
  for (const fold of folds) fold.open = true;
  return folds;
}
