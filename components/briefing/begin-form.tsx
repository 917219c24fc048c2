"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { postAttempt } from "@/components/ui/post-attempt";

type Props = { scenario: string };

/** Begins the role-play, and goes to its chat. */
export function BeginForm({ scenario }: Props) {
  const router = useRouter();
  const [beginning, setBeginning] = useState(false);
  const [problem, setProblem] = useState("");
  const begin = async () => {
    if (beginning) return;
    setBeginning(true);
    setProblem("");
    const answer = await postAttempt("/api/attempts", { scenario });
    if ("id" in answer) return router.push(`/attempts/${answer.id}`);
    setProblem(answer.problem);
    setBeginning(false);
  };
  return (
    <>
      <Button kind="primary" className="w-full" aria-disabled={beginning} onClick={begin}>
        {beginning ? "Beginning …" : "Begin the chat"}
      </Button>
      <p role="alert" className="text-note text-warning not-empty:mt-3">
        {problem}
      </p>
    </>
  );
}
