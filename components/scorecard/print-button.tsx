"use client";

import { Printer } from "lucide-react";
import { Button } from "@/components/ui/button";

/** Puts the scorecard on paper, with all that is folded on the screen. */
export function PrintButton() {
  return (
    <Button kind="plain" size="small" className="print:hidden" onClick={() => window.print()}>
      <Printer aria-hidden className="size-4" />
      Print
    </Button>
  );
}
