"use client";

import { useActionState } from "react";
import { FormMessage } from "@/components/ui/form-message";
import { type FormAction, untouched } from "@/components/ui/form-state";
import { LocalTime } from "@/components/ui/local-time";
import { SubmitButton } from "@/components/ui/submit-button";
import type { WebhookHead } from "@/scenarios/screening/connection";
import { EndForm } from "./end-form";

type Props = { head: WebhookHead; close: FormAction; test: FormAction };

/** One webhook: where it leads, trying it, and closing it. */
export function WebhookRow({ head: { id, url, by, since, closed }, close, test }: Props) {
  const [closing, sendClose, busy] = useActionState(close, untouched);
  const [testing, sendTest] = useActionState(test, untouched);
  return (
    <li className="py-3">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <p className="min-w-0 flex-1 basis-56">
          <span className="break-all font-strong">{url}</span>
          {closed && (
            <span className="text-warning">
              {" "}
              · closed <LocalTime instant={closed} />
            </span>
          )}
          <span className="block text-note text-soft">
            made by {by}, <LocalTime instant={since} />
          </span>
        </p>
        {!closed && (
          <div className="flex items-center gap-2">
            <form action={sendTest}>
              <input type="hidden" name="webhook" value={id} />
              <SubmitButton busy="Sending …" kind="outline" size="small">
                Send a test
                <span className="sr-only"> to {url}</span>
              </SubmitButton>
            </form>
            <EndForm
              send={sendClose}
              busy={busy}
              name="webhook"
              value={id}
              label="Close"
              of={url}
              title="Close this webhook?"
            >
              Nothing more is sent to {url}, and what still waits to be sent there is given up. This cannot be
              taken back; a new webhook can be made at any time.
            </EndForm>
          </div>
        )}
      </div>
      <FormMessage state={testing} />
      <FormMessage state={closing} />
    </li>
  );
}
