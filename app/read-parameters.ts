/** What a page's address asks for, as Next gives it, as parameters of an address again. */
export function readParameters(
  asked: Readonly<Record<string, string | string[] | undefined>>,
): URLSearchParams {
  return new URLSearchParams(
    Object.entries(asked).flatMap(([name, value]) =>
      (Array.isArray(value) ? value : value === undefined ? [] : [value]).map((one) => [name, one]),
    ),
  );
}
