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
  /** Of the active cell's column. */
  readonly header: string | null;
  readonly words: GridWords;
  /** Said instead, until the selection moves. */
  readonly instead: string | null;
  /** False while the user is elsewhere: then nothing is said, whatever changes. */
  readonly isHeard: boolean;
}

export function Announcement(props: Props) {
  return (
    <div class="unseen" role="status">
      {props.isHeard ? (props.instead ?? spoken(props)) : ""}
    </div>
  );
}

function spoken({ selection, cell, header, words }: Props): string {
  const block: Block = blockOf(selection);
  if (block.rows > 1 || block.columns > 1) return words.selected(blockName(block));
  const parts = [
    blockName(block),
    header,
    cell?.text || words.emptyCell,
    cell?.note === undefined ? null : words.noteSays(cell.note),
  ];
  return words.cellReads(parts.filter((part) => part !== null));
}
