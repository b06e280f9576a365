/**
 * Documents as wholes and their tabs, asked of the host over HTTP.
 */
import type { KeptDocument, SampleName, TabAnswer, TabRequest } from "../../documentApi.ts";
import type { OpenAnswer } from "../../pageApi.ts";
import { answered, ask, posted } from "../hostApi.ts";

/** Several become the tabs of one document. */
export function openFiles(files: readonly File[]): Promise<OpenAnswer> {
  return ask("/api/files", { method: "POST", body: formOf(files) });
}

/** They become further tabs of the open document. */
export function addFiles(files: readonly File[]): Promise<OpenAnswer> {
  return ask("/api/files?as=tabs", { method: "POST", body: formOf(files) });
}

function formOf(files: readonly File[]): FormData {
  const form = new FormData();
  for (const file of files) form.append("files", file);
  return form;
}

export function openSample(sample: SampleName): Promise<OpenAnswer> {
  return ask("/api/samples", posted({ sample }));
}

export function readKept(): Promise<readonly KeptDocument[]> {
  return ask("/api/kept");
}

export function openKept(key: string): Promise<OpenAnswer> {
  return ask("/api/kept/open", posted({ key }));
}

export async function forgetKept(key: string): Promise<void> {
  await answered("/api/kept/forget", posted({ key }));
}

export async function renameDocument(name: string): Promise<void> {
  await answered("/api/name", posted({ name }));
}

export function changeTab(request: TabRequest): Promise<TabAnswer> {
  return ask("/api/tabs", posted(request));
}

export async function closeSidebar(): Promise<void> {
  await answered("/api/sidebar/close", posted({}));
}

export async function closeDialog(): Promise<void> {
  await answered("/api/dialog/close", posted({}));
}

/** The host names the file. */
export function download(as: "xlsx" | "csv" | "customers"): void {
  const link = document.createElement("a");
  link.href = `/api/download?as=${as}`;
  link.download = "";
  link.click();
}
