/** How many are offered; who is not among them is found by more letters. */
const MOST_FOUND = 8;

/** @returns Places of those whose names begin with the text first, then of those who have it elsewhere. */
export function findCustomers(customers: readonly string[], text: string): readonly number[] {
  const wanted = plain(text);
  const begins: number[] = [];
  const has: number[] = [];
  for (const [place, name] of customers.entries()) {
    const at = plain(name).indexOf(wanted);
    if (at === 0) begins.push(place);
    else if (at > 0 && has.length < MOST_FOUND) has.push(place);
    if (begins.length === MOST_FOUND) break;
  }
  return [...begins, ...has].slice(0, MOST_FOUND);
}

function plain(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}
