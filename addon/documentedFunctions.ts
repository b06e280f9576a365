/**
 * Custom functions as they stand in a script: what Sheets reads of them while one is typed.
 *
 * Both forms are read: the members of an interface, from which the build takes them, and the global
 * functions of the built script, from which Sheets does.
 */

export interface DocumentedParameter {
  readonly name: string;
  /** The word in braces: what kind of thing is expected. */
  readonly kind: string;
  readonly isOptional: boolean;
  readonly description: string;
}

export interface DocumentedFunction {
  readonly name: string;
  /** The whole comment, as it stands. */
  readonly comment: string;
  readonly description: string;
  /** A formula to begin with; "" for none. */
  readonly example: string;
  readonly parameters: readonly DocumentedParameter[];
}

/** @param text Of a script. Functions without `@customfunction` are none. */
export function documentedFunctions(text: string): readonly DocumentedFunction[] {
  return [...text.matchAll(DOCUMENTED)].flatMap(([, comment = "", name = ""]) => {
    if (!comment.includes("@customfunction")) return [];
    const lines = linesOf(comment);
    const tagsFrom = lines.findIndex((line) => line.startsWith("@"));
    const prose = lines.slice(0, tagsFrom).filter((line) => line !== "");
    const example = prose.find((line) => line.startsWith(EXAMPLE)) ?? "";
    return [
      {
        name,
        comment: linesAsComment(comment),
        description: prose.filter((line) => !line.startsWith(EXAMPLE)).join("\n"),
        example: example.slice(EXAMPLE.length),
        parameters: lines.flatMap(parameterIn),
      },
    ];
  });
}

/** A comment and the name that follows it, of a function or of a member with an upper-case name. */
const DOCUMENTED = /(\/\*\*(?:(?!\*\/)[\s\S])*\*\/)\s*(?:function\s+)?([A-Z][A-Z0-9_]*)\(/g;
const EXAMPLE = "Example: ";

function linesOf(comment: string): readonly string[] {
  return comment
    .slice("/**".length, -"*/".length)
    .split("\n")
    .map((line) => line.replace(/^\s*\*? ?/, "").trimEnd());
}

/** Without the indentation of the place where it stood. */
function linesAsComment(comment: string): string {
  return comment
    .split("\n")
    .map((line, place) => (place === 0 ? line.trim() : ` ${line.trim()}`))
    .join("\n");
}

function parameterIn(line: string): readonly DocumentedParameter[] {
  const found = /^@param \{(\w+)\} (\[?)(\w+)\]? (.*)$/.exec(line);
  if (found === null) return [];
  const [, kind = "", bracket = "", name = "", description = ""] = found;
  return [{ name, kind, isOptional: bracket === "[", description }];
}
