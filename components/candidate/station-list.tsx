import { Check } from "lucide-react";
import type { CandidateWay } from "@/scenarios/screening/candidate-way";

type Props = { stations: CandidateWay["stations"] };

/** The way as a whole: in a line of words where there is room, else as a count with a bar. */
export function StationList({ stations }: Props) {
  const present = stations.findIndex(({ state }) => state === "now");
  return (
    <nav aria-label="Your way" className="mt-2 mb-8 sm:mb-10">
      <p className="text-note sm:hidden">
        <span className="font-strong">{stations[present]?.name}</span>
        <span className="text-soft">
          {" "}
          · step {present + 1} of {stations.length}
        </span>
      </p>
      <div aria-hidden className="mt-2 flex gap-1 sm:hidden">
        {stations.map(({ name, state }) => (
          <span
            key={name}
            className={`h-1 flex-1 rounded-full ${state === "ahead" ? "bg-hairline" : "bg-primary"}`}
          />
        ))}
      </div>
      <ol className="flex flex-wrap gap-x-5 gap-y-1 border-hairline border-b pb-3 text-note max-sm:hidden">
        {stations.map(({ name, state }) => (
          <li
            key={name}
            aria-current={state === "now" ? "step" : undefined}
            className={`inline-flex items-center gap-1 ${state === "now" ? "font-strong text-primary" : "text-soft"}`}
          >
            {state === "done" && <Check aria-hidden className="size-4 text-primary" />}
            {name}
            {state === "done" && <span className="sr-only"> (done)</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
