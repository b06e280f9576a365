import type { ColumnRole, TableKind } from "../../../sidebarApi.ts";

/** An export whose headers are known: they decide alone. */
export interface Layout {
  readonly name: string;
  readonly kind: TableKind;
  /** The table is of this layout when it has all of these. */
  readonly signature: readonly string[];
  /** In order of precedence: the later ones fill in, row by row, where the earlier are empty. */
  readonly headers: Readonly<Partial<Record<ColumnRole, readonly string[]>>>;
}
