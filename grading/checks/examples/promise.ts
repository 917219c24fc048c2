import { stretch } from "../../trial/stretch";
import { act, end, line, reply } from "../../trial/write-chat";
import type { Example } from "./example";

const promise = (text: string, seconds: number | null) =>
  reply(text, { reading: { promises: [{ seconds, ...stretch(text, text) }] } });

export const promiseExamples: readonly Example[] = [
  { check: { kind: "promise", of: "given" }, met: [promise("By 5pm.", null)], "not-met": [reply("Soon.")] },
  {
    check: { kind: "promise", of: "backed" },
    met: [act("send-replacement"), promise("By 5pm.", null)],
    "not-met": [act("open-card", { section: "notes" }), promise("Within the hour.", 3600)],
    "not-observed": [reply("Soon.")],
  },
  {
    check: { kind: "promise", of: "kept" },
    met: [promise("Two minutes.", 120), reply("Here it is.", { after: 100 }), line("Right.", { after: 60 })],
    "not-met": [promise("Two minutes.", 120), reply("Here it is.", { after: 200 })],
    "not-observed": [promise("A day.", 86_400), end("walked-out", 1)],
  },
  {
    check: { kind: "promise", of: "never-broken", late: 2.5 },
    met: [promise("Two minutes.", 120), reply("Here it is.", { after: 200 }), line("Right.", { after: 300 })],
    "not-met": [promise("Two minutes.", 120), end("timed-out", 1, { after: 400 })],
  },
];
