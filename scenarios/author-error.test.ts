import { describe, expect, it } from "vitest";
import { printProblem } from "./author-error";

const problem = {
  file: "lines.yaml",
  line: 3,
  column: 5,
  message: 'unknown key "tel"',
  mend: 'Did you mean "tell"?',
  excerpt: "    tel: [Red.]",
};

describe("the print of a problem", () => {
  it("shows the place, the line with a mark under it, and the mend", () => {
    expect(printProblem(problem)).toBe(
      [
        'lines.yaml:3:5: unknown key "tel"',
        "        tel: [Red.]",
        "        ^",
        '  Did you mean "tell"?',
      ].join("\n"),
    );
  });

  it("keeps the place in sight in a line that is too long to show", () => {
    const column = 301;
    const excerpt = `${"a".repeat(column - 1)}HERE${"b".repeat(200)}`;
    const [, shown, mark] = printProblem({ ...problem, column, excerpt }).split("\n");
    expect(shown?.slice(mark?.indexOf("^"))).toMatch(/^HERE/);
    expect(shown?.length).toBeLessThan(130);
  });

  it("shows no line where there is none", () => {
    expect(printProblem({ ...problem, excerpt: "" }).split("\n")).toHaveLength(2);
  });
});
