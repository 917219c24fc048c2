import { readInCase } from "@/grading/reader/read-in-case";
import { loadBenchCase } from "./bench-case";
import type { Row } from "./print-table";
import { findQuantile, formatTime, takeSamples } from "./take-samples";

/** The time to read one reply in its scenario, and one of 20,000 characters. */
export function measureReader(): Row[] {
  const { scenario, replies } = loadBenchCase();
  const read = (reply: string) => readInCase(scenario, { reply, customer: ["Where is it?"], earlier: [] });
  const samples = takeSamples(2000, (run) => read(replies[run % replies.length] ?? ""));
  const words = replies.reduce((sum, reply) => sum + reply.split(/\s+/).length, 0) / replies.length;
  const long = replies.join(" ").repeat(60);
  const half = findQuantile(
    takeSamples(10, () => read(long.slice(0, 10_000))),
    0.5,
  );
  const whole = findQuantile(
    takeSamples(10, () => read(long.slice(0, 20_000))),
    0.5,
  );
  const how = `2,000 real replies, ${words.toFixed(0)} words on average`;
  return [
    { what: "read one reply, p50", figure: formatTime(findQuantile(samples, 0.5)), how },
    { what: "read one reply, p99", figure: formatTime(findQuantile(samples, 0.99)), how },
    {
      what: "read 20,000 characters",
      figure: formatTime(whole),
      how: `${(whole / half).toFixed(2)} times what 10,000 take`,
    },
  ];
}
