const kinds = {
  primary: "bg-primary text-on-primary hover:bg-primary-strong",
  outline: "border border-edge text-ink hover:border-primary hover:text-primary",
  plain: "text-soft hover:text-ink hover:bg-sunk",
};
const sizes = {
  normal: "min-h-11 px-5 text-body",
  small: "min-h-9 px-3 text-note",
};

/** The classes of a button, also for links that look like one. */
export function buttonStyle(kind: keyof typeof kinds, size: keyof typeof sizes = "normal"): string {
  return `inline-flex items-center justify-center gap-2 rounded-field font-strong no-underline disabled:opacity-50 aria-disabled:opacity-50 ${kinds[kind]} ${sizes[size]}`;
}
