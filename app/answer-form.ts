import { isRedirectError } from "next/dist/client/components/redirect-error";
import { z } from "zod";
import { AppError } from "@/access/app-error";
import type { FormState } from "@/components/ui/form-state";

type Done = { done?: string; link?: string };

/**
 * Runs what a form asks for. What the person can mend comes back as the form's state, together with what they typed;
 * passwords do not. A bug goes to the server's log, and a redirect goes on its way.
 */
export async function answerForm(form: FormData, work: () => Promise<Done>): Promise<FormState> {
  try {
    const { done = "", link } = await work();
    return { problem: "", problems: [], done, values: {}, ...(link && { link }) };
  } catch (error) {
    if (isRedirectError(error)) throw error;
    return { ...explain(error), done: "", values: readTyped(form) };
  }
}

function explain(error: unknown): Pick<FormState, "problem" | "problems"> {
  if (error instanceof z.ZodError) {
    const problems = error.issues.map(({ path, message }) => ({ where: path.join("."), what: message }));
    return { problem: "Some fields need another look. Nothing was changed.", problems };
  }
  if (error instanceof AppError) return { problem: error.message, problems: error.problems };
  console.error(error);
  return {
    problem: "Something went wrong on our side, and nothing was changed. Please try again in a moment.",
    problems: [],
  };
}

function readTyped(form: FormData): Record<string, string> {
  const typed: Record<string, string> = {};
  for (const [name, value] of form) {
    if (typeof value === "string" && !name.toLowerCase().includes("password") && !name.startsWith("$"))
      typed[name] = value;
  }
  return typed;
}
