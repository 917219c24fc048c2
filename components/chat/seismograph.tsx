import type { TensionSample } from "./tension-sample";
import { traceHeight, traceTension } from "./trace-tension";

const ink = {
  calm: "stroke-calm",
  tense: "stroke-tense",
  heated: "stroke-heated",
  boiling: "stroke-boiling",
};
const weight = { calm: 1.25, tense: 1.5, heated: 1.75, boiling: 2.25 };

type Props = { samples: TensionSample[]; at: number };

/** The customer's tension over the chat, drawn as it happens: the calmer, the flatter. */
export function Seismograph({ samples, at }: Props) {
  const temper = samples.at(-1)?.temper ?? "calm";
  return (
    <div className="flex items-center gap-3 border-hairline border-b bg-sunk px-4 text-note sm:px-5">
      <span className="text-soft max-sm:sr-only">Tension</span>
      {/* A narrow strip has room for fewer strokes. */}
      <Strip samples={samples} at={at} width={400} className="h-9 sm:hidden" />
      <Strip samples={samples} at={at} width={1000} className="h-10 max-sm:hidden" />
      <span className="w-14 text-right" role="status">
        <span className="sr-only">The customer is </span>
        {temper}
      </span>
    </div>
  );
}

function Strip({ samples, at, width, className }: Props & { width: number; className: string }) {
  const { traces, pen } = traceTension(samples, at, width);
  const middle = traceHeight / 2;
  return (
    <svg
      viewBox={`0 0 ${width} ${traceHeight}`}
      preserveAspectRatio="none"
      className={`min-w-0 flex-1 ${className}`}
      aria-hidden="true"
      fill="none"
    >
      <line
        x1="0"
        x2={width}
        y1={middle}
        y2={middle}
        className="stroke-hairline"
        vectorEffect="non-scaling-stroke"
      />
      {traces.map(({ temper, path }) => (
        <path
          key={path.slice(0, 16)}
          d={path}
          className={ink[temper]}
          strokeWidth={weight[temper]}
          strokeLinejoin="round"
          vectorEffect="non-scaling-stroke"
        />
      ))}
      <line
        x1={pen}
        x2={pen}
        y1="4"
        y2={traceHeight - 4}
        className={ink[samples.at(-1)?.temper ?? "calm"]}
        strokeWidth="2"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
