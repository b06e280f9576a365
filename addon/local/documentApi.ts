/**
 * What the page asks of documents as wholes and of their tabs; the rest of the agreement is in `pageApi.ts`.
 */

export const sampleNames = [
  "shop",
  "accounts",
  "taobao",
  "finance",
  "financeMonths",
  "unitCurve",
  "orders2000",
  "orders10000",
  "orders50000",
] as const;
export type SampleName = (typeof sampleNames)[number];

/** A document that was open before and can be gone on with. */
export interface KeptDocument {
  readonly key: string;
  readonly name: string;
  /** ISO instant. */
  readonly keptAt: string;
  /** Of its longest tab. */
  readonly rows: number;
}

export type TabRequest =
  | { readonly kind: "add"; readonly name: string }
  | { readonly kind: "rename"; readonly sheet: number; readonly name: string }
  | { readonly kind: "delete" | "hide" | "show"; readonly sheet: number }
  /** Among the tabs that are seen. */
  | { readonly kind: "move"; readonly sheet: number; readonly by: -1 | 1 };

export type TabAnswer =
  | { readonly ok: true; readonly sheet: number }
  | { readonly ok: false; readonly reason: "nameTaken" | "nameEmpty" | "nameTooLong" | "lastTab" };
