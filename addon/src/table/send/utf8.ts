/**
 * The UTF-8 bytes of a text; a lone surrogate becomes U+FFFD. Apps Script has no TextEncoder.
 *
 * [RFC 3629] section 3.
 */
export function utf8Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(3 * text.length); // three bytes a UTF-16 unit at most: a pair needs four
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    let point = text.charCodeAt(i);
    if (point < 0x80) {
      bytes[length++] = point;
      continue;
    }
    if (isSurrogate(point)) {
      const low = text.charCodeAt(i + 1); // NaN past the end
      if (point < LOW_SURROGATE && low >= LOW_SURROGATE && isSurrogate(low)) {
        point = 0x10000 + ((point & 0x3ff) << 10) + (low & 0x3ff);
        i++;
      } else point = REPLACEMENT;
    }
    if (point < 0x800) bytes[length++] = 0xc0 | (point >> 6);
    else {
      if (point < 0x10000) bytes[length++] = 0xe0 | (point >> 12);
      else {
        bytes[length++] = 0xf0 | (point >> 18);
        bytes[length++] = 0x80 | ((point >> 12) & 0x3f);
      }
      bytes[length++] = 0x80 | ((point >> 6) & 0x3f);
    }
    bytes[length++] = 0x80 | (point & 0x3f);
  }
  return bytes.subarray(0, length);
}

const LOW_SURROGATE = 0xdc00;
const REPLACEMENT = 0xfffd;

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}
