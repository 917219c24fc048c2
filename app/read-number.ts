/** A number as it was typed into a form's field; NaN where it is none. */
export function readNumber(form: FormData, name: string): number {
  const typed = String(form.get(name) ?? "").trim();
  return typed === "" ? Number.NaN : Number(typed);
}
