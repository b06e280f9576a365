/**
 * What a file is by its first bytes, whatever its name says.
 */

export type FileKind =
  | "empty"
  | "zip"
  | "picture"
  | "pdf"
  | "oldExcel"
  | "encrypted"
  | "markup"
  | "text";

/** "text" also where the bytes say nothing. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty";
  if (begins(bytes, "PK\u0003\u0004") || begins(bytes, "PK\u0005\u0006")) return "zip";
  if (begins(bytes, "%PDF")) return "pdf";
  if (pictures.some((mark) => begins(bytes, mark)) || isPictureBox(bytes)) return "picture";
  if (begins(bytes, "\u00d0\u00cf\u0011\u00e0")) return compoundKind(bytes);
  const head = latin(bytes.subarray(0, 200)).replace(/^\u00ef\u00bb\u00bf/, "");
  if (/^\s*<svg/i.test(head)) return "picture";
  return /^\s*<(?:!doctype|html|\?xml|table|meta|head|style)/i.test(head) ? "markup" : "text";
}

/** PNG, JPEG, GIF, TIFF of either byte order, Photoshop. */
const pictures = ["\u0089PNG", "\u00ff\u00d8\u00ff", "GIF8", "II*\u0000", "MM\u0000*", "8BPS"];

/** WebP and HEIC name themselves after a length; a bitmap's length leaves zeros behind its two letters. */
function isPictureBox(bytes: Uint8Array): boolean {
  const head = latin(bytes.subarray(0, 16));
  const [first, second, third] = [head.slice(0, 4), head.slice(4, 8), head.slice(8, 12)];
  if (first === "RIFF" && third === "WEBP") return true;
  if (second === "ftyp" && /^(hei|hev|mif|msf|avif)/.test(third)) return true;
  return head.startsWith("BM") && head.slice(6, 10) === "\0\0\0\0";
}

/** Old workbooks and locked new ones share a container; its directory names what is inside, in UTF-16. */
function compoundKind(bytes: Uint8Array): "oldExcel" | "encrypted" {
  const wide = Buffer.from("EncryptedPackage", "utf16le");
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(wide)
    ? "encrypted"
    : "oldExcel";
}

function begins(bytes: Uint8Array, mark: string): boolean {
  return latin(bytes.subarray(0, mark.length)) === mark;
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
