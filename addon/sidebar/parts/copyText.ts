/** @returns Whether it is on the clipboard now. */
export async function copyText(text: string): Promise<boolean> {
  const isAllowed = await navigator.clipboard?.writeText(text).then(
    () => true,
    () => false, // a frame needs a permission that its page may not have given
  );
  return isAllowed === true || copySelected(text);
}

/** The way of old browsers, which frames are still allowed. */
function copySelected(text: string): boolean {
  const box = document.createElement("textarea");
  box.value = text;
  box.className = "unseen";
  document.body.append(box);
  const before = document.activeElement;
  box.select();
  const isCopied = document.execCommand("copy");
  box.remove();
  if (before instanceof HTMLElement) before.focus();
  return isCopied;
}
