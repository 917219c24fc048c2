import type { FieldValues } from "@/roleplay/transcript/entry";

type What =
  | { kind: "reply"; text: string }
  | { kind: "action"; action: string; fields: FieldValues }
  | { kind: "pause" }
  | { kind: "resume" }
  | { kind: "stop" };

/** Something on its way to the server. Its id is made once, so that sent twice it counts once. */
export type Outgoing = What & { id: string; order: number };
export type OutgoingWhat = What;
