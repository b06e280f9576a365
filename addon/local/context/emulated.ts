/**
 * Facades of Google's objects: what is emulated answers, anything else says so at once.
 */

import { ask } from "./host.ts";

/** Calls into the spreadsheet service of this execution, counted as Google bills them: each method called. */
export const calls = { spreadsheet: 0 };

const implementations = new WeakMap<object, object>();

/**
 * Looks like the whole of Google's interface; a member that the implementation lacks throws.
 *
 * @param name As in "not emulated: Range.setFoo".
 * @param family "spreadsheet" objects have their calls counted.
 */
export function emulated<Facade extends object>(
  name: string,
  implementation: object,
  family: "spreadsheet" | "other" = "other",
): Facade {
  const facade = new Proxy(implementation, {
    get: (target, member) => {
      if (typeof member === "symbol" || quiet.has(member)) return undefined;
      if (member === "toString") return () => name;
      if (!(member in target) || member in Object.prototype) {
        throw notEmulated(`${name}.${member}`);
      }
      const value: unknown = Reflect.get(target, member);
      if (typeof value !== "function") return value;
      return (...args: unknown[]): unknown => {
        if (family === "spreadsheet") calls.spreadsheet++;
        return value.apply(target, args);
      };
    },
    set: (_target, member) => {
      throw notEmulated(`setting ${name}.${String(member)}`);
    },
  });
  implementations.set(facade, implementation);
  return facade as unknown as Facade;
}

/** Also told to the host's log: a script may catch everything and show a sentence of its own. */
export function notEmulated(what: string): Error {
  const message = `not emulated: ${what}`;
  ask("log", message);
  return new Error(message);
}

/** The object behind a facade that a script hands back to us. */
export function implementationOf<Implementation extends object>(
  facade: object,
  kind: new (...args: never[]) => Implementation,
): Implementation {
  const found = implementations.get(facade);
  if (!(found instanceof kind)) {
    throw new Error("The parameters don't match the method signature.");
  }
  return found;
}

/** What engines and serialisers probe for on any object. */
const quiet: ReadonlySet<string> = new Set(["then", "toJSON"]);
