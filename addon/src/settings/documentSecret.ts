import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { utf8Bytes } from "../table/send/utf8.ts";

/**
 * The key of a document's pseudonyms: 256 bits as hexadecimal digits.
 *
 * @param uuids Random version 4 UUIDs, 122 random bits each; three hold more than the hash can.
 */
export function newDocumentSecret(uuids: readonly string[]): string {
  return bytesToHex(sha256(utf8Bytes(uuids.join(" "))));
}
