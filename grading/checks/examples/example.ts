import type { Step } from "../../trial/write-chat";
import type { Check } from "../check";
import type { Verdict } from "../verdict";

/** A check as an author writes it, with small chats for the results that it can have. */
export type Example = {
  readonly check: { readonly kind: Check["kind"]; readonly [key: string]: unknown };
} & {
  readonly [result in Verdict["result"]]?: readonly Step[];
};
