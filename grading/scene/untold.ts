/**
 * What a transcript from outside may leave untold: the customer's mood, whether a reply cut in, how far the case was, what a know-it-all tested,
 * whether anything was done at the desk, whether the supervisor took up a call, and how the chat ended.
 */
export type Untold = "mood" | "interruptions" | "stage" | "tests" | "desk" | "supervisor" | "ending";
