import type { AttemptHead } from "@/scenarios/attempt-head";
import { AttemptRow } from "./attempt-row";

type Props = { title: string; attempts: AttemptHead[] };

/** Some of the viewer's own attempts under a heading; nothing where there are none. */
export function AttemptList({ title, attempts }: Props) {
  if (attempts.length === 0) return null;
  return (
    <section aria-label={title} className="pt-10">
      <h2 className="pb-3 text-lead">{title}</h2>
      <ul className="border-hairline border-b">
        {attempts.map((attempt) => (
          <AttemptRow key={attempt.id} attempt={attempt} />
        ))}
      </ul>
    </section>
  );
}
