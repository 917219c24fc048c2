import { headers } from "next/headers";
import { type Choices, readChoices as read } from "@/components/practice/choices";

/** What the browser that asks has chosen to see while it practises. */
export async function readChoices(): Promise<Choices> {
  return read((await headers()).get("cookie") ?? "");
}
