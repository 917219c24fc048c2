"use client";

import { useActionState } from "react";
import { FormMessage } from "@/components/ui/form-message";
import { type FormAction, untouched } from "@/components/ui/form-state";
import { LocalTime } from "@/components/ui/local-time";
import type { KeyHead } from "@/scenarios/screening/connection";
import { EndForm } from "./end-form";

type Props = { head: KeyHead; revoke: FormAction };

/** One key: who made it, when it was last used, and revoking it. */
export function KeyRow({ head: { id, name, by, since, used, revoked }, revoke }: Props) {
  const [state, send, busy] = useActionState(revoke, untouched);
  return (
    <li className="py-3">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <p className="min-w-0 flex-1 basis-56 break-words">
          <span className="font-strong">{name}</span>
          {revoked && (
            <span className="text-warning">
              {" "}
              · revoked <LocalTime instant={revoked} />
            </span>
          )}
          <span className="block text-note text-soft">
            made by {by}, <LocalTime instant={since} /> ·{" "}
            {used ? (
              <>
                last used <LocalTime instant={used} />
              </>
            ) : (
              "never used"
            )}
          </span>
        </p>
        {!revoked && (
          <EndForm
            {...{ send, busy }}
            name="key"
            value={id}
            label="Revoke"
            of={name}
            title={`Revoke the key “${name}”?`}
          >
            The program that has it can no longer ask anything, from this moment on. This cannot be taken
            back; a new key can be made at any time.
          </EndForm>
        )}
      </div>
      <FormMessage state={state} />
    </li>
  );
}
