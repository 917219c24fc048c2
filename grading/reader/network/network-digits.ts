/** The step that stands for nought in the trained network, of the 64 of one digit and of the 64 times 64 of two. */
export const middleOfOne = 32;
export const middleOfTwo = 2048;
/** How many digits a word's number has. */
export const wordDigits = 4;
