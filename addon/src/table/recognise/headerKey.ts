/** One spelling for headers that mean the same: "Order_Date", "order date" and "ＯｒｄｅｒDate (UTC)". */
export function headerKey(header: string): string {
  let key = "";
  let depth = 0;
  for (const char of header.slice(0, MAX_HEADER).normalize("NFKC").toLowerCase()) {
    if (char === "(" || char === "[" || char === "【") depth++;
    else if (char === ")" || char === "]" || char === "】") depth--;
    else if (depth <= 0 && !ignored.includes(char)) key += char;
  }
  return key;
}

const MAX_HEADER = 200;
/** Zero-width marks stand in front of the first header of many exports. */
const ignored = " _-.:;#*/'\"\t\r\n\u200b\ufeff";
