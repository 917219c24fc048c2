import Link from "next/link";
import type { ReactNode } from "react";
import type { FormAction } from "@/components/ui/form-state";
import type { Delivery, KeyHead, WebhookHead } from "@/scenarios/screening/connection";
import { DeliveryRow } from "./delivery-row";
import { KeyRow } from "./key-row";
import { MakeForm } from "./make-form";
import { WebhookRow } from "./webhook-row";

type Props = {
  keys: KeyHead[];
  webhooks: WebhookHead[];
  deliveries: Delivery[];
  /** Where the older deliveries are; null: there are none. */
  older: string | null;
  /** Whether these are not the newest ones. */
  isOlder: boolean;
  makeKey: FormAction;
  revokeKey: FormAction;
  makeWebhook: FormAction;
  closeWebhook: FormAction;
  testWebhook: FormAction;
  retryDelivery: FormAction;
};

/** Keys of other programs, the addresses that are told of finished candidates, and what was sent there. */
export function ConnectionsPage({ keys, webhooks, deliveries, older, isOlder, ...actions }: Props) {
  return (
    <div className="mx-auto w-full max-w-[56rem] px-5 py-10 sm:px-8">
      <h1 className="text-title">Connections</h1>
      <p className="mt-2 max-w-[40rem] text-soft">
        Let your applicant tracking system invite candidates and read their results. What it can ask is
        described in{" "}
        <a href="/api/openapi.json" className="link">
          this server’s description of its API
        </a>
        .
      </p>
      <Part id="keys" title="Keys">
        <p className="mt-1 max-w-[40rem] text-note text-soft">
          Who has a key may do what a recruiter may, so give each program its own, and revoke those that are
          no longer used.
        </p>
        <List empty="No key has been made yet.">
          {keys.map((head) => (
            <KeyRow key={head.id} head={head} revoke={actions.revokeKey} />
          ))}
        </List>
        <MakeForm
          action={actions.makeKey}
          field={{
            name: "name",
            label: "For which program",
            hint: "Only to know it again in this list.",
            type: "text",
            maxLength: 120,
          }}
          make="Make a key"
          secret="The key"
        />
      </Part>
      <Part id="webhooks" title="Webhooks">
        <p className="mt-1 max-w-[40rem] text-note text-soft">
          Each address is told when a candidate has finished: the ids of screening and invitation, your
          reference and the total, and no name. Each message is signed with the webhook’s secret.
        </p>
        <List empty="No webhook has been made yet.">
          {webhooks.map((head) => (
            <WebhookRow key={head.id} head={head} close={actions.closeWebhook} test={actions.testWebhook} />
          ))}
        </List>
        <MakeForm
          action={actions.makeWebhook}
          field={{
            name: "url",
            label: "Address",
            hint: "It begins with https://.",
            type: "url",
            maxLength: 2000,
          }}
          make="Make a webhook"
          secret="Its secret"
        />
      </Part>
      <Part id="deliveries" title={isOlder ? "Messages, older ones" : "Messages"}>
        <p className="mt-1 max-w-[40rem] text-note text-soft">
          What does not arrive is tried again by itself, up to eight times within about two hours.
        </p>
        <List empty={isOlder ? "There are no older ones." : "Nothing has been sent yet."}>
          {deliveries.map((delivery) => (
            <DeliveryRow key={delivery.id} delivery={delivery} retry={actions.retryDelivery} />
          ))}
        </List>
        <p className="mt-3 flex gap-6">
          {isOlder && (
            <Link href="/connections#deliveries" className="link">
              Newest messages
            </Link>
          )}
          {older && (
            <Link href={older} className="link">
              Older messages
            </Link>
          )}
        </p>
      </Part>
    </div>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-12">
      <h2 id={id} className="text-lead">
        {title}
      </h2>
      {children}
    </section>
  );
}

function List({ empty, children }: { empty: string; children: ReactNode[] }) {
  if (children.length === 0) return <p className="mt-3 border-hairline border-y py-3 text-soft">{empty}</p>;
  return <ul className="mt-3 divide-y divide-hairline border-hairline border-y">{children}</ul>;
}
