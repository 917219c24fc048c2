import type { Metadata } from "next";
import { listConnections } from "@/access/connections/list-connections";
import { listDeliveries } from "@/access/connections/list-deliveries";
import { closeWebhook } from "@/app/(staff)/_actions/close-webhook";
import { makeKey } from "@/app/(staff)/_actions/make-key";
import { makeWebhook } from "@/app/(staff)/_actions/make-webhook";
import { retryDelivery } from "@/app/(staff)/_actions/retry-delivery";
import { revokeKey } from "@/app/(staff)/_actions/revoke-key";
import { testWebhook } from "@/app/(staff)/_actions/test-webhook";
import { findForStaff } from "@/app/find-for-staff";
import { ConnectionsPage } from "@/components/connections/connections-page";

type Props = { searchParams: Promise<{ before?: string | string[] }> };

export const metadata: Metadata = { title: "Connections" };

/** Keys of other programs, webhooks, and what was sent to them. */
export default async function AllConnectionsPage({ searchParams }: Props) {
  const before = [(await searchParams).before ?? []].flat()[0];
  const { found } = await findForStaff("/connections", (staff) =>
    Promise.all([listConnections(staff), listDeliveries(staff, before === undefined ? {} : { before })]),
  );
  const [{ keys, webhooks }, { deliveries, next }] = found;
  return (
    <ConnectionsPage
      {...{ keys, webhooks, deliveries }}
      older={next === null ? null : `/connections?before=${encodeURIComponent(next)}#deliveries`}
      isOlder={before !== undefined}
      {...{ makeKey, revokeKey, makeWebhook, closeWebhook, testWebhook, retryDelivery }}
    />
  );
}
