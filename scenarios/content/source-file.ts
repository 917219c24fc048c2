/** A content file as it was written. `file` is the path as it is shown to the author. */
export type SourceFile = { file: string; text: string };

/** A path into the content, as in ["beats", 3, "when", "after", 0]. */
export type ContentPath = readonly (string | number)[];
