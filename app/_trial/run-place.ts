import { join } from "node:path";
import { workAsyncStorage } from "next/dist/server/app-render/work-async-storage.external";
import { isValidElement, type ReactNode } from "react";
import { z } from "zod";
import { AppError } from "@/access/app-error";
import { keptWord } from "@/access/trial/open-role-trial";
import { untouched } from "@/components/ui/form-state";
import { MessagePage } from "@/components/ui/message-page";
import type { Place } from "./list-places";
import { answerRequest } from "./request-headers";

/** What somebody asks with: the parts of the path, the query, the body of a program, the form of a person. */
export type Asked = {
  params?: Record<string, string | string[]>;
  query?: Record<string, string>;
  body?: unknown;
  /** What an action is called with before the form's state: its bound arguments. */
  bound?: readonly unknown[];
  form?: Record<string, string | Blob>;
};

/** What came of it, in a word or two: "allowed", "not found", "forbidden", "sign in", or else what was answered. */
export type Outcome = string;

const called = z.custom<(...given: unknown[]) => unknown>((value) => typeof value === "function");
const workStore = z.custom<Parameters<typeof workAsyncStorage.run>[0]>((value) => typeof value === "object");

/** For tests: asks for a page, a route or an action as the server would, with a request of these headers. */
export async function runPlace(place: Place, asked: Asked, sent: Headers): Promise<Outcome> {
  const source = z
    .record(z.string(), z.unknown())
    .parse({ ...(await import(/* @vite-ignore */ join(process.cwd(), place.file))) });
  const work = called.parse(source[place.called]);
  // What the server gives to revalidatePath() and connection().
  const store = workStore.parse({
    route: place.name,
    page: place.name,
    incrementalCache: {},
    forceStatic: true,
  });
  return workAsyncStorage.run(store, () =>
    answerRequest(sent, async () => {
      if (place.kind === "route") return callRoute(work, place, asked, sent);
      if (place.kind === "action") return callAction(work, asked);
      return openPage(work, source.generateMetadata, asked);
    }),
  );
}

type Called = z.infer<typeof called>;

async function openPage(
  page: Called,
  metadata: unknown,
  { params = {}, query = {} }: Asked,
): Promise<Outcome> {
  const props = () => ({ params: Promise.resolve(params), searchParams: Promise.resolve(query) });
  const outcome = await tell(async () => renderServer(await page(props())));
  if (metadata === undefined) return outcome;
  let title = "";
  const titled = await tell(async () => {
    title = JSON.stringify(await called.parse(metadata)(props()));
    return "allowed";
  });
  // The title of a page is for whoever may see the page.
  if (outcome === "allowed") return titled;
  return title.includes(keptWord) ? `${outcome}, but its title tells` : outcome;
}

/** Runs the server components within a page, too: each might refuse, or ask for what it should not. */
async function renderServer(node: unknown): Promise<Outcome> {
  if (Array.isArray(node)) {
    for (const one of node) await renderServer(one);
    return "allowed";
  }
  if (!isValidElement<{ children?: ReactNode }>(node)) return "allowed";
  if (node.type === MessagePage) return "a message";
  if (typeof node.type === "function" && node.type.constructor.name === "AsyncFunction")
    return renderServer(await called.parse(node.type)(node.props));
  await renderServer(node.props.children);
  return "allowed";
}

async function callAction(action: Called, { bound = [], form = {} }: Asked): Promise<Outcome> {
  const sent = new FormData();
  for (const [name, value] of Object.entries(form)) sent.set(name, value);
  return tell(async () => {
    const state = answered.safeParse(await action(...bound, untouched, sent));
    return state.success ? readProblem(state.data) : "allowed";
  });
}

const answered = z.looseObject({
  problem: z.string(),
  problems: z.array(z.object({ where: z.string(), what: z.string() })).default([]),
});

/** Actions answer in sentences; those of the guards are known. */
function readProblem({ problem, problems }: z.infer<typeof answered>): Outcome {
  if (problem === "") return "allowed";
  if (problem.startsWith("You are signed out.")) return "sign in";
  if (/^Your role \(.+\) does not include this\.|^Only a person can do this/.test(problem))
    return "forbidden";
  if (problem.startsWith("There is no ")) return "not found";
  return `${problem} ${problems.map(({ where, what }) => `${where}: ${what}`).join("; ")}`.trim();
}

async function callRoute(route: Called, place: Place, asked: Asked, sent: Headers): Promise<Outcome> {
  const { params = {}, query = {}, body, form } = asked;
  const path = place.name
    .slice(place.called.length + 1)
    .replace(/\[+(?:\.\.\.)?(\w+)\]+/g, (_, name: string) => [params[name] ?? "none"].flat().join("/"));
  const url = new URL(path, "http://composure.test");
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  const headers = new Headers(sent);
  headers.set("host", url.host);
  if (body !== undefined || (place.called === "POST" && !form))
    headers.set("content-type", "application/json");
  const payload =
    body === undefined ? (form ? new URLSearchParams(readTexts(form)) : undefined) : JSON.stringify(body);
  const request = new Request(url, { method: place.called, headers, ...(payload && { body: payload }) });
  return tell(async () => readStatus(await route(request, { params: Promise.resolve(params) })));
}

function readTexts(form: Record<string, string | Blob>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(form).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );
}

function readStatus(answer: unknown): Outcome {
  if (!(answer instanceof Response)) return "no answer";
  const { status, headers } = answer;
  // What streams is read by nobody here.
  void answer.body?.cancel();
  if (status >= 300 && status < 400) return readRedirect(headers.get("location") ?? "");
  if (status < 300) return "allowed";
  const known: Record<number, Outcome> = {
    401: "sign in",
    403: "forbidden",
    404: "not found",
    405: "no such method",
  };
  return known[status] ?? `status ${status}`;
}

function readRedirect(location: string): Outcome {
  const { pathname } = new URL(location, "http://composure.test");
  return pathname === "/sign-in" ? "sign in" : `on to ${pathname.replace(/[0-9a-f-]{36}/g, "ID")}`;
}

/** What next/navigation throws tells of itself by its digest. */
async function tell(work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work();
  } catch (error) {
    const digest = error instanceof Error && "digest" in error ? String(error.digest) : "";
    if (digest === "NEXT_HTTP_ERROR_FALLBACK;404") return "not found";
    if (digest.startsWith("NEXT_REDIRECT;")) return readRedirect(digest.split(";").slice(2, -2).join(";"));
    if (error instanceof AppError) return `thrown: ${error.code}`;
    throw error;
  }
}
