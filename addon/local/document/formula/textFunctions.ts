/**
 * Functions on texts that the library lacks: joined, split, looked at by regular expressions.
 */
import { understood } from "../typedCell.ts";
import {
  asMatrix,
  asScalar,
  broadcast,
  type FormulaValue,
  isError,
  type Scalar,
  textOf,
  truthOf,
} from "./formulaValue.ts";
import type { OwnFunction } from "./ownFunctions.ts";

export const textFunctions: Readonly<Record<string, OwnFunction>> = {
  JOIN: ([delimiter = null, ...parts]) => {
    const texts = [asScalar(delimiter), ...parts.flatMap((part) => asMatrix(part).flat())].map(
      textOf,
    );
    const wrong = texts.find(isError);
    return wrong ?? texts.slice(1).join(String(texts[0]));
  },
  SPLIT: ([text = null, delimiter = null, byEach = true, leavesOutEmpty = true]) => {
    const [whole, marks] = [textOf(asScalar(text)), textOf(asScalar(delimiter))];
    if (typeof whole !== "string") return whole;
    if (typeof marks !== "string") return marks;
    if (whole === "" || marks === "") return { error: "#VALUE!" };
    const parts =
      truthOf(asScalar(byEach)) === true
        ? whole.split(new RegExp([...marks].map(literally).join("|"), "u"))
        : whole.split(marks);
    const kept = parts.filter((part) => part !== "" || truthOf(asScalar(leavesOutEmpty)) !== true);
    return [kept.map((part): Scalar => understood(part.trim()).value)];
  },
  REGEXMATCH: (args) => byExpression(args, (text, wanted) => wanted.test(text)),
  REGEXREPLACE: (args) =>
    broadcast([byExpression(args, (text) => text), ...args], ([known = null, text, by, put]) => {
      const instead = textOf(put ?? null);
      if (isError(known)) return known;
      if (typeof instead !== "string") return instead;
      const wanted = expressionIn(textOf(by ?? null), "g");
      return wanted === null ? BAD_EXPRESSION : String(text ?? "").replace(wanted, instead);
    }),
  REGEXEXTRACT: (args) => {
    let groups: readonly Scalar[] = [];
    const found = byExpression(args.map(asScalar), (text, wanted) => {
      const match = wanted.exec(text);
      if (match === null) return { error: "#N/A" };
      groups = match.length > 1 ? match.slice(1).map((group) => group ?? null) : [match[0]];
      return "";
    });
    return isError(found) ? found : [groups];
  },
};

const BAD_EXPRESSION = { error: "#REF!" } as const;

/** Numbers are no texts here, as in Sheets; an empty cell is an empty one. */
function byExpression(
  args: readonly FormulaValue[],
  look: (text: string, wanted: RegExp) => Scalar,
): FormulaValue {
  return broadcast(args.slice(0, 2), ([text = null, expression = null]) => {
    if (isError(text)) return text;
    if (text !== null && typeof text !== "string") return { error: "#VALUE!" };
    const wanted = expressionIn(textOf(expression), "");
    return wanted === null ? BAD_EXPRESSION : look(text ?? "", wanted);
  });
}

/** Sheets' expressions (RE2) may begin with their flags. @returns Null for what is none. */
function expressionIn(source: unknown, flags: string): RegExp | null {
  const [, own = "", rest = ""] = /^(?:\(\?([ims]+)\))?(.*)$/s.exec(String(source)) ?? [];
  try {
    return new RegExp(rest, `${flags}${own}u`);
  } catch {
    return null;
  }
}

function literally(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|]/u, "\\$&");
}
