"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { postAttempt } from "@/components/ui/post-attempt";

type Props = { attempt: string };

/** The same scenario once more: with a customer who words things anew, or with exactly the same one. */
export function RetryForm({ attempt }: Props) {
  const router = useRouter();
  const [beginning, setBeginning] = useState(false);
  const [problem, setProblem] = useState("");
  const retry = async (seed: "same" | "new") => {
    if (beginning) return;
    setBeginning(true);
    setProblem("");
    const answer = await postAttempt(`/api/attempts/${encodeURIComponent(attempt)}/retries`, { seed });
    if ("id" in answer) return router.push(`/attempts/${answer.id}`);
    setProblem(answer.problem);
    setBeginning(false);
  };
  return (
    <section aria-labelledby="again" className="pt-16 print:hidden">
      <h2 id="again" className="text-title max-sm:text-lead">
        Try it again
      </h2>
      <p className="mt-2 max-w-[40rem] text-pretty text-soft">
        A fresh run varies the customer&rsquo;s words and pace. The same run gives the same customer, so that
        only your replies differ.
      </p>
      <div className="mt-5 flex flex-wrap gap-3">
        <Button kind="primary" aria-disabled={beginning} onClick={() => retry("new")}>
          A fresh run
        </Button>
        <Button aria-disabled={beginning} onClick={() => retry("same")}>
          The same run
        </Button>
      </div>
      <p role="alert" className="text-note text-warning not-empty:mt-3">
        {problem}
      </p>
    </section>
  );
}
