import type { TensionSample } from "./tension-sample";

export type Trace = { temper: TensionSample["temper"]; path: string };

/** The height of the drawing in its own units, of which its width may have any number. */
export const traceHeight = 40;
const step = 2.5;
const shortestSpan = 5 * 60_000;

/**
 * The tension as a seismograph draws it: the calmer the customer, the flatter the line. One path for each stretch
 * of one temper; `at` (ms) is where the pen stands, from 0 to `width`. The same samples always give the same line.
 */
export function traceTension(
  samples: readonly TensionSample[],
  at: number,
  width: number,
): { traces: Trace[]; pen: number } {
  const span = shortestSpan * Math.max(1, Math.ceil(at / shortestSpan));
  const pen = Math.min(width, (at / span) * width);
  const traces: Trace[] = [];
  let shown = 0;
  let current: TensionSample | undefined;
  let swing = samples[0]?.tension ?? 0;
  for (let x = 0; x <= pen; x += step) {
    const time = (x / width) * span;
    for (let next = samples[shown]; next && next.at <= time; next = samples[shown]) {
      current = next;
      shown += 1;
    }
    // Of the time before the first sample nothing is known, so nothing is drawn.
    if (!current) continue;
    // The pen swings into a new tension within a few strokes instead of at once.
    swing += (current.tension - swing) * 0.25;
    const point = `${round(x)} ${round(traceHeight / 2 - (swing / 100) * (traceHeight / 2 - 2) * tremble(x))}`;
    const last = traces.at(-1);
    if (last?.temper === current.temper) last.path += ` L${point}`;
    else {
      // A stretch begins where the last one ended, so that the line has no gaps.
      if (last) last.path += ` L${point}`;
      traces.push({ temper: current.temper, path: `M${point}` });
    }
  }
  return { traces, pen };
}

/** Irregular and repeatable, from -1 to 1. */
function tremble(x: number): number {
  const slow = Math.sin(x * 0.55) * (0.62 + 0.38 * Math.sin(x * 0.173 + 1)) * Math.cos(x * 0.031) ** 2;
  const fast = Math.sin(x * 0.97 + 2);
  return Math.max(-1, Math.min(1, 0.75 * slow + 0.6 * fast));
}

const round = (value: number) => Math.round(value * 10) / 10;
