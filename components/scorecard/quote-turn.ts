export type Quote = { before: string; marked: string; after: string };

/**
 * A turn as one quotes it: whole when it is short, otherwise cut at words to about `most` UTF-16 units around the
 * stretch that it is about, or from its beginning. A stretch that is the whole turn is not marked.
 */
export function quoteTurn(text: string, stretch: { start: number; end: number } | null, most = 240): Quote {
  const whole = stretch === null || stretch.end - stretch.start >= text.trim().length;
  const { start, end } = whole ? { start: 0, end: 0 } : stretch;
  const room = Math.max(0, most - (end - start));
  const from = text.length <= most ? 0 : startAtWord(text, start - Math.floor(room / 2), start);
  const to = text.length <= most ? text.length : endAtWord(text, Math.max(end, from + most), end);
  return {
    before: (from > 0 ? "… " : "") + text.slice(from, start),
    marked: text.slice(start, end),
    after: text.slice(end, to).trimEnd() + (to < text.length ? " …" : ""),
  };
}

function startAtWord(text: string, wanted: number, latest: number): number {
  if (wanted <= 0) return 0;
  const space = text.indexOf(" ", wanted);
  return space === -1 || space >= latest ? latest : space + 1;
}

function endAtWord(text: string, wanted: number, earliest: number): number {
  if (wanted >= text.length) return text.length;
  const space = text.lastIndexOf(" ", wanted);
  return space < earliest ? earliest : space;
}
