import { z } from "zod";

/** The name of a thing in a script: small letters, digits and single dashes, so that it also serves as a file name. */
export const name = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    "a name is small letters and digits joined by single dashes, as in two-words",
  )
  .max(60);
