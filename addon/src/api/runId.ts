import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { ProfitRequest } from "#shared/contract/profit.ts";
import { profitIdentity } from "#shared/contract/profitIdentity.ts";
import type { RunRequest } from "#shared/contract/run.ts";
import { RUN_ID_LENGTH, type RunIdentity, runIdentity } from "#shared/contract/runIdentity.ts";
import type { Population } from "#shared/engine/population.ts";

/** The name that the service gives the same run. */
export function runIdOf(request: RunRequest, population: Population): string {
  return nameOf(runIdentity(request, population));
}

/** The name that the service gives the same profit run. */
export function profitIdOf(request: ProfitRequest): string {
  return nameOf(profitIdentity(request));
}

function nameOf({ head, keys, columns }: RunIdentity): string {
  const hash = sha256.create().update(asciiBytes(head)).update(asciiBytes(keys));
  for (const { buffer, byteOffset, byteLength } of columns) {
    hash.update(new Uint8Array(buffer, byteOffset, byteLength));
  }
  return bytesToHex(hash.digest()).slice(0, RUN_ID_LENGTH);
}

/** Apps Script has no TextEncoder. */
function asciiBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
