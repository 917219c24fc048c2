import type { TensionSample } from "./tension-sample";
import { traceBox, traceTension } from "./trace-tension";

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
  const { traces, pen } = traceTension(samples, at);
  const temper = samples.at(-1)?.temper ?? "calm";
  return (
    <div className="flex items-center gap-3 border-hairline border-b bg-sunk px-4 text-note sm:px-5">
      <span className="text-soft max-sm:sr-only">Tension</span>
      <svg
        viewBox={`0 0 ${traceBox.width} ${traceBox.height}`}
        preserveAspectRatio="none"
        className="h-9 min-w-0 flex-1 sm:h-10"
        aria-hidden="true"
        fill="none"
      >
        <line
          x1="0"
          x2={traceBox.width}
          y1="20"
          y2="20"
          className="stroke-hairline"
          vectorEffect="non-scaling-stroke"
        />
        {traces.map(({ temper: kind, path }) => (
          <path
            key={path.slice(0, 16)}
            d={path}
            className={ink[kind]}
            strokeWidth={weight[kind]}
            strokeLinejoin="round"
            vectorEffect="non-scaling-stroke"
          />
        ))}
        <line
          x1={pen}
          x2={pen}
          y1="4"
          y2="36"
          className={ink[temper]}
          strokeWidth="2"
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      <span className="w-14 text-right" role="status">
        <span className="sr-only">The customer is </span>
        {temper}
      </span>
    </div>
  );
}
