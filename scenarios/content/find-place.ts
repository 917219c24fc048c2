import { isMap, isPair, isScalar, isSeq, type Node } from "yaml";
import { lineOf, type ParsedFile } from "./parse-file";
import type { ContentPath } from "./source-file";

/** A place in a content file; line and column count from 1. */
export type Place = { file: string; line: number; column: number; excerpt: string };

/** Where a path stands in its file: at the key itself or at its value. A path that goes too deep ends at the last thing that stands there. */
export function findPlace(parsed: ParsedFile, path: ContentPath, at: "key" | "value" = "value"): Place {
  const offset = findOffset(parsed, path, at);
  const { line, col } = parsed.counter.linePos(offset);
  return { file: parsed.file, line, column: col, excerpt: lineOf(parsed.text, line) };
}

function findOffset(parsed: ParsedFile, path: ContentPath, at: "key" | "value"): number {
  let node: Node | null = parsed.document.contents;
  let offset = startOf(node) ?? 0;
  for (const [depth, step] of path.entries()) {
    const found = stepInto(node, step);
    if (!found) break;
    const last = depth === path.length - 1;
    offset = (last && at === "key" ? found.key : undefined) ?? found.value ?? found.key ?? offset;
    node = found.node;
  }
  return offset;
}

type Found = { node: Node | null; key: number | undefined; value: number | undefined };

function stepInto(node: Node | null, step: string | number): Found | null {
  if (isSeq(node)) {
    const item = node.items[Number(step)];
    return isNode(item) ? { node: item, key: startOf(item), value: startOf(item) } : null;
  }
  if (!isMap(node)) return null;
  for (const pair of node.items) {
    if (!isPair(pair) || !isScalar(pair.key) || String(pair.key.value) !== String(step)) continue;
    const value = isNode(pair.value) ? pair.value : null;
    const empty = isScalar(value) && value.source === "";
    return { node: value, key: startOf(pair.key), value: empty ? undefined : startOf(value) };
  }
  return null;
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isMap(value) || isSeq(value);
}

function startOf(node: Node | null): number | undefined {
  return node?.range?.[0];
}
