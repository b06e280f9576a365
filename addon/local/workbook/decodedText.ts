/**
 * The text in a file whose encoding nobody tells: exports come in UTF-8, in Excel's UTF-16, from Chinese
 * shops in GBK or Big5, and from older western programs in Windows-1252.
 */
import { analyse } from "chardet";
import iconv from "iconv-lite";
import { commonShare } from "./commonLetters.ts";

/** @returns null for what is no text: pictures, encrypted workbooks, other programs' files. */
export function decodedText(bytes: Uint8Array): string | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const marked = markedEncoding(buffer);
  if (marked !== null) return textIn(buffer, marked);
  const wide = wideEncoding(buffer);
  if (wide !== null) return textIn(buffer, wide);
  // Some programs pad fields with zero bytes; they mean nothing.
  const filled = buffer.includes(0) ? buffer.filter((byte) => byte !== 0) : buffer;
  if (filled.length < buffer.length * (1 - MOST_PADDING)) return null;
  return textIn(filled, isUtf8(filled) ? "utf-8" : guessed(filled));
}

/** Share of a file that may be zero bytes before it is taken for no text. */
const MOST_PADDING = 0.2;

function textIn(buffer: Uint8Array, encoding: string | null): string | null {
  if (encoding === null) return null;
  const text = iconv.decode(Buffer.from(buffer), encoding).replace(/^\uFEFF/, "");
  return isText(text) ? text.replaceAll("\0", "") : null;
}

function markedEncoding(buffer: Buffer): string | null {
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return "utf-16le";
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return "utf-16be";
  return null;
}

/** UTF-16 without a mark. */
function wideEncoding(buffer: Buffer): string | null {
  const zeros = zerosAt(buffer);
  const many = Math.min(buffer.length, SAMPLE) / 20;
  if (zeros.odd > many && zeros.odd > zeros.even * 4) return "utf-16le";
  if (zeros.even > many && zeros.even > zeros.odd * 4) return "utf-16be";
  return null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Every second byte of western text in UTF-16 is zero, and in Chinese tables commas and line ends. */
function zerosAt(buffer: Buffer): { readonly even: number; readonly odd: number } {
  const counts = { even: 0, odd: 0 };
  for (let i = 0; i < Math.min(buffer.length, SAMPLE); i++) {
    if (buffer[i] === 0) counts[i % 2 === 0 ? "even" : "odd"]++;
  }
  return counts;
}

const SAMPLE = 64 * 1024;
/** Of 100: below, a guess is noise. */
const LEAST_CONFIDENCE = 5;
/** Of the Chinese characters of a table, at least this share is common; of bytes misread, hardly any. */
const LEAST_COMMON = 0.2;

/** Chinese encodings go before western ones: any bytes are valid in those, so they win too easily. */
function guessed(bytes: Uint8Array): string | null {
  const buffer = Buffer.from(bytes);
  const chinese = [
    { encoding: "gb18030", common: commonIn(buffer, "gb18030", "simplified") },
    { encoding: "big5", common: commonIn(buffer, "big5", "traditional") },
  ].sort((one, other) => other.common - one.common)[0];
  if (chinese !== undefined && chinese.common >= LEAST_COMMON) return chinese.encoding;
  const western = analyse(buffer.subarray(0, SAMPLE)).find(
    ({ confidence, name }) =>
      confidence >= LEAST_CONFIDENCE && !/^GB|^Big5/i.test(name) && iconv.encodingExists(name),
  )?.name;
  // What calls itself Latin-1 is, in files of Windows, the code page that also has € and typographic quotes.
  return western === undefined || /^ISO-8859-1$/i.test(western) ? "windows-1252" : western;
}

function commonIn(
  buffer: Buffer,
  encoding: string,
  script: Parameters<typeof commonShare>[1],
): number {
  const text = iconv.decode(buffer, encoding);
  // A sample may end inside a character, the whole may not.
  return text.includes("\uFFFD") ? 0 : commonShare(text.slice(0, SAMPLE), script);
}

/** Text has no control characters but tab and line ends. */
function isText(text: string): boolean {
  let strange = 0;
  const sample = text.slice(0, SAMPLE);
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 13)) strange++;
  }
  return strange <= sample.length / 1000;
}
