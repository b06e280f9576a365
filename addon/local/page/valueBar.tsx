import type { CellView } from "../pageApi.ts";
import { blockName, blockOf, type CellSelection } from "./grid/selection.ts";
import type { PageWords } from "./words.ts";

interface Props {
  readonly words: PageWords;
  readonly selection: CellSelection;
  readonly cell: CellView | undefined;
}

/** Where the selection is, and the whole text of its first cell. */
export function ValueBar({ words, selection, cell }: Props) {
  return (
    <div class="value-bar">
      <output class="name-box" aria-label={words.nameBox}>
        {blockName(blockOf(selection))}
      </output>
      <span class="value-sign" aria-hidden="true">
        fx
      </span>
      <output class="value" aria-label={words.valueBar}>
        {cell?.text ?? ""}
      </output>
    </div>
  );
}
