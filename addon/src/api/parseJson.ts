/** Undefined for what is no JSON: an answer cut off on the way, a gateway's own page. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
