import Link from "next/link";
import { splitAim } from "@/components/scorecard/split-aim";
import type { RolePlayFeedback } from "@/scenarios/screening/candidate-way";

type Props = { feedback: RolePlayFeedback[] };

/** What each role-play came to, in words: the result, what was done well, the one thing to work on. */
export function FeedbackList({ feedback }: Props) {
  if (feedback.length === 0) return null;
  return (
    <section aria-labelledby="feedback" className="mt-10">
      <h2 id="feedback" className="text-lead">
        Your role-plays
      </h2>
      <p className="mt-1 text-note text-soft">
        This is how the program read them. It can misread; the people who decide read the chats themselves.
      </p>
      <ol className="mt-4 border-hairline border-t">
        {feedback.map(({ title, unfinished, summary, strength, next, attempt }) => (
          <li key={title} className="border-hairline py-6 not-last:border-b">
            <h3 className="font-strong">{title}</h3>
            {unfinished && (
              <p className="mt-1 text-note text-soft">Unfinished: it speaks of what was written.</p>
            )}
            <p className="mt-2">{next ? splitAim(summary).seen : summary}</p>
            {strength && (
              <div className="mt-4">
                <h4 className="text-note text-primary">Done well</h4>
                <p className="italic">“{strength.quote}”</p>
                <p className="text-note text-soft">{strength.why}</p>
              </div>
            )}
            {next && <NextTime next={next} />}
            {attempt !== null && (
              <p className="mt-4">
                <Link href={`/attempts/${attempt}/scorecard`} className="link">
                  The whole scorecard<span className="sr-only"> of {title}</span>
                </Link>
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function NextTime({ next: { why, better } }: { next: NonNullable<RolePlayFeedback["next"]> }) {
  const { seen, aim } = splitAim(why);
  return (
    <div className="mt-4">
      <h4 className="text-note text-primary">To work on</h4>
      <p>{aim ?? seen}</p>
      {aim && seen && <p className="text-note text-soft">{seen}</p>}
      <p className="mt-2 text-note text-soft">For example:</p>
      <p className="border-primary border-l-2 pl-3 italic">{better}</p>
    </div>
  );
}
