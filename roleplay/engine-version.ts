/**
 * The version of the customer's machine. Raised when the same replies could now be answered with other lines: every
 * attempt remembers the one that it was played by.
 */
export const engineVersion = "1";
