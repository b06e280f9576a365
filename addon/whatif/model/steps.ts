/**
 * The steps of what is being tried: one for each scope, in the order in which they were begun.
 */
import type { Scope, Step } from "#shared/engine/profit/scenario.ts";
import type { Change } from "#shared/engine/profit/whatIf.ts";

/** Place of the scope's step; as many as there are steps where it has none yet. */
export function stepPlace(steps: readonly Step[], scope: Scope): number {
  const place = steps.findIndex((step) => isSame(step.scope, scope));
  return place < 0 ? steps.length : place;
}

/** A change that moves nothing is no step. */
export function withChange(steps: readonly Step[], scope: Scope, change: Change): readonly Step[] {
  const place = stepPlace(steps, scope);
  const isNothing = Object.keys(change).length === 0;
  return [
    ...steps.slice(0, place),
    ...(isNothing ? [] : [{ scope, change }]),
    ...steps.slice(place + 1),
  ];
}

/** After the document was read anew: customers are found by their names, those who are gone are left out. */
export function movedTo(
  steps: readonly Step[],
  before: readonly string[],
  now: readonly string[],
): readonly Step[] {
  const placeOf = new Map(now.map((name, place) => [name, place]));
  return steps.flatMap((step): readonly Step[] => {
    const scope = scopeMovedTo(step.scope, before, placeOf);
    return scope === null ? [] : [{ ...step, scope }];
  });
}

function scopeMovedTo(
  scope: Scope,
  before: readonly string[],
  placeOf: ReadonlyMap<string, number>,
): Scope | null {
  if (scope.kind !== "customers") return scope;
  const places = scope.places.flatMap((place) => placeOf.get(before[place] ?? "") ?? []);
  return places.length === 0 ? null : { kind: "customers", places };
}

function isSame(one: Scope, other: Scope): boolean {
  if (one.kind === "customers" && other.kind === "customers") {
    const others = new Set(other.places);
    return (
      one.places.length === other.places.length && one.places.every((place) => others.has(place))
    );
  }
  if (one.kind === "tier" && other.kind === "tier") return one.tier === other.tier;
  return one.kind === other.kind;
}
