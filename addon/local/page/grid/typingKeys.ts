/**
 * Keys while a cell is being typed into, in the cell or in the bar above.
 */
import type { Typing } from "./useTyping.ts";

const movingKeys = new Set(["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"]);

/** True for a key of an input method: Enter may pick a Chinese word. Safari says so by the code alone. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

export function pressTyping(event: KeyboardEvent, typing: Typing): void {
  const { key, shiftKey } = event;
  const draft = typing.drafts.current();
  if (draft === null || isComposing(event)) return;
  if (key === "Enter" && (event.altKey || event.ctrlKey || event.metaKey)) {
    const field = event.currentTarget as HTMLTextAreaElement;
    field.setRangeText("\n", field.selectionStart, field.selectionEnd, "end");
    typing.drafts.change({ text: field.value });
  } else if (key === "Enter" || key === "Tab") typing.finish(key, shiftKey);
  else if (key === "Escape") typing.cancel();
  else if (key === "F2") typing.drafts.change({ movesCaret: !draft.movesCaret });
  else if (movingKeys.has(key) && !draft.movesCaret && !shiftKey) typing.finish(key, false);
  else return;
  event.preventDefault();
}
