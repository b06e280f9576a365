/**
 * What each customer is called on the sheet: the name that stands beside an id, else what the customer column says.
 *
 * An e-mail address or a name in the customer column is shown as it is. Two customers of one name are told
 * apart by what the customer column says.
 *
 * @param texts What the customer column says, one a customer.
 * @param names "" for a customer without a name.
 */
export function shownNames(texts: readonly string[], names: readonly string[]): readonly string[] {
  const chosen = texts.map((text, i) => (names[i] !== "" && isCode(text) ? names[i]! : text));
  const counts = new Map<string, number>();
  for (const name of chosen) counts.set(name, (counts.get(name) ?? 0) + 1);
  return chosen.map((name, i) => {
    const isShared = counts.get(name)! > 1 && name !== texts[i];
    return isShared ? `${name} (${texts[i]})` : name;
  });
}

/** Ids and telephone numbers: no blank but in a number, no small letter unless a digit stands beside it. */
function isCode(text: string): boolean {
  if (text.includes("@")) return false;
  if (/^[+\d().\s-]+$/.test(text)) return true;
  return /^[\w.:/#-]+$/.test(text) && (/\d/.test(text) || text === text.toUpperCase());
}
