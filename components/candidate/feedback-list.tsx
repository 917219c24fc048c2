import Link from "next/link";
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
          <li key={title} className="border-hairline border-b py-6">
            <h3 className="font-strong">{title}</h3>
            {unfinished && (
              <p className="mt-1 text-note text-soft">Unfinished: it speaks of what was written.</p>
            )}
            <p className="mt-2">{summary}</p>
            {strength && (
              <div className="mt-4">
                <h4 className="text-note text-primary">Done well</h4>
                <p>{strength.why}</p>
                <p className="mt-1 border-hairline border-l-2 pl-3 text-soft italic">“{strength.quote}”</p>
              </div>
            )}
            {next && (
              <div className="mt-4">
                <h4 className="text-note text-primary">To work on</h4>
                <p>{next.why}</p>
                <p className="mt-1 text-note text-soft">For example:</p>
                <p className="border-primary border-l-2 pl-3 italic">{next.better}</p>
              </div>
            )}
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
