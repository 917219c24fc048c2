/** The three parts of the desk, in the order in which F6 walks them. */
export const parts = [
  { id: "customer", label: "Customer" },
  { id: "conversation", label: "Conversation" },
  { id: "desk", label: "Knowledge and actions" },
] as const;
export type PartId = (typeof parts)[number]["id"];
