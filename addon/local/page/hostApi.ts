/**
 * The stand-in host, asked over HTTP.
 */
import type {
  CallAnswer,
  CallRequest,
  CellsView,
  DocumentView,
  EditRequest,
  HostEvent,
  OpenAnswer,
  Selection,
} from "../pageApi.ts";

export function readDocument(): Promise<DocumentView> {
  return ask("/api/document");
}

export function readCells(sheet: number, row: number, rows: number): Promise<CellsView> {
  return ask(`/api/cells?sheet=${sheet}&row=${row}&rows=${rows}`);
}

export function openFile(file: File): Promise<OpenAnswer> {
  return ask(`/api/files?name=${encodeURIComponent(file.name)}`, { method: "POST", body: file });
}

export function callAddon(request: CallRequest): Promise<CallAnswer> {
  return ask("/api/calls", posted(request));
}

export async function editCells(request: EditRequest): Promise<void> {
  await answered("/api/edit", posted(request));
}

export async function sendSelection(selection: Selection): Promise<void> {
  await answered("/api/selection", posted(selection));
}

export async function answerDialog(id: string, button: string): Promise<void> {
  await answered(`/api/dialogs/${encodeURIComponent(id)}`, posted({ button }));
}

export function downloadAddress(format: "xlsx" | "csv"): string {
  return `/api/download?as=${format}`;
}

/** @param connected Told when the line to the host is lost and when it is back. Gives back how to stop. */
export function listen(
  hear: (event: HostEvent) => void,
  connected: (isConnected: boolean) => void,
): () => void {
  const source = new EventSource("/api/events");
  source.onopen = () => connected(true);
  source.onerror = () => connected(false);
  source.onmessage = (message: MessageEvent<string>) => hear(JSON.parse(message.data) as HostEvent);
  return () => source.close();
}

async function ask<Answer>(address: string, request: RequestInit = {}): Promise<Answer> {
  return (await (await answered(address, request)).json()) as Answer;
}

async function answered(address: string, request: RequestInit): Promise<Response> {
  const response = await fetch(address, request);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response;
}

function posted(body: unknown): RequestInit {
  return {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  };
}
