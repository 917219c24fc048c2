/** What came of sending a form. What was typed comes back with it, so that nothing is lost. */
export type FormState = {
  /** What went wrong, for the person; empty: nothing. */
  problem: string;
  /** What is wrong with which field. */
  problems: readonly { where: string; what: string }[];
  /** What was done; empty: nothing yet. */
  done: string;
  /** A secret link to show once, where one was made. */
  link?: string;
  values: Readonly<Record<string, string>>;
};

export const untouched: FormState = { problem: "", problems: [], done: "", values: {} };

/** A server action as a form calls it. */
export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;
