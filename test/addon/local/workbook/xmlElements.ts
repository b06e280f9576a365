/**
 * Enough of XML to look into what was written.
 */

/** Bodies of all elements of a name that have one; elements of that name inside one another do not occur. */
export function elements(xml: string, name: string): string[] {
  const pattern = new RegExp(`<${name}(?: [^>]*)?(?<!/)>(.*?)</${name}>`, "gs");
  return [...xml.matchAll(pattern)].map(([, body]) => body ?? "");
}

/** Names of the outermost elements, without their prefixes. */
export function childrenOf(body: string): string[] {
  const names: string[] = [];
  let depth = 0;
  for (const [, closing, name, selfClosing] of body.matchAll(/<(\/?)[a-z]+:(\w+)[^>]*?(\/?)>/g)) {
    if (closing === "/") depth--;
    else {
      if (depth === 0) names.push(name ?? "");
      if (selfClosing !== "/") depth++;
    }
  }
  return names;
}
