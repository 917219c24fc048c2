/** How every field of a form looks. */
export const fieldStyle =
  "w-full min-w-0 rounded-field border border-edge bg-sheet px-3 py-2 text-body focus-visible:outline-offset-0 aria-invalid:border-warning";
