/** The first place where a text is no JSON: a UTF-16 offset, and what is wrong there. */
export type JsonFault = { offset: number; message: string };

type Wanted = "value" | "item" | "key" | "next-key" | "colon" | "comma" | "end";
type Token = { sign: string; at: number };

const said: Record<Wanted, string> = {
  value: "a value should stand here",
  item: "a value or ] should stand here",
  key: "a name in double quotes or } should stand here",
  "next-key": "a name in double quotes should stand here",
  colon: "a colon should stand here",
  comma: "a comma or the closing bracket should stand here",
  end: "the file should end here",
};

/**
 * Where a text is no JSON (RFC 8259), or names the same thing twice in one object; null where it is all right. JSON.parse
 * tells of the first without a dependable place, and lets the second pass.
 */
export function findJsonFault(text: string): JsonFault | null {
  const open: (Set<string> | null)[] = [];
  let wanted: Wanted = "value";
  let key = "";
  for (const { sign, at } of cutTokens(text)) {
    if (wanted === "colon" && sign === ":") {
      wanted = "value";
    } else if (wanted === "comma" && sign === ",") {
      wanted = open.at(-1) === null ? "value" : "next-key";
    } else if (closes(sign, wanted, open.at(-1))) {
      open.pop();
      wanted = open.length === 0 ? "end" : "comma";
    } else if ((wanted === "key" || wanted === "next-key") && isText(sign)) {
      key = String(JSON.parse(sign));
      const names = open.at(-1);
      if (names?.has(key) === true)
        return { offset: at, message: `"${key}" stands twice in the same object` };
      names?.add(key);
      wanted = "colon";
    } else if ((wanted === "value" || wanted === "item") && (sign === "{" || sign === "[")) {
      open.push(sign === "{" ? new Set() : null);
      wanted = sign === "{" ? "key" : "item";
    } else if ((wanted === "value" || wanted === "item") && isValue(sign)) {
      wanted = open.length === 0 ? "end" : "comma";
    } else {
      return { offset: at, message: `this is no JSON: ${said[wanted]}` };
    }
  }
  if (wanted === "end") return null;
  return { offset: text.trimEnd().length, message: `the file ends too early: ${said[wanted]}` };
}

const token = /[ \t\r\n]*([{}[\],:]|"(?:[^"\\]|\\[\s\S])*"|[^{}[\],:" \t\r\n]+|[^ \t\r\n])/gy;

function* cutTokens(text: string): Generator<Token> {
  for (const { 0: whole, 1: sign = "", index } of text.matchAll(token))
    yield { sign, at: index + whole.length - sign.length };
}

function closes(sign: string, wanted: Wanted, innermost: Set<string> | null | undefined): boolean {
  if (innermost === undefined) return false;
  if (innermost === null) return sign === "]" && (wanted === "item" || wanted === "comma");
  return sign === "}" && (wanted === "key" || wanted === "comma");
}

function isText(sign: string): boolean {
  return sign.startsWith('"') && isValue(sign);
}

/** A single token is a value if JSON takes it by itself. */
function isValue(sign: string): boolean {
  try {
    JSON.parse(sign);
    return true;
  } catch {
    return false;
  }
}
