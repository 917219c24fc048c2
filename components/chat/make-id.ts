/** A fresh id of 24 hexadecimal digits. `crypto.randomUUID` is missing where a house serves plain HTTP. */
export function makeId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
