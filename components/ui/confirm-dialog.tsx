"use client";

import * as AlertDialog from "radix-ui/alert-dialog";
import type { ReactNode } from "react";
import { buttonStyle } from "./button-style";

type Props = {
  /** The button that opens it. */
  trigger: ReactNode;
  title: string;
  children: ReactNode;
  confirm: string;
  cancel: string;
  onConfirm: () => void;
};

/** Asks before something that cannot be taken back. Escape and the first button leave all as it was. */
export function ConfirmDialog({ trigger, title, children, confirm, cancel, onConfirm }: Props) {
  return (
    <AlertDialog.Root>
      <AlertDialog.Trigger asChild>{trigger}</AlertDialog.Trigger>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="fixed inset-0 z-20 bg-[#0c1421]/50" />
        <AlertDialog.Content className="-translate-x-1/2 -translate-y-1/2 fixed top-1/2 left-1/2 z-30 w-[min(28rem,calc(100vw-2rem))] rounded-sheet border border-hairline bg-sheet p-6">
          <AlertDialog.Title className="text-lead">{title}</AlertDialog.Title>
          <AlertDialog.Description className="mt-2 text-soft">{children}</AlertDialog.Description>
          <div className="mt-6 flex flex-wrap justify-end gap-3">
            <AlertDialog.Cancel className={buttonStyle("outline")}>{cancel}</AlertDialog.Cancel>
            <AlertDialog.Action className={buttonStyle("primary")} onClick={onConfirm}>
              {confirm}
            </AlertDialog.Action>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
