import { createHash } from "node:crypto";
import type { ProfitRequest } from "#shared/contract/profit.ts";
import { profitIdentity } from "#shared/contract/profitIdentity.ts";
import type { RunRequest } from "#shared/contract/run.ts";
import { RUN_ID_LENGTH, type RunIdentity, runIdentity } from "#shared/contract/runIdentity.ts";
import type { Population } from "#shared/engine/population.ts";

/** The name of a run: the hash of everything that its answer depends on. */
export function runIdOf(request: RunRequest, population: Population): string {
  return nameOf(runIdentity(request, population));
}

/** The name of a profit run: the hash of everything that its numbers depend on. */
export function profitIdOf(request: ProfitRequest): string {
  return nameOf(profitIdentity(request));
}

function nameOf({ head, keys, columns }: RunIdentity): string {
  const hash = createHash("sha256").update(head, "latin1").update(keys, "latin1");
  for (const column of columns) hash.update(column);
  return hash.digest("hex").slice(0, RUN_ID_LENGTH);
}
