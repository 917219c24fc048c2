import { useState } from "react";
import type { OutgoingWhat } from "@/components/chat/outgoing";
import type { ShownEntry } from "@/roleplay/attempt/attempt-view";
import type { Desk } from "@/scenarios/show-desk";
import { Disclosure } from "./disclosure";

type Props = { desk: Desk; entries: ShownEntry[]; ended: boolean; onOpen: (what: OutgoingWhat) => void };

/** The customer's card, and below it what the agent was told before the chat. To open a section of the card is recorded. */
export function CustomerPart({ desk, entries, ended, onOpen }: Props) {
  const [open, setOpen] = useState<Record<string, boolean>>({});
  const toggle = (id: string) => setOpen({ ...open, [id]: !open[id] });
  const openSection = (section: string) => {
    toggle(section);
    if (!ended && !open[section] && !wasOpened(entries, section)) {
      onOpen({ kind: "action", action: "open-card", fields: { section } });
    }
  };
  const { role, may, mayNot, know } = desk.briefing;
  return (
    <>
      <div className="px-5 pt-5 pb-3">
        <h2 className="text-lead">{desk.customer.name}</h2>
        <p className="text-note text-soft">Address as {desk.customer.address}</p>
      </div>
      <div className="border-hairline border-t">
        {desk.card.map(({ id, title, lines }, index) => (
          <Disclosure
            key={id}
            label={title}
            open={!!open[id]}
            onToggle={() => openSection(id)}
            first={index === 0}
          >
            <Lines lines={lines} />
          </Disclosure>
        ))}
      </div>
      <h2 className="px-5 pt-6 pb-2 text-note text-soft">Your briefing</h2>
      <div className="border-hairline border-t pb-5">
        <Disclosure label="Your role" open={!!open["@role"]} onToggle={() => toggle("@role")}>
          <p className="text-note">{role}</p>
        </Disclosure>
        <Disclosure label="What you may do" open={!!open["@may"]} onToggle={() => toggle("@may")}>
          <Lines lines={may} />
        </Disclosure>
        <Disclosure label="What you may not do" open={!!open["@not"]} onToggle={() => toggle("@not")}>
          <Lines lines={mayNot} />
        </Disclosure>
        <Disclosure label="What you know" open={!!open["@know"]} onToggle={() => toggle("@know")}>
          <Lines lines={know} />
        </Disclosure>
      </div>
    </>
  );
}

function Lines({ lines }: { lines: string[] }) {
  return (
    <ul className="space-y-2 text-note">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function wasOpened(entries: ShownEntry[], section: string): boolean {
  return entries.some(
    (entry) => entry.kind === "action" && entry.action === "open-card" && entry.fields.section === section,
  );
}
