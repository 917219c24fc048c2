/** What numbers are written with in the trained network: 64 steps a digit. */
export const networkDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/** The step that stands for nought, of 64 and of 64 times 64. */
export const middleOfOne = 32;
export const middleOfTwo = 2048;
/** How many digits a word's number has. */
export const wordDigits = 4;
