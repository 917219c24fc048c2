import "server-only";
import type { z } from "zod";

/** A value with every text in it masked; what came out of a schema goes back through it. Null: as it is. */
export function maskAll<Value>(
  schema: z.ZodType<Value>,
  value: Value,
  mask: ((text: string) => string) | null,
): Value {
  if (mask === null) return value;
  const masked = JSON.stringify(value, (_, part) => (typeof part === "string" ? mask(part) : part));
  return schema.parse(JSON.parse(masked));
}
