import type { DimensionName } from "@/grading/case/criterion-name";

type Style = { text: string; bar: string; wash: string; border: string; underline: string };

/** A dimension's hue and its way of underlining: solid, double, dashed or dotted, so that colour is never the only sign. */
export const dimensionStyle: Record<DimensionName, Style> = {
  compassion: {
    text: "text-compassion",
    bar: "bg-compassion",
    wash: "bg-compassion-wash",
    border: "border-compassion",
    underline: "decoration-compassion decoration-solid",
  },
  composure: {
    text: "text-composure",
    bar: "bg-composure",
    wash: "bg-composure-wash",
    border: "border-composure",
    underline: "decoration-composure decoration-double",
  },
  efficiency: {
    text: "text-efficiency",
    bar: "bg-efficiency",
    wash: "bg-efficiency-wash",
    border: "border-efficiency",
    underline: "decoration-efficiency decoration-dashed",
  },
  efficacy: {
    text: "text-efficacy",
    bar: "bg-efficacy",
    wash: "bg-efficacy-wash",
    border: "border-efficacy",
    underline: "decoration-efficacy decoration-dotted",
  },
};
