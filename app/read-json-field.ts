import { AppError } from "@/access/app-error";

/** The value that a form's script wrote into a field as JSON. */
export function readJsonField(form: FormData, name: string): unknown {
  try {
    return JSON.parse(String(form.get(name)));
  } catch {
    throw new AppError(
      "invalid",
      "The form did not come through whole. Load the page again and send it once more.",
    );
  }
}
