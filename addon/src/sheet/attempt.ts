/**
 * Tidying up goes on past what fails: the next call finds what is left over by its mark.
 *
 * @returns True when it did not fail.
 */
export function attempt(tidy: () => void): boolean {
  try {
    tidy();
    return true;
  } catch (refusal) {
    console.warn(`tidying up: ${refusal instanceof Error ? refusal.name : "refused"}`);
    return false;
  }
}
