import type { DimensionName } from "@/grading/case/criterion-name";

type Style = { text: string; bar: string; wash: string; border: string; underline: string };

/** A dimension's hue and its way of underlining: thin, double, dashed or thick, so that colour is never the only sign. Dotted is what is unsure. */
export const dimensionStyle: Record<DimensionName, Style> = {
  compassion: {
    text: "text-compassion",
    bar: "bg-compassion",
    wash: "bg-compassion-wash",
    border: "border-compassion",
    underline: "decoration-compassion decoration-solid decoration-1",
  },
  composure: {
    text: "text-composure",
    bar: "bg-composure",
    wash: "bg-composure-wash",
    border: "border-composure",
    underline: "decoration-composure decoration-double decoration-1",
  },
  efficiency: {
    text: "text-efficiency",
    bar: "bg-efficiency",
    wash: "bg-efficiency-wash",
    border: "border-efficiency",
    underline: "decoration-efficiency decoration-dashed decoration-2",
  },
  efficacy: {
    text: "text-efficacy",
    bar: "bg-efficacy",
    wash: "bg-efficacy-wash",
    border: "border-efficacy",
    underline: "decoration-efficacy decoration-solid decoration-[3px]",
  },
};

/** How a stretch is underlined of which the reader is unsure, so that it counts for nothing. */
export const unsureUnderline = "underline decoration-soft decoration-dotted decoration-2";
