import "server-only";
import { AppError } from "../app-error";
import { cleanText } from "../way/clean-text";

const most = 2000;

/** What a person typed, as it is kept. Throws invalid where it is empty or longer than 2,000 characters. */
export function readWords(where: string, typed: string, missing: string): string {
  const text = cleanText(typed).trim();
  const refuse = (what: string) => new AppError("invalid", what, { problems: [{ where, what }] });
  if (text === "") throw refuse(missing);
  if (text.length > most) throw refuse(`This is ${text.length} characters long, and ${most} is the most.`);
  return text;
}
