/**
 * The stand-in host, asked over HTTP.
 */
import type {
  CallAnswer,
  CallRequest,
  CellsView,
  CellView,
  ChangeRequest,
  DocumentView,
  EditRequest,
  FunctionView,
  HostEvent,
  Refused,
  Selection,
} from "../pageApi.ts";

export function readDocument(): Promise<DocumentView> {
  return ask("/api/document");
}

export function readCells(sheet: number, row: number, rows: number): Promise<CellsView> {
  return ask(`/api/cells?sheet=${sheet}&row=${row}&rows=${rows}`);
}

export function callAddon(request: CallRequest): Promise<CallAnswer> {
  return ask("/api/calls", posted(request));
}

/** What may be typed into a cell. */
export function readFunctions(): Promise<readonly FunctionView[]> {
  return ask("/api/functions");
}

/** Null once it is done. */
export function editCells(request: EditRequest): Promise<Refused | null> {
  return changed("/api/edit", request);
}

/** Null once it is done. */
export function changeSheet(request: ChangeRequest): Promise<Refused | null> {
  return changed("/api/change", request);
}

/** Cells as the clipboard carries them, as many as there are. */
export async function readBlockText(area: Selection): Promise<string> {
  const { sheet, row, column, rows, columns } = area;
  const query = `sheet=${sheet}&row=${row}&column=${column}&rows=${rows}&columns=${columns}`;
  return (await answered(`/api/text?${query}`, {})).text();
}

/** The cells of a column that may need the most room. */
export function readWidest(sheet: number, column: number): Promise<readonly CellView[]> {
  return ask(`/api/widest?sheet=${sheet}&column=${column}`);
}

export async function sendSelection(selection: Selection): Promise<void> {
  await answered("/api/selection", posted(selection));
}

export async function answerDialog(id: string, button: string): Promise<void> {
  await answered(`/api/dialogs/${encodeURIComponent(id)}`, posted({ button }));
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

const CONFLICT = 409;
const TOO_LARGE = 413;

async function changed(address: string, request: unknown): Promise<Refused | null> {
  const response = await fetch(address, posted(request));
  if (response.status === CONFLICT) return (await response.json()) as Refused;
  if (response.status === TOO_LARGE) return { refused: "tooLarge" };
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return null;
}

export async function ask<Answer>(address: string, request: RequestInit = {}): Promise<Answer> {
  return (await (await answered(address, request)).json()) as Answer;
}

export async function answered(address: string, request: RequestInit): Promise<Response> {
  const response = await fetch(address, request);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response;
}

export function posted(body: unknown): RequestInit {
  return {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  };
}
