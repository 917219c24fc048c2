import { z } from "zod";
import type { ContentPath } from "./source-file";

/** The schemas that may stand at a path; several where a union leaves it open. */
export function schemasAt(schema: unknown, path: ContentPath): unknown[] {
  let found = unwrap(schema);
  for (const step of path) found = found.flatMap((one) => stepInto(one, step)).flatMap(unwrap);
  return found;
}

/** The keys that a schema knows at a path. */
export function knownKeysAt(schema: unknown, path: ContentPath): string[] {
  return schemasAt(schema, path).flatMap((one) => {
    if (one instanceof z.ZodObject) return Object.keys(one.shape);
    if (one instanceof z.ZodRecord && one.keyType instanceof z.ZodEnum)
      return one.keyType.options.map(String);
    return [];
  });
}

/** What the schema says about the thing at a path, or null. */
export function describeAt(schema: unknown, path: ContentPath): string | null {
  const parents = path.length > 0 ? schemasAt(schema, path.slice(0, -1)) : [];
  const key = String(path.at(-1) ?? "");
  for (const parent of parents) {
    const child: unknown = parent instanceof z.ZodObject ? parent.shape[key] : undefined;
    if (child instanceof z.ZodType && child.description) return child.description;
  }
  return null;
}

function stepInto(schema: unknown, step: string | number): unknown[] {
  if (schema instanceof z.ZodObject) return [schema.shape[String(step)]];
  if (schema instanceof z.ZodArray) return [schema.element];
  if (schema instanceof z.ZodRecord) return [schema.valueType];
  return [];
}

function unwrap(schema: unknown): unknown[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return unwrap(schema.unwrap());
  if (schema instanceof z.ZodPipe) return unwrap(schema.in);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(unwrap);
  return schema === undefined ? [] : [schema];
}
