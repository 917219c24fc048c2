export type Segment<Mark> = {
  text: string;
  /** The marks over this piece, those that begin first (and of these the longer) first. */
  marks: Mark[];
  /** Those of them that end with this piece. */
  ends: Mark[];
};

/**
 * Cuts a text where marks begin and end, so that overlapping marks can be drawn: joined, the pieces are the text
 * again. Offsets are UTF-16; a mark that is empty or reaches out of the text is cut to what the text has.
 */
export function cutSegments<Mark extends { start: number; end: number }>(
  text: string,
  marks: readonly Mark[],
): Segment<Mark>[] {
  const within = (offset: number) => Math.min(Math.max(0, offset), text.length);
  const real = marks
    .filter(({ start, end }) => within(start) < within(end))
    .sort((one, other) => one.start - other.start || other.end - one.end);
  const cuts = new Set([0, text.length, ...real.flatMap(({ start, end }) => [within(start), within(end)])]);
  const places = [...cuts].sort((one, other) => one - other);
  return places.slice(0, -1).map((from, index) => {
    const to = places[index + 1] ?? text.length;
    const over = real.filter(({ start, end }) => start <= from && end >= to);
    return { text: text.slice(from, to), marks: over, ends: over.filter(({ end }) => within(end) === to) };
  });
}
