/**
 * What a screen reader says of the active cell: the focus stays in one field, so moving it says nothing.
 */
import type { CellView } from "../../pageApi.ts";
import { blockName } from "./cellNames.ts";
import type { GridWords } from "./gridWords.ts";
import { type Block, blockOf, type CellSelection } from "./selection.ts";

interface Props {
  readonly selection: CellSelection;
  readonly cell: CellView | undefined;
  readonly words: GridWords;
  /** Said instead, until the selection moves. */
  readonly instead: string | null;
}

export function Announcement({ selection, cell, words, instead }: Props) {
  return (
    <div class="unseen" role="status">
      {instead ?? spoken(selection, cell, words)}
    </div>
  );
}

function spoken(selection: CellSelection, cell: CellView | undefined, words: GridWords): string {
  const block: Block = blockOf(selection);
  if (block.rows > 1 || block.columns > 1) return words.selected(blockName(block));
  const text = cell?.text || words.emptyCell;
  const note = cell?.note === undefined ? "" : ` ${words.noteSays(cell.note)}`;
  return `${blockName(block)} ${text}${note}`;
}
