/**
 * Google's enums: objects that print their name, compared by identity.
 */
import { notEmulated } from "./emulated.ts";

export interface EnumValue {
  name(): string;
  ordinal(): number;
  toString(): string;
  toJSON(): string;
}

const namesOf = new WeakMap<object, string>();

/** @returns One value for each name. Any other name throws "not emulated". */
export function enumeration<Enum>(enumName: string, names: readonly string[]): Enum {
  const values: Record<string, EnumValue> = {};
  for (const [ordinal, name] of names.entries()) {
    const value: EnumValue = {
      name: () => name,
      ordinal: () => ordinal,
      toString: () => name,
      toJSON: () => name,
    };
    namesOf.set(value, name);
    values[name] = Object.freeze(value);
  }
  return new Proxy(values, {
    get: (target, member) => {
      if (typeof member === "symbol" || member === "toJSON" || member === "then") return undefined;
      if (!Object.hasOwn(target, member)) throw notEmulated(`${enumName}.${member}`);
      return target[member];
    },
  }) as unknown as Enum;
}

/** The name behind a value that a script hands us. */
export function enumName(value: unknown): string {
  const name = typeof value === "object" && value !== null ? namesOf.get(value) : undefined;
  if (name === undefined) throw new Error("The parameters don't match the method signature.");
  return name;
}
