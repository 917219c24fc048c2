/** What trained numbers are written with: 64 steps a digit, none of which means anything to a script or needs two bytes. */
export const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** What a digit is worth, by its character code. */
export const digitValues = new Uint8Array(128);
for (let at = 0; at < digits.length; at += 1) digitValues[digits.charCodeAt(at)] = at;
