/** @returns Whether it is on the clipboard now. */
export async function copyText(text: string): Promise<boolean> {
  if (copySelected(text)) return true;
  return (
    (await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    )) === true
  );
}

/** The old way comes first: a frame may do this with no permission from its page. */
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
