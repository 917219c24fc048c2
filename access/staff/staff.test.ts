import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { minute, noon, openTrialHouse } from "../trial/open-trial-house";
import { trialStaff } from "../trial/open-trial-screening";
import { currentAuth } from "./auth";
import { changeStaff } from "./change-staff";
import { findStaffInvitation } from "./find-staff-invitation";
import { identifyStaff } from "./identify-staff";
import { inviteFirstOwner } from "./invite-first-owner";
import { inviteStaff } from "./invite-staff";
import { joinStaff } from "./join-staff";
import { listStaff } from "./list-staff";
import { revokeStaffLink } from "./revoke-staff-link";

let store: Awaited<ReturnType<typeof openTrialHouse>>;
beforeAll(async () => {
  store = await openTrialHouse();
});
afterAll(() => store.close());

afterEach(() => vi.unstubAllEnvs());

const form = { name: "Ola Owner", password: "a few words of mine", address: "here" };
const tokenOf = (path: string | null) => path?.split("/").at(-1) ?? "";

async function signIn(email: string, password: string): Promise<Headers> {
  const answer = await currentAuth().api.signInEmail({ body: { email, password }, asResponse: true });
  if (!answer.ok) throw new Error(await answer.text());
  const cookie = answer.headers.getSetCookie().map((one) => one.split(";")[0]);
  return new Headers({ cookie: cookie.join("; ") });
}

test("the first owner comes by the newest link of the console, once, and signs in by their password", async () => {
  const earlier = tokenOf(await inviteFirstOwner(noon));
  const token = tokenOf(await inviteFirstOwner(noon + minute));
  const join = (by: string) => joinStaff({ ...form, token: by, email: "Ola@example.org" }, noon + minute);
  await expect(join(earlier)).rejects.toMatchObject({ code: "not-found" });
  const { id } = await join(token);
  await expect(join(token)).rejects.toMatchObject({ code: "not-found" });
  expect(await inviteFirstOwner(noon + minute)).toBeNull();
  const headers = await signIn("ola@example.org", form.password);
  expect(await identifyStaff(headers)).toEqual({
    id,
    name: "Ola Owner",
    email: "ola@example.org",
    role: "owner",
  });
});

test("a wrong password signs nobody in, and there is no sign-up without a link", async () => {
  await expect(signIn("ola@example.org", "another phrase")).rejects.toThrow();
  const body = { name: "Eve", email: "eve@example.org", password: "a few words of hers" };
  await expect(currentAuth().api.signUpEmail({ body })).rejects.toThrow();
});

test("staff invite staff; a link holds for seven days, for one role, until it is revoked", async () => {
  const owner = await trialStaff("owner");
  const { path } = await inviteStaff(owner, { role: "recruiter", note: "Rita" }, noon);
  const address = "elsewhere";
  const found = await findStaffInvitation({ token: tokenOf(path), address }, noon);
  expect(found.role).toBe("recruiter");
  const late = noon + 8 * 24 * 60 * minute;
  await expect(findStaffInvitation({ token: tokenOf(path), address }, late)).rejects.toMatchObject({
    code: "not-found",
  });
  expect((await listStaff(owner, noon)).links.map(({ note }) => note)).toContain("Rita");
  await revokeStaffLink(owner, { link: found.id }, noon);
  await expect(findStaffInvitation({ token: tokenOf(path), address }, noon)).rejects.toMatchObject({
    code: "not-found",
  });
});

test("only owners manage staff", async () => {
  for (const role of ["recruiter", "manager", "trainer", "new-hire"] as const) {
    const staff = await trialStaff(role);
    await expect(listStaff(staff, noon)).rejects.toMatchObject({ code: "forbidden" });
    await expect(inviteStaff(staff, { role: "owner", note: "" }, noon)).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(changeStaff(staff, { member: staff.id, role: "owner" }, noon)).rejects.toMatchObject({
      code: "forbidden",
    });
  }
});

test("closing an account ends its sessions at once, and no new one begins", async () => {
  const owner = await trialStaff("owner");
  const { path } = await inviteStaff(owner, { role: "recruiter", note: "" }, noon);
  const email = "rita@example.org";
  const { id } = await joinStaff({ ...form, name: "Rita", email, token: tokenOf(path) }, noon);
  const headers = await signIn(email, form.password);
  expect((await identifyStaff(headers))?.role).toBe("recruiter");
  await changeStaff(owner, { member: id, closed: true }, noon);
  expect(await identifyStaff(headers)).toBeNull();
  await expect(signIn(email, form.password)).rejects.toThrow();
  await changeStaff(owner, { member: id, closed: false, role: "manager" }, noon);
  expect((await identifyStaff(await signIn(email, form.password)))?.role).toBe("manager");
});

test("the last owner can neither be closed nor given another role", async () => {
  const owner = await trialStaff("owner");
  const { members } = await listStaff(owner, noon);
  const others = members.filter(({ id, role, closed }) => role === "owner" && !closed && id !== owner.id);
  for (const { id } of others) await changeStaff(owner, { member: id, closed: true }, noon);
  await expect(changeStaff(owner, { member: owner.id, closed: true }, noon)).rejects.toMatchObject({
    code: "conflict",
  });
  await expect(changeStaff(owner, { member: owner.id, role: "manager" }, noon)).rejects.toMatchObject({
    code: "conflict",
  });
});

test("who tries many wrong links is refused for an hour, also with a right one", async () => {
  const owner = await trialStaff("owner");
  const { path } = await inviteStaff(owner, { role: "manager", note: "" }, noon);
  const address = "a guesser's";
  for (let count = 0; count < 20; count += 1) {
    const token = `wrong ${count}`;
    await expect(findStaffInvitation({ token, address }, noon)).rejects.toMatchObject({ code: "not-found" });
  }
  const right = { token: tokenOf(path), address };
  await expect(findStaffInvitation(right, noon)).rejects.toMatchObject({ code: "too-many" });
  expect((await findStaffInvitation(right, noon + 61 * minute)).role).toBe("manager");
});

test.each([
  ["none", {}, false],
  ["an address with https://", { PUBLIC_ADDRESS: "https://composure.example.org" }, true],
  ["an address with http://", { PUBLIC_ADDRESS: "http://composure.intranet" }, false],
  ["a proxy that is believed", { TRUST_PROXY: "1" }, true],
])("the session's cookie is for https only where people come by it: %s", async (_, settings, isSecure) => {
  const owner = await trialStaff("owner");
  const { path } = await inviteStaff(owner, { role: "trainer", note: "" }, noon);
  const email = `${owner.id}@example.org`;
  await joinStaff({ ...form, name: "Tilda", email, token: tokenOf(path) }, noon);
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  globalThis.composureAuth = undefined;
  const body = { email, password: form.password };
  const answer = await currentAuth().api.signInEmail({ body, asResponse: true });
  const [cookie] = answer.headers.getSetCookie();
  expect(cookie?.includes("; Secure")).toBe(isSecure);
  expect(cookie?.startsWith("__Secure-")).toBe(isSecure);
  globalThis.composureAuth = undefined;
});
