import type { AttemptView } from "@/roleplay/attempt/attempt-view";
import type { Outgoing } from "./outgoing";
import type { TensionSample } from "./tension-sample";

/** All that the chat shows: what the server told, and what is still on its way to it. */
export type ChatState = AttemptView & {
  /** When the moment was received, on this browser's clock in ms; null before the page has woken. */
  receivedAt: number | null;
  outbox: Outgoing[];
  connection: "well" | "lost";
  /** What the server would not take, with its reason. */
  refusal: { item: Outgoing; message: string } | null;
  tension: TensionSample[];
};
