import type { FormAction } from "@/components/ui/form-state";

/** What can be done to a screening as a whole, as server actions. */
export type ScreeningActions = {
  setState: FormAction;
  remind: FormAction;
};
