import { AsyncLocalStorage } from "node:async_hooks";

const current = new AsyncLocalStorage<Headers>();

/** For tests: runs work as the answer to a request with these headers. It stands in the place of next/headers. */
export function answerRequest<Result>(sent: Headers, work: () => Promise<Result>): Promise<Result> {
  return current.run(sent, work);
}

/** As next/headers gives them. */
export async function headers(): Promise<Headers> {
  const sent = current.getStore();
  if (!sent) throw new Error("There is no request: run this within answerRequest().");
  return sent;
}

/** As next/headers gives them; what is set is forgotten, as no browser is there to keep it. */
export async function cookies() {
  const pairs = ((await headers()).get("cookie") ?? "").split("; ").map((pair) => pair.split("="));
  const read = (name: string) => {
    const pair = pairs.find(([one]) => one === name);
    return pair && { name, value: pair.slice(1).join("=") };
  };
  return { get: read, has: (name: string) => read(name) !== undefined, set: forget, delete: forget };
}

const forget = () => undefined;
