// A chat's own texts and those of its scenario; bounded, for nobody knows what is written.
const mostRemembered = 600;

/** The same function, remembering what it gave for the last texts. Only for functions of the text alone. */
export function rememberTexts<Result>(compute: (text: string) => Result): (text: string) => Result {
  const remembered = new Map<string, Result>();
  return (text) => {
    const known = remembered.get(text);
    if (known !== undefined) return known;
    const result = compute(text);
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(text, result);
    return result;
  };
}
