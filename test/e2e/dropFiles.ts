import type { Page } from "playwright-core";

export interface DroppedFile {
  readonly name: string;
  readonly content: string;
}

/** As if they had been dragged from a folder onto the page. */
export function dropFiles(page: Page, files: readonly DroppedFile[]): Promise<void> {
  return page.evaluate((dropped) => {
    const transfer = new DataTransfer();
    for (const { name, content } of dropped) transfer.items.add(new File([content], name));
    const drag = { bubbles: true, cancelable: true, dataTransfer: transfer };
    document.body.dispatchEvent(new DragEvent("dragover", drag));
    document.body.dispatchEvent(new DragEvent("drop", drag));
  }, files);
}
