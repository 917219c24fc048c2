/** What a learner has on beside the chat, in practice only. */
export type Choices = { coach: boolean; mood: boolean };

/** Both are on for who has chosen nothing yet: they can be switched off where they stand. */
const defaults: Choices = { coach: true, mood: true };

const cookies: Record<keyof Choices, string> = { coach: "composure_coach", mood: "composure_mood" };

/** As long as browsers keep one at most. */
const seconds = 400 * 24 * 60 * 60;

/** The choices in a browser's cookies, as `document.cookie` and the Cookie header hold them. */
export function readChoices(cookie: string): Choices {
  const found = new Set(cookie.split(";").map((pair) => pair.trim()));
  const read = (choice: keyof Choices) =>
    defaults[choice] ? !found.has(`${cookies[choice]}=off`) : found.has(`${cookies[choice]}=on`);
  return { coach: read("coach"), mood: read("mood") };
}

/** The cookie that remembers a choice: the server then makes the page as it was chosen, and nothing flashes up. */
export function writeChoice(choice: keyof Choices, on: boolean): string {
  return `${cookies[choice]}=${on ? "on" : "off"}; Path=/; Max-Age=${seconds}; SameSite=Lax`;
}
