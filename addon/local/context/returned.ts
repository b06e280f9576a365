/**
 * What a function may hand back through google.script.run: primitives, null, arrays and plain objects.
 *
 * Google fails on anything else in ways that are hard to find (neither handler is called, or null
 * arrives): here it is refused with the place where it stands.
 */
import { exception } from "./host.ts";

/** @returns The value as JSON; nothing at all is null. @throws Naming the path of what cannot cross. */
export function returnedText(value: unknown): string {
  if (value === undefined) return "null";
  check(value, "the returned value", []);
  return JSON.stringify(value);
}

function check(value: unknown, path: string, above: readonly object[]): void {
  if (value === null || typeof value === "string" || typeof value === "boolean") return;
  if (typeof value === "object") checkObject(value, path, above);
  else if (typeof value !== "number") refuse(path, `a value of type ${typeof value}`);
  else if (!Number.isFinite(value)) refuse(path, String(value));
}

function checkObject(value: object, path: string, above: readonly object[]): void {
  if (above.includes(value)) refuse(path, "a circular reference");
  const within = [...above, value];
  if (Array.isArray(value)) {
    value.forEach((element, i) => {
      check(element, `${path}[${i}]`, within);
    });
    return;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    refuse(path, `a ${value.constructor.name || "object with a prototype"}`);
  }
  for (const [name, member] of Object.entries(value)) {
    if (member !== undefined) check(member, `${path}.${name}`, within);
  }
}

function refuse(path: string, what: string): never {
  throw exception(`google.script.run cannot carry ${what}: ${path}`);
}
