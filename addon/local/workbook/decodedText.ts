/**
 * The text in a file whose encoding nobody tells: exports come in UTF-8, in Excel's UTF-16, and from
 * Chinese shops in GBK.
 */
import { analyse } from "chardet";
import iconv from "iconv-lite";

/** @returns null for what is no text: pictures, encrypted workbooks, other programs' files. */
export function decodedText(bytes: Uint8Array): string | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const encoding = encodingOf(buffer);
  if (encoding === null) return null;
  const text = iconv.decode(buffer, encoding).replace(/^\uFEFF/, "");
  return isText(text) ? text : null;
}

function encodingOf(buffer: Buffer): string | null {
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return "utf-16le";
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return "utf-16be";
  if (isUtf8(buffer)) return "utf-8";
  const zeros = zerosAt(buffer);
  const many = Math.min(buffer.length, SAMPLE) / 20;
  if (zeros.odd > many && zeros.odd > zeros.even * 4) return "utf-16le";
  if (zeros.even > many && zeros.even > zeros.odd * 4) return "utf-16be";
  return guessed(buffer);
}

function isUtf8(buffer: Buffer): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(buffer);
    return !buffer.includes(0);
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

/**
 * Chinese encodings go before western ones: any bytes are valid in those, so they win too easily.
 * Between simplified and traditional, short texts are a toss-up: shops that export either mostly
 * export the simplified.
 */
function guessed(buffer: Buffer): string | null {
  const guesses = analyse(buffer.subarray(0, SAMPLE)).filter(
    ({ confidence, name }) => confidence >= LEAST_CONFIDENCE && iconv.encodingExists(name),
  );
  const chinese = (name: RegExp) =>
    guesses.find((guess) => name.test(guess.name) && isWhole(buffer, guess.name));
  const simplified = chinese(/^GB/i);
  const traditional = chinese(/^Big5/i);
  if (simplified !== undefined) {
    const isClear = (traditional?.confidence ?? 0) > simplified.confidence + CLEARLY_BETTER;
    return isClear ? "big5" : "gb18030";
  }
  return traditional === undefined ? (guesses[0]?.name ?? null) : "big5";
}

/** Of 100. */
const CLEARLY_BETTER = 20;

function isWhole(buffer: Buffer, encoding: string): boolean {
  return !iconv.decode(buffer, encoding).includes("\uFFFD");
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
