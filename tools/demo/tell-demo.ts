import { roleNames } from "@/scenarios/screening/role";
import { readSettings } from "@/settings";
import type { Demo } from "./fill-demo";

/** What is told once, on the console: who may sign in, and links of candidates. None of the secrets is kept anywhere. */
export function tellDemo({ staff, chatTeam, guest }: Demo, seconds: number): string {
  const { DATABASE_URL, DATA_FOLDER, PUBLIC_ADDRESS } = readSettings();
  const address = PUBLIC_ADDRESS ?? `http://localhost:${process.env.PORT || "3000"}`;
  const members = Object.values(staff).map(
    ({ role, email, password }) => `  ${roleNames[role].padEnd(9)}  ${email.padEnd(34)}  ${password}`,
  );
  const links = chatTeam.links.map(({ what, invited }) => `  ${what}\n    ${address}${invited.path}`);
  const folder = DATABASE_URL || DATA_FOLDER === "./data" ? "" : `DATA_FOLDER=${DATA_FOLDER} `;
  return [
    `The company is there, after ${seconds.toFixed(0)} s. All people and firms in it are made up.`,
    "",
    "Passwords are random and told this once:",
    ...members,
    "",
    "Candidates of the live chat team (each link makes this browser theirs):",
    ...links,
    "",
    "A guest's practice: set the cookie composure_guest to",
    `  ${guest}`,
    "",
    `Now: ${folder}npm start, and sign in at ${address}/sign-in`,
  ].join("\n");
}
