import { finishDue } from "@/access/candidate/finish-due";
import { closeWebhook } from "@/access/connections/close-webhook";
import { makeKey } from "@/access/connections/make-key";
import { makeWebhook } from "@/access/connections/make-webhook";
import { currentLibrary } from "@/access/library/current-library";
import { type Advisers, fillAdvisers } from "./fill-advisers";
import { type ChatTeam, fillChatTeam } from "./fill-chat-team";
import { type DemoStaff, makeStaff } from "./make-staff";
import { daysBefore } from "./moments";
import { adviserNames, chatNames } from "./names";
import { openScreening } from "./open-screening";
import { planNightDesk } from "./plans";
import { practise } from "./practise";

/** What the demo made, and what is told of it only once. */
export type Demo = {
  staff: DemoStaff;
  advisers: Advisers;
  chatTeam: ChatTeam;
  draft: string;
  /** The token of the guest who practised: the value of the cookie composure_guest. */
  guest: string;
};

type Wish = {
  /** At most so many candidates of each screening; all by default. */
  most?: number;
  tell?: (line: string) => void;
};

/** Fills an empty database with a company at work. Everything goes the way that pages go, through the access functions, with its own moment. */
export async function fillDemo(
  now: number,
  { most = Number.POSITIVE_INFINITY, tell = () => undefined }: Wish = {},
): Promise<Demo> {
  await currentLibrary();
  tell("Staff …");
  const staff = await makeStaff(now);
  await connect(staff, now);
  tell(`The screening of advisers, ${Math.min(most, adviserNames.length)} candidates …`);
  const advisers = await fillAdvisers(staff, { most, now });
  tell(`The screening of the live chat team, ${Math.min(most, chatNames.length)} candidates …`);
  const chatTeam = await fillChatTeam(staff, { most, now });
  const drafted = { draft: planNightDesk, seed: 3001, open: false };
  const draft = await openScreening(staff.priyanka, drafted, daysBefore(now, 2, 15));
  tell("A guest's practice …");
  const guest = await practise(now);
  await finishDue(now);
  return { staff, advisers, chatTeam, draft, guest };
}

/** A key and a webhook as they stand in a house that has an applicant tracking system. Nothing is sent to the webhook: it is closed. */
async function connect({ owner }: DemoStaff, now: number): Promise<void> {
  await makeKey(owner, { name: "Applicant tracking, read and invite" }, daysBefore(now, 45, 9));
  const url = "https://hiring.ternwharf.example/hooks/composure";
  const { id } = await makeWebhook(owner, { url }, daysBefore(now, 45, 9.2));
  await closeWebhook(owner, { webhook: id }, daysBefore(now, 45, 9.5));
}
