/** One spelling for headers that mean the same: "Order_Date", "order date" and "ＯｒｄｅｒDate (UTC)"; "Prénom" and "Prenom". */
export function headerKey(header: string): string {
  let key = "";
  let depth = 0;
  for (const char of withoutAccents(header.slice(0, MAX_HEADER).normalize("NFKC").toLowerCase())) {
    if (char === "(" || char === "[" || char === "【") depth++;
    else if (char === ")" || char === "]" || char === "】") depth--;
    else if (depth <= 0 && !ignored.includes(char)) key += char;
  }
  return key;
}

const MAX_HEADER = 200;
/** Zero-width marks stand in front of the first header of many exports; signs of money behind the amount's. */
const ignored = " _-.:;,#*/'’\"\t\r\n\u200b\ufeff$€£¥°";

/** Those of the Latin letters only: elsewhere a mark may make another letter. */
function withoutAccents(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036f]/g, "")
    .normalize("NFC");
}
