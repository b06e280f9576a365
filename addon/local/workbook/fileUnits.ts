/**
 * How a workbook file measures and marks what a document holds.
 */

/** Column widths are told in characters of the default font. */
export const PIXELS_A_CHARACTER = 7;
export const PIXELS_OF_PADDING = 5;
/** Custom property of the file that keeps developer metadata, which the format does not know. */
export const METADATA_PROPERTY = "tierline.metadata";

/** Custom property of a file that says what formulas have filled. */
export const SPREADS_PROPERTY = "tierline.spreads";
